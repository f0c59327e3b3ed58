import { isPhrase, phraseOf } from './meaning.js';
import type { WrittenCondition } from './written.js';

/** The ways of changing something, each with a name. */
export type Changed<Of> = readonly (readonly [name: string, changed: Of])[];

const groups = ['all-of', 'any-of', 'none-of'] as const;

/** A condition with one thing in it changed, in every way. */
export function changedConditions(condition: WrittenCondition): Changed<WrittenCondition> {
  const { where, unless, readings } = condition;
  const name = condition.id ?? 'the whole';
  const changed: [string, WrittenCondition][] = [];
  for (const [key, inner] of [
    ['where', where],
    ['unless', unless],
  ] as const) {
    if (!inner) continue;
    const { [key]: _, ...rest } = condition;
    changed.push([`${name} without its ${key}`, rest]);
    for (const [what, to] of changedConditions(inner)) changed.push([what, { ...condition, [key]: to }]);
  }
  for (const [reading, sense] of Object.entries(readings ?? {})) {
    for (const [what, to] of changedConditions(sense)) {
      changed.push([`${name} ${reading} ${what}`, { ...condition, readings: { ...readings, [reading]: to } }]);
    }
  }
  for (const group of groups) {
    const members = condition[group];
    if (!members) continue;
    const { [group]: _, ...rest } = condition;
    for (const other of groups) if (other !== group) changed.push([`${name} ${other}`, { ...rest, [other]: members }]);
    for (const [at, member] of members.entries()) {
      if (members.length > 1)
        changed.push([`${name} without ${member.id}`, { ...condition, [group]: members.toSpliced(at, 1) }]);
      for (const [what, to] of changedConditions(member))
        changed.push([what, { ...condition, [group]: members.with(at, to) }]);
    }
  }
  if (!isPhrase(condition)) return changed;
  const { subject, words } = phraseOf(condition);
  return [
    ...changed,
    ...changedPhrases(words).map((to) => [`${name} "${words}" as "${to}"`, { ...condition, [subject]: to }] as const),
  ];
}

/** The words that are easily taken for others. */
const mistaken: readonly (readonly [RegExp, string])[] = [
  [/^at least/, 'more than'],
  [/^more than/, 'at least'],
  [/^later than/, 'no earlier than'],
  [/^no earlier than/, 'later than'],
  [/^earlier than/, 'no later than'],
  [/^no later than/, 'earlier than'],
  [/^is before/, 'is on or before'],
  [/^is after/, 'is on or after'],
  [/^is on or after/, 'is after'],
  [/^is on or before/, 'is before'],
  [/^holds$/, 'does not hold'],
  [/^does not hold$/, 'holds'],
  [/^has happened/, 'has not happened'],
  [/^is one of/, 'is none of'],
  [/^is (?=(?!not |one of |none of |before |after |on )[a-z0-9-]+$)/, 'is not '],
  [/^is not /, 'is '],
];

function changedPhrases(words: string): readonly string[] {
  const [head = '', list] = words.startsWith('is ') ? words.split(/(?<= of )/) : [words];
  const several = list?.split(', ') ?? [];
  return [
    ...mistaken.flatMap(([from, to]) => (from.test(words) ? [words.replace(from, to)] : [])),
    ...changedPeriods(words),
    ...changedSums(words),
    ...several.map((_, at) => `${head}${several.toSpliced(at, 1).join(', ')}`),
  ];
}

/** A sum with a percentage one more or less, without a part, or with a part counted once. */
function changedSums(words: string): readonly string[] {
  const percent = /\d+(?= % of)/.exec(words);
  const parts = words.split(' plus ');
  return [
    ...(percent ? [-1, 1].map((more) => words.replace(percent[0], String(Number(percent[0]) + more))) : []),
    ...(parts.length > 1 ? parts.slice(1).map((_, at) => parts.toSpliced(at + 1, 1).join(' plus ')) : []),
    ...(words.includes(' for each ') ? [words.replace(/ for each \S+/, '')] : []),
  ];
}

/** A phrase with its period one longer, or one shorter. */
export function changedPeriods(words: string): readonly string[] {
  const count = /\d+(?= (?:day|week|month|year))/.exec(words);
  return count ? [-1, 1].map((more) => words.replace(count[0], String(Number(count[0]) + more))) : [];
}
