import type { Provision, Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import type { Artifact } from './artifact.js';
import { factsReadBy, hasReadings } from './evaluator/facts-read.js';
import { Imports } from './evaluator/imports.js';
import { texts } from './evaluator/steps.js';
import { answerType, factsInterface } from './evaluator/types.js';
import { writeVersion } from './evaluator/version.js';
import { camel, pascal } from './identifiers.js';
import { call, commented, constant, importOf, list, name, print, record, text, typeNamed } from './typescript.js';

/** One TypeScript module for each provision: its facts, its answers, its versions and its evaluator. */
export function emitEvaluators(rulebook: Rulebook): readonly Artifact[] {
  const provisions = new Map(rulebook.provisions.map((provision) => [provision.id, provision]));
  return rulebook.provisions.map((provision) => ({
    path: `${provision.id}.ts`,
    text: writeModule(provision, rulebook, provisions),
  }));
}

/** The name under which a provision's evaluator is exported: `tcnSponsorStatus`. */
export function evaluatorName(provision: Pick<Provision, 'id'>): string {
  return camel(provision.id.slice(provision.id.indexOf('/') + 1), new Set(['provision', 'rulebook', 'evaluator']));
}

function writeModule(provision: Provision, rulebook: Rulebook, provisions: ReadonlyMap<string, Provision>): string {
  const imports = new Imports(provision);
  const typeName = pascal(provision.id.slice(provision.id.indexOf('/') + 1));
  const versions = provision.versions.map((version) => ({
    version,
    ...writeVersion(version, rulebook.settings, imports),
  }));
  const settles = versions.flatMap(({ version, settle }) => {
    return settle
      ? [commented(settle, `The law ${version.basis === 'in-force' ? 'in force' : 'attested'} from ${version.from}.`)]
      : [];
  });
  const data = record(
    [
      ['id', text(provision.id)],
      ['kind', text(provision.kind)],
      ['title', texts(provision.title)],
      ['governedBy', provision.governedBy && text(provision.governedBy.path)],
      [
        'versions',
        list(
          versions.map((one) => one.data),
          true,
        ),
      ],
      ['rulebook', name('rulebook')],
    ],
    true,
  );
  const title = inLanguage(provision.title, 'en');
  const evaluatorType = typeNamed('Evaluator', typeNamed(`${typeName}Facts`), typeNamed(`${typeName}Answer`));
  const body = [
    commented(
      factsInterface(typeName, factsReadBy(provision, provisions)),
      `The facts that “${title}” can ask for. What is left out is not known.`,
    ),
    ...answerType(typeName, provision, hasReadings(provision, provisions)),
    ...settles,
    commented(
      constant('provision', data, { type: typeNamed('Provision'), exported: true }),
      `${title}: every version, as data.`,
    ),
    commented(
      constant(evaluatorName(provision), call('evaluator', name('provision')), { type: evaluatorType, exported: true }),
      `${title}. Ask it with \`decide(facts, { on })\`.`,
    ),
  ];
  const printed = print(body);
  const head = [
    ...[...runtimeTypes].flatMap(([module, types]) => {
      const named = types.filter((type) => new RegExp(`\\b${type}\\b`).test(printed));
      return named.length === 0 ? [] : [importOf(named, `../runtime/${module}.js`, true)];
    }),
    importOf(['evaluator'], '../runtime/evaluator.js'),
    ...imports.statements(),
    importOf(['rulebook'], '../rulebook.js'),
  ];
  return `// Generated from rules/${provision.id}. Edit the rule, not this file.\n${print(head)}${printed}`;
}

/** The runtime's types that the module of a provision may name, by the runtime's module. */
const runtimeTypes: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'answer',
    [
      'ContestedGiven',
      'DateGiven',
      'Decided',
      'DocumentGiven',
      'FactOf',
      'Measured',
      'PeriodGiven',
      'Undecided',
      'UnknownGiven',
      'WordsGiven',
    ],
  ],
  ['date', ['IsoDate']],
  ['evaluator', ['Evaluator']],
  ['inquiry', ['Inquiry']],
  ['operators', ['MaybeDay']],
  ['provision', ['Provision', 'Settled']],
]);
