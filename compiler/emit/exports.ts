import type { Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import type { Artifact } from './artifact.js';
import { factsReadBy } from './evaluator/facts-read.js';
import { answerForms } from './exports/answer-forms.js';
import { answerSchema, undecidedForms } from './exports/answer-schema.js';
import { factForms, factsSchema } from './exports/facts-schema.js';
import { jsonLogicOf } from './exports/json-logic/emit.js';
import { lawIndex } from './exports/law-index.js';
import { openApi } from './exports/open-api.js';
import { asFile, listOf, type Schema } from './exports/schema.js';

/** The folder of the package that holds what is there beside its code. */
export const exportsFolder = 'exports';

/** The law beside the code, for programs that do not run it: schemas, JsonLogic, OpenAPI and an index, all JSON. */
export function emitExports(rulebook: Rulebook): readonly Artifact[] {
  const { provisions, settings } = rulebook;
  const all = new Map(provisions.map((provision) => [provision.id, provision]));
  const stock = { ...factForms, ...answerForms, ...undecidedForms };
  const life = [...rulebook.facts.values()].filter(({ list }) => list === undefined);
  const title = inLanguage(settings.title, 'en');
  const answers = Object.fromEntries(provisions.map((provision) => [provision.id, answerSchema(provision)]));
  const each = provisions.flatMap((provision): readonly Artifact[] => {
    const called = inLanguage(provision.title, 'en');
    const schema = (name: string, about: string, of: Schema): Artifact =>
      file(`${provision.id}/${name}`, asFile(`${called}: ${about}`, of, stock));
    return [
      schema('facts.schema.json', 'the facts that it can ask for', factsSchema(factsReadBy(provision, all))),
      schema('answer.schema.json', 'what it answers', answers[provision.id] ?? {}),
      compact(`${provision.id}/logic.json`, jsonLogicOf(provision, rulebook)),
    ];
  });
  return [
    file('index.json', lawIndex(rulebook)),
    file('openapi.json', openApi(rulebook)),
    file('facts.schema.json', asFile(`${title}: the facts of a whole life`, factsSchema(life), stock)),
    file(
      'answers.schema.json',
      asFile(`${title}: what each provision answers about a life`, listOf({ oneOf: Object.values(answers) }), stock),
    ),
    ...each,
  ];
}

function file(path: string, value: unknown): Artifact {
  return { path: `${exportsFolder}/${path}`, text: `${JSON.stringify(value, undefined, 1)}\n` };
}

/** What is long and read by programs alone stands in one line. */
function compact(path: string, value: unknown): Artifact {
  return { path: `${exportsFolder}/${path}`, text: `${JSON.stringify(value)}\n` };
}
