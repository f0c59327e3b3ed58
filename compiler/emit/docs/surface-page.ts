import { said } from '../../diff/sides.js';
import type { Fact, Provision, Rulebook } from '../../model/rulebook.js';
import type { Artifact } from '../artifact.js';
import { factsOfVersion } from '../evaluator/version-facts.js';
import { evaluatorName } from '../evaluators.js';
import { topicName } from '../index-modules.js';
import type { PackageParts } from '../package.js';
import { sha256 } from '../sha256.js';
import { code } from './markdown.js';

/**
 * The page `docs/surface.md`: every name that a user of the package may write, and for each version a print of what it
 * says, so that a change of either shows up as a changed line.
 */
export function surfacePage(rulebook: Rulebook, { runtime }: Pick<PackageParts, 'runtime'>): Artifact {
  const { settings, provisions, facts, amounts } = rulebook;
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const index = runtime.find(({ path }) => path === 'runtime/index.d.ts')?.text ?? '';
  const paths = [...facts.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const lines = [
    `# Surface of ${code(settings.package.name)}`,
    '',
    `Generated. What programs that use the package may write, version ${settings.package.version}. The letters behind a version are a print of what it says, without words and citations: other letters, another text.`,
    '',
    '## Names',
    '',
    ...namesIn(index).map((name) => `- ${code(name)}`),
    ...[...amounts.keys()].sort().map((id) => `- ${code(`amounts ${id}`)}`),
    '',
    '## Facts',
    '',
    ...paths.map((fact) => `- ${code(fact.path)}: ${formOf(fact)}`),
    '',
    '## Provisions',
    ...provisions.flatMap((provision) => ['', ...provisionLines(provision, byId)]),
  ];
  return { path: 'docs/surface.md', text: `${lines.join('\n')}\n` };
}

/** The names that a declaration of the runtime exports, types marked, sorted. */
function namesIn(declaration: string): readonly string[] {
  const lists = [...declaration.matchAll(/export (type )?\{([^}]*)\} from/g)];
  const names = lists.flatMap(([, type = '', list = '']) => {
    const each = list.split(',').map((name) => name.trim());
    return each.filter((name) => name !== '').map((name) => (name.startsWith('type ') ? name : `${type}${name}`));
  });
  return names.sort();
}

function formOf({ kind, words, none, fields }: Fact): string {
  const own = words ? `${kind} of ${[...words.keys()].join(', ')}` : kind;
  const given = [...(fields ?? [])].filter(([, field]) => field.kind !== 'length');
  const inside = given.map(([name, field]) => `${name} (${formOf(field)})`);
  return `${own}${inside.length > 0 ? ` with ${inside.join('; ')}` : ''}${none ? ', or none' : ''}`;
}

function provisionLines(provision: Provision, byId: ReadonlyMap<string, Provision>): readonly string[] {
  const { id, kind, gives, outcomes, governedBy, versions } = provision;
  const called = `${topicName(id.slice(0, id.indexOf('/')))}.${evaluatorName(provision)}`;
  const given = givenBy(versions);
  return [
    `### ${id}`,
    '',
    `- ${code(called)}: ${kind}${gives ? ` of a ${gives}` : ''}`,
    ...(kind === 'measure' ? [] : [`- outcomes: ${outcomes.join(', ')}`]),
    ...given,
    ...(governedBy ? [`- governed by ${code(governedBy.path)}`] : []),
    ...versions.map((version) => {
      const needs = factsOfVersion(provision, version, byId).map(({ path }) => path);
      const print = sha256(JSON.stringify(said(version))).slice(0, 12);
      return `- ${version.from} ${version.content.is}, ${print}: ${needs.length > 0 ? needs.join(', ') : 'no facts'}`;
    }),
  ];
}

/** What outcomes give, a line for each name: its kind, and the outcomes that give it. */
function givenBy(versions: Provision['versions']): readonly string[] {
  const outcomes = versions.flatMap(({ content }) => (content.is === 'decides' ? content.outcomes : []));
  const given = new Map<string, Set<string>>();
  for (const { word, gives } of outcomes) {
    for (const { value } of gives) {
      const name = `${value.name} (${value.kind})`;
      given.set(name, (given.get(name) ?? new Set()).add(word));
    }
  }
  return [...given].map(([name, words]) => `- gives ${name} with ${[...words].join(', ')}`);
}
