import type { Rulebook } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import { factsReadBy } from '../evaluator/facts-read.js';
import { camel } from '../identifiers.js';
import { answerForms } from './answer-forms.js';
import { answerSchema, undecidedForms } from './answer-schema.js';
import { factForms, factsSchema } from './facts-schema.js';
import { closed, listOf, named, type Schema } from './schema.js';

/** Two calls over HTTP, `assess` and `decide`, described by OpenAPI 3.1: what is sent and what comes back. */
export function openApi(rulebook: Rulebook): object {
  const { settings, provisions } = rulebook;
  const all = new Map(provisions.map((provision) => [provision.id, provision]));
  const life = [...rulebook.facts.values()].filter(({ list }) => list === undefined).sort(byPath);
  const schemas: Record<string, Schema> = {
    ...factForms,
    ...answerForms,
    ...undecidedForms,
    Life: { description: 'Every fact of the rulebook.', ...factsSchema(life) },
    Problems: closed({ problems: listOf(closed({ fact: { type: 'string' }, problem: { type: 'string' } })) }),
  };
  const paths: Record<string, object> = {
    '/assess': {
      post: {
        operationId: 'assess',
        summary: 'Asks every provision about one life; what is answered comes first.',
        requestBody: body(questionAbout(named('Life'))),
        responses: responses(
          'An answer for each provision.',
          listOf({ oneOf: provisions.map(({ id }) => named(`${nameOf(id)}.Answer`)) }),
        ),
      },
    },
  };
  for (const provision of provisions) {
    const name = nameOf(provision.id);
    schemas[`${name}.Facts`] = {
      description: 'The facts that it can ask for.',
      properties: Object.fromEntries(factsReadBy(provision, all).map(({ path }) => [path, lifeFact(path)])),
      type: 'object',
      additionalProperties: false,
    };
    schemas[`${name}.Answer`] = answerSchema(provision);
    paths[`/decide/${provision.id}`] = {
      post: {
        operationId: camel(`decide-${provision.id.replace('/', '-')}`),
        summary: inLanguage(provision.title, 'en'),
        requestBody: body(questionAbout(named(`${name}.Facts`))),
        responses: responses('The answer.', named(`${name}.Answer`)),
      },
    };
  }
  return inComponents({
    openapi: '3.1.0',
    info: {
      title: inLanguage(settings.title, 'en'),
      version: settings.package.version,
      summary: `Law as known on ${settings.lawAsKnownOn}. Not legal advice.`,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    security: [],
    paths,
    components: { schemas },
  });
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/** `family/age` as the name of a component. */
function nameOf(id: string): string {
  return id.replace('/', '.');
}

/** A fact by its path in the schema of a whole life: each is described once. */
function lifeFact(path: string): Schema {
  return { $ref: `#/$defs/Life/properties/${path}` };
}

function questionAbout(facts: Schema): Schema {
  return closed(
    { facts, on: { description: 'The day asked about.', ...named('Day') } },
    {
      lawOn: { description: 'The day whose law is applied; the day asked about unless said.', ...named('Day') },
      documentedBy: { type: 'string', description: 'A source whose account is asked for, in place of the law.' },
    },
  );
}

function body(schema: Schema): object {
  return { required: true, content: { 'application/json': { schema } } };
}

function responses(description: string, schema: Schema): object {
  return {
    '200': { description, content: { 'application/json': { schema } } },
    '400': { description: 'A day that does not exist, or a body that is no question.' },
    '422': {
      description: 'Facts that cannot be: every problem at once.',
      content: { 'application/json': { schema: named('Problems') } },
    },
  };
}

/** The same with every name looked for among the components, as OpenAPI has it. */
function inComponents(part: unknown): object {
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === '$ref' && typeof inner === 'string' ? inner.replace('#/$defs/', '#/components/schemas/') : moved(inner),
      ]),
    );
  };
  return moved(part) as object;
}
