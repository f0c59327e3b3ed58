import type { Provision, Rulebook } from '../model/rulebook.js';
import type { Artifact } from './artifact.js';
import { evaluatorName } from './evaluators.js';
import { camel, pascal } from './identifiers.js';
import { commented, constant, exportAll, exportNamed, importOf, list, name, print, typeNamed } from './typescript.js';

/** The provisions of each topic, sorted. */
export function byTopic(rulebook: Rulebook): ReadonlyMap<string, readonly Provision[]> {
  const topics = new Map<string, Provision[]>();
  for (const provision of rulebook.provisions) {
    const topic = provision.id.slice(0, provision.id.indexOf('/'));
    topics.set(topic, [...(topics.get(topic) ?? []), provision]);
  }
  return topics;
}

/** One index for each topic, and the one of the package: `family.age`, `assess`, and the types. */
export function emitIndexModules(rulebook: Rulebook): readonly Artifact[] {
  const topics = [...byTopic(rulebook)];
  const topicModules = topics.map(([topic, provisions]): Artifact => {
    const exported = provisions.map((provision) => exportEvaluator(provision));
    return {
      path: `${topic}/index.ts`,
      text: `// Generated: the provisions of the topic ${topic}.\n${exported.join('')}`,
    };
  });
  return [
    ...topicModules,
    packageIndex(
      rulebook,
      topics.map(([topic]) => topic),
    ),
  ];
}

/** Evaluators and types by name, so that the `provision` of each module stays inside. */
function exportEvaluator(provision: Provision): string {
  const module = `./${provision.id.slice(provision.id.indexOf('/') + 1)}.js`;
  return print([exportNamed([evaluatorName(provision)], module), exportNamed(typeNames(provision), module, true)]);
}

function packageIndex(rulebook: Rulebook, topics: readonly string[]): Artifact {
  const imported = rulebook.provisions.map(({ id }) => importOf([['provision', localName(id)]], `./${id}.js`));
  const all = list(
    rulebook.provisions.map(({ id }) => name(localName(id))),
    true,
  );
  const body = [
    importOf(['Provision'], './runtime/index.js', true),
    ...imported,
    exportAll('./runtime/index.js'),
    ...topics.map((topic) => exportAll(`./${topic}/index.js`, camel(topic))),
    commented(
      constant('provisions', all, { type: typeNamed('ReadonlyArray', typeNamed('Provision')), exported: true }),
      'Every provision of the package, sorted by id: for `assess(provisions, facts, { on })`.',
    ),
  ];
  return { path: 'index.ts', text: `// Generated: the public names of the package.\n${print(body)}` };
}

function localName(id: string): string {
  return id
    .split('/')
    .map((part) => camel(part))
    .join('_');
}

function typeNames({ id, kind }: Provision): readonly string[] {
  const typeName = pascal(id.slice(id.indexOf('/') + 1));
  return [`${typeName}Answer`, `${typeName}Facts`, ...(kind === 'measure' ? [] : [`${typeName}Outcome`])];
}
