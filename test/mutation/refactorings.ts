import { oppositeOf } from '../../compiler/diff/opposite.js';
import type { Condition, GroupCondition, PhraseCondition } from '../../compiler/model/condition.js';
import { groundsOf } from '../../compiler/model/grounds.js';
import type { Provision, Version } from '../../compiler/model/provision.js';
import type { Rulebook } from '../../compiler/model/rulebook.js';
import { type Changed, changedAt } from './changed.js';
import { type Mutant, withProvision } from './mutants.js';
import { withPhrase } from './write-phrase.js';

/** Every way of writing one thing otherwise that leaves what it means. */
export function refactoringsOf(provision: Provision, rulebook: Rulebook): readonly Mutant[] {
  return provision.versions.flatMap((version, at) =>
    rewrittenVersions(version).map(([name, to]): Mutant => {
      const changed = { ...provision, versions: provision.versions.with(at, to) };
      return {
        name: `${version.address}: ${name}`,
        provision: provision.id,
        from: version.from,
        rulebook: withProvision(rulebook, changed),
      };
    }),
  );
}

function rewrittenVersions(version: Version): Changed<Version> {
  const { content } = version;
  if (content.is !== 'decides') return [];
  const taken = new Set(groundsOf(content).flatMap((ground) => [...idsIn(ground)]));
  const outcomes = changedAt(content.outcomes, (outcome) =>
    outcome.grounds
      ? rewritten(outcome.grounds, taken).map(([name, to]) => [name, { ...outcome, grounds: to }] as const)
      : [],
  );
  return outcomes.map(([name, to]) => [name, { ...version, content: { ...content, outcomes: to } }] as const);
}

function* idsIn(condition: Condition): Generator<string> {
  if (condition.id !== undefined) yield condition.id;
  for (const inner of innerOf(condition)) yield* idsIn(inner);
}

function innerOf(condition: Condition): readonly Condition[] {
  const own =
    condition.is === 'group' ? condition.members : condition.is === 'readings' ? [...condition.senses.values()] : [];
  return [...own, condition.where, condition.unless].filter((one) => one !== undefined);
}

/** A condition rewritten in one place. */
function rewritten(condition: Condition, taken: ReadonlySet<string>): Changed<Condition> {
  const here = [
    ...renamed(condition, taken),
    ...(condition.is === 'group' ? [...regrouped(condition, taken), ...mirrored(condition)] : []),
    ...(condition.is === 'phrase' ? reworded(condition) : []),
    ...exceptionJoined(condition, taken),
  ];
  const members: Changed<Condition> =
    condition.is === 'group'
      ? changedAt(condition.members, (one) => rewritten(one, taken)).map(
          ([name, to]) => [name, { ...condition, members: to }] as const,
        )
      : [];
  const sides = (['where', 'unless'] as const).flatMap((side): Changed<Condition> => {
    const aside = condition[side];
    return aside
      ? rewritten(aside, taken).map(([name, to]) => [name, { ...condition, [side]: to } as Condition] as const)
      : [];
  });
  return [...here, ...members, ...sides];
}

function renamed(condition: Condition, taken: ReadonlySet<string>): Changed<Condition> {
  const { id } = condition;
  if (id === undefined) return [];
  const other = newId(`${id}-otherwise-called`, taken);
  return [[`${id} renamed`, { ...condition, id: other }]];
}

function newId(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? newId(`${id}-too`, taken) : id;
}

/** Members the other way round; some of them as a group of their own; what distributes, distributed. */
function regrouped(group: GroupCondition, taken: ReadonlySet<string>): Changed<Condition> {
  const { id = group.of, members, of } = group;
  const [first, ...rest] = members;
  if (!first || rest.length === 0) return [];
  const reversed = [`${id} the other way round`, { ...group, members: [...members].reverse() }] as const;
  if (of === 'none-of' || rest.length < 2) return [reversed];
  const inner: GroupCondition = { ...bare(group), id: newId(`${id}-rest`, taken), members: rest };
  return [reversed, [`${id} factored out`, { ...group, members: [first, inner] }]];
}

function bare({ where: _, unless: __, says: ___, ...group }: GroupCondition): GroupCondition {
  return group;
}

/** De Morgan: all of these is none of their opposites, where every member has one. */
function mirrored(group: GroupCondition): Changed<Condition> {
  const { id = group.of, members, of } = group;
  const opposites = members.map((member) =>
    member.is === 'phrase' && !hasSides(member) ? exactOpposite(member) : undefined,
  );
  if (of === 'any-of' || opposites.includes(undefined)) return [];
  const turned = opposites.flatMap((one) => one ?? []);
  return [[`${id} by De Morgan`, { ...group, of: of === 'all-of' ? 'none-of' : 'all-of', members: turned }]];
}

function hasSides({ where, unless }: Condition): boolean {
  return where !== undefined || unless !== undefined;
}

/** The opposite of a phrase, where it holds of whatever the phrase does not hold of: no day and no word of it is none. */
function exactOpposite(condition: PhraseCondition): PhraseCondition | undefined {
  const { subject, phrase } = condition;
  const exact =
    phrase.says === 'holds' || phrase.says === 'is' || phrase.says === 'is-met' || phrase.says === 'has-happened';
  const other = phrase.says === 'order' ? [phrase.day] : phrase.says === 'distance' ? [phrase.from] : [];
  const days = [subject, ...other];
  const mayBeNone = days.some((day) => day.is === 'provision' || (day.is === 'fact' && day.fact.none !== undefined));
  if (!exact && mayBeNone) return undefined;
  const opposite = oppositeOf(condition);
  return opposite && withPhrase(condition, opposite.phrase);
}

/** One year is twelve months; not one of some words is one of the others. */
function reworded(condition: PhraseCondition): Changed<Condition> {
  const { id = '', subject, phrase } = condition;
  if (phrase.says === 'distance' && phrase.period.unit === 'year') {
    const period = { count: phrase.period.count * 12, unit: 'month' } as const;
    return [[`${id} in months`, withPhrase(condition, { ...phrase, period })]];
  }
  if (phrase.says !== 'is' || subject.is !== 'fact' || subject.fact.none) return [];
  const others = [...(subject.fact.words?.keys() ?? [])].filter((word) => !phrase.words.includes(word));
  if (others.length === 0) return [];
  return [[`${id} by the other words`, withPhrase(condition, { ...phrase, words: others, negated: !phrase.negated })]];
}

/** A requirement that an exception lifts is one of two things. */
function exceptionJoined(condition: Condition, taken: ReadonlySet<string>): Changed<Condition> {
  const { id, unless, where, stands, address, at } = condition;
  if (!unless || where || stands !== 'requirement' || id === undefined) return [];
  const { unless: _, ...own } = condition;
  const group: GroupCondition = {
    is: 'group',
    id: newId(`${id}-or-exception`, taken),
    of: 'any-of',
    members: [own as Condition, unless],
    stands,
    address,
    at,
  };
  return [[`${id} joined with its exception`, group]];
}
