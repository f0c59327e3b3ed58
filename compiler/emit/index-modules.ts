import type { Provision } from '../model/provision.js';
import type { Rulebook } from '../model/rulebook.js';
import type { Artifact } from './artifact.js';
import { evaluatorName, typeName } from './evaluators.js';
import { amountModule, camel, moduleOf, qualified, topicModule } from './identifiers.js';
import {
  commented,
  constant,
  exportAll,
  exportNamed,
  importOf,
  list,
  listType,
  name,
  print,
  type Statement,
  typeNamed,
} from './typescript.js';

/** The provisions of each topic, sorted. */
export function byTopic(rulebook: Rulebook): ReadonlyMap<string, readonly Provision[]> {
  const topics = new Map<string, Provision[]>();
  for (const provision of rulebook.provisions) {
    const topic = provision.id.slice(0, provision.id.indexOf('/'));
    topics.set(topic, [...(topics.get(topic) ?? []), provision]);
  }
  return topics;
}

/** The name under which the package exports a topic: `longTermResident`. */
export function topicName(topic: string): string {
  return camel(topic, taken);
}

/** What the package exports beside its topics: the values of the runtime's index, and `provisions`. */
const taken: ReadonlySet<string> = new Set([
  'answerJson',
  'assess',
  'day',
  'decide',
  'earliest',
  'eur',
  'explain',
  'explanationText',
  'measures',
  'missing',
  'nextQuestion',
  'provisions',
  'receipt',
  'replay',
  'when',
  'why',
  'whyNot',
]);

/** One index for each topic, and the one of the package: `family.age`, `assess`, and the types. */
export function emitIndexModules(rulebook: Rulebook): readonly Artifact[] {
  const topics = [...byTopic(rulebook)];
  const topicModules = topics.map(([topic, provisions]): Artifact => {
    const exported = print(provisions.flatMap(exportEvaluator));
    return {
      path: `${topicModule(topic)}.ts`,
      text: `// Generated: the provisions of the topic ${topic}.\n${exported}`,
    };
  });
  const names = topics.map(([topic]) => topic);
  return [...topicModules, packageIndex(rulebook, names)];
}

/** Evaluators and types by name, so that the `provision` of each module stays inside. */
function exportEvaluator(provision: Provision): readonly Statement[] {
  const module = moduleOf(provision.id);
  const path = `.${module.slice(module.indexOf('/'))}.js`;
  return [exportNamed([evaluatorName(provision)], path), exportNamed(typeNames(provision), path, true)];
}

function packageIndex({ provisions, amounts }: Rulebook, topics: readonly string[]): Artifact {
  const imports = [
    ...provisions.map(({ id }) => importOf([{ name: 'provision', as: qualified(id) }], `./${moduleOf(id)}.js`)),
    importOf([{ name: 'Provision', type: true }], './runtime/index.js'),
  ];
  const exports = [
    ...topics.map((topic) => exportAll(`./${topicModule(topic)}.js`, topicName(topic))),
    ...(amounts.size === 0 ? [] : [exportAll(`./${amountModule}.js`, 'amounts')]),
    exportNamed(['Facts'], './rulebook.js', true),
    exportAll('./runtime/index.js'),
  ];
  const all = list(
    provisions.map(({ id }) => name(qualified(id))),
    true,
  );
  const listed = commented(
    constant('provisions', all, { type: listType(typeNamed('Provision')), exported: true }),
    'Every provision of the package, sorted by id: for `assess(provisions, facts, { on })`.',
  );
  return {
    path: 'index.ts',
    text: `// Generated: the public names of the package.\n${print(imports, exports, [listed])}`,
  };
}

function typeNames(provision: Provision): readonly string[] {
  const called = typeName(provision);
  const { kind, versions } = provision;
  const outcomes = versions.flatMap(({ content }) => (content.is === 'decides' ? content.outcomes : []));
  const gives = outcomes.some((outcome) => outcome.gives.length > 0) ? [`${called}Gives`] : [];
  const words = kind === 'measure' ? [] : [`${called}Outcome`];
  return [`${called}Answer`, `${called}Facts`, ...gives, ...words, `${called}Versions`];
}
