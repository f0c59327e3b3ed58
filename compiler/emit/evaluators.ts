import type { Provision, Version } from '../model/provision.js';
import type { Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import type { Artifact } from './artifact.js';
import { evaluatorParts } from './evaluator/asked-as.js';
import { askingEach } from './evaluator/asking.js';
import { factsReadBy, hasReadings } from './evaluator/facts-read.js';
import { factsInterface } from './evaluator/facts-type.js';
import { Imports, runtimeFunctions } from './evaluator/imports.js';
import { texts } from './evaluator/steps.js';
import { answerTypes } from './evaluator/types.js';
import { writeVersion } from './evaluator/version.js';
import { camel, moduleOf, pascal } from './identifiers.js';
import { commented, constant, type Expression, list, name, print, record, text } from './typescript.js';

/** One TypeScript module for each provision: its facts, its answers, its versions and its evaluator. */
export function emitEvaluators(rulebook: Rulebook): readonly Artifact[] {
  const provisions = new Map(rulebook.provisions.map((provision) => [provision.id, provision]));
  const asking = askingEach(rulebook.provisions);
  return rulebook.provisions.map((provision) => ({
    path: `${moduleOf(provision.id)}.ts`,
    text: writeModule(provision, rulebook, provisions, asking.get(provision.id)),
  }));
}

/** The name under which a provision's evaluator is exported: `tcnSponsorStatus`. */
export function evaluatorName({ id }: Pick<Provision, 'id'>): string {
  const own = camel(id.slice(id.indexOf('/') + 1), takenInModules);
  return /^(?:settle|transition)\d{8}$/.test(own) ? `${own}_` : own;
}

const takenInModules: ReadonlySet<string> = new Set(['documents', 'provision', 'rulebook', ...runtimeFunctions]);

/** What the types of a provision are called by: `TcnSponsorStatus`, before `Facts`, `Answer` and the like. */
export function typeName({ id }: Pick<Provision, 'id'>): string {
  return pascal(id.slice(id.indexOf('/') + 1));
}

function writeModule(
  provision: Provision,
  rulebook: Rulebook,
  provisions: ReadonlyMap<string, Provision>,
  asking: ReadonlySet<string> | undefined,
): string {
  const imports = new Imports(moduleOf(provision.id), asking);
  const called = typeName(provision);
  const title = inLanguage(provision.title, 'en');
  const facts = factsInterface(`${called}Facts`, factsReadBy(provision, provisions), imports);
  const answers = answerTypes(called, provision, hasReadings(provision, provisions), rulebook.settings, imports);
  const versions = provision.versions.map((version) => ({
    version,
    ...writeVersion(version, rulebook.settings, imports),
  }));
  const settles = versions.flatMap(({ version, crossing, settle }) => [
    ...(crossing ? [[commented(crossing, `To whom earlier texts go on applying from ${version.from}.`)]] : []),
    ...(settle ? [[commented(settle, since(version))]] : []),
  ]);
  const data = provisionData(
    provision,
    versions.map((one) => one.data),
    imports,
  );
  const { versionsType, evaluatorType, value } = evaluatorParts(called, provision, provisions, imports);
  const body = [
    [commented(facts, `The facts that “${title}” can ask for. What is left out is not known.`)],
    ...answers.map((one) => [one]),
    [commented(versionsType, 'Each version by its first day, with the facts that it needs.')],
    ...settles,
    [
      commented(
        constant('provision', data, { type: imports.type('Provision'), exported: true }),
        `“${title}”: every version, as data.`,
      ),
    ],
    [
      commented(
        constant(evaluatorName(provision), value, { type: evaluatorType, exported: true }),
        `“${title}”. Ask it with \`decide(facts, { on })\`.`,
      ),
    ],
  ];
  const head = `// Generated from rules/${provision.id}. Edit the rule, not this file.`;
  return `${head}\n${print(imports.statements(), ...body)}`;
}

function since({ basis, from }: Version): string {
  return `The law ${basis === 'in-force' ? 'in force' : 'attested'} from ${from}.`;
}

function provisionData(provision: Provision, versions: readonly Expression[], imports: Imports): Expression {
  return record(
    [
      ['id', text(provision.id)],
      ['kind', text(provision.kind)],
      ['title', texts(provision.title)],
      ['governedBy', provision.governedBy && text(provision.governedBy.path)],
      ['versions', list(versions, true)],
      ['rulebook', name(imports.rulebook())],
    ],
    true,
  );
}
