import type { Comparison } from '../phrases/phrase.js';
import type { Condition, PhraseCondition } from './condition.js';
import type { Row } from './rulebook.js';

/**
 * Two rows that can fit one period, if there are: every way is tried in which the facts they ask about can
 * stand. A length, number or sum stands below, at and above each constant; what else is asked holds or not.
 * Rows that ask too much to try them all are taken not to overlap.
 */
export function overlapping(rows: readonly Row[]): readonly [Row, Row] | undefined {
  for (const [at, second] of rows.entries()) {
    for (const first of rows.slice(0, at)) if (canBothFit([first.condition, second.condition])) return [first, second];
  }
  return undefined;
}

/** What is asked, and all that it can be. */
type Ways = Map<string, readonly (string | number | boolean)[]>;
type Cell = ReadonlyMap<string, string | number | boolean>;

function canBothFit(conditions: readonly Condition[]): boolean {
  const ways: Ways = new Map();
  for (const phrase of conditions.flatMap(phrasesIn)) addWays(phrase, conditions, ways);
  const count = [...ways.values()].reduce((product, of) => product * of.length, 1);
  if (count > most) return false;
  return cells([...ways]).some((cell) => conditions.every((condition) => fits(condition, cell)));
}

const most = 20_000;

function phrasesIn(condition: Condition): readonly PhraseCondition[] {
  const inner =
    condition.is === 'group' ? condition.members : condition.is === 'readings' ? [...condition.senses.values()] : [];
  const own = condition.is === 'phrase' ? [condition] : inner.flatMap(phrasesIn);
  return [...own, ...(condition.unless ? phrasesIn(condition.unless) : [])];
}

function addWays(condition: PhraseCondition, conditions: readonly Condition[], ways: Ways): void {
  const { subject, phrase } = condition;
  const key = keyOf(condition);
  if (ways.has(key)) return;
  if (phrase.says === 'is') {
    const words = subject.is === 'fact' ? [...(subject.fact.words?.keys() ?? [])] : subject.provision.outcomes;
    ways.set(key, words);
  } else if (isAmount(condition)) {
    const bounds = conditions.flatMap(phrasesIn).filter((one) => keyOf(one) === key);
    const sorted = [...new Set(bounds.map(boundOf))].sort((a, b) => a - b);
    ways.set(key, [...sorted.flatMap((bound) => [bound - 0.25, bound, bound + 0.25])]);
  } else ways.set(key, [true, false]);
}

function isAmount(condition: PhraseCondition): boolean {
  const { says } = condition.phrase;
  return says === 'length' || says === 'number' || centsIn(condition) !== undefined;
}

/** The bound of a sum that stands in the rule; one that is made of amounts has none. */
function centsIn({ phrase }: PhraseCondition): number | undefined {
  const [only, another] = phrase.says === 'money' ? phrase.sum : [];
  return only?.is === 'money' && !only.each && !another ? only.cents : undefined;
}

/** Phrases with one key speak of one thing; of days, and of sums of amounts, each phrase is taken for itself. */
function keyOf(condition: PhraseCondition): string {
  const { subject, phrase, text } = condition;
  const name = subject.is === 'fact' ? subject.fact.path : subject.provision.id;
  const made = phrase.says === 'money' && centsIn(condition) === undefined;
  const alone = made || phrase.says === 'order' || phrase.says === 'distance';
  return alone ? `${name} ${text}` : name;
}

/** Days a unit takes, about: enough to order the lengths that rules name. */
const about = { day: 1, week: 7, month: 30.5, year: 366 } as const;

function boundOf(condition: PhraseCondition): number {
  const { phrase } = condition;
  if (phrase.says === 'length') return phrase.period.count * about[phrase.period.unit];
  return phrase.says === 'number' ? phrase.value : (centsIn(condition) ?? 0);
}

function cells(ways: readonly (readonly [string, readonly (string | number | boolean)[]])[]): readonly Cell[] {
  return ways.reduce<readonly Cell[]>(
    (known, [key, of]) => known.flatMap((cell) => of.map((way) => new Map([...cell, [key, way]]))),
    [new Map()],
  );
}

function fits(condition: Condition, cell: Cell): boolean {
  return ownFits(condition, cell) && !(condition.unless && fits(condition.unless, cell));
}

function ownFits(condition: Condition, cell: Cell): boolean {
  switch (condition.is) {
    case 'phrase':
      return phraseFits(condition, cell);
    case 'readings':
      return [...condition.senses.values()].some((sense) => fits(sense, cell));
    case 'group': {
      const each = condition.members.map((member) => fits(member, cell));
      if (condition.of === 'all-of') return !each.includes(false);
      return each.includes(true) === (condition.of === 'any-of');
    }
  }
}

function phraseFits(condition: PhraseCondition, cell: Cell): boolean {
  const { phrase } = condition;
  const way = cell.get(keyOf(condition));
  if (phrase.says === 'is') return phrase.words.includes(String(way)) !== phrase.negated;
  if (phrase.says !== 'length' && phrase.says !== 'number' && phrase.says !== 'money') {
    return (way === true) !== ('negated' in phrase && phrase.negated);
  }
  if (isAmount(condition)) {
    return compares(Number(way), phrase.comparison, boundOf(condition));
  }
  return way === true;
}

function compares(value: number, comparison: Comparison | 'is', bound: number): boolean {
  switch (comparison) {
    case 'at-least':
      return value >= bound;
    case 'more-than':
      return value > bound;
    case 'at-most':
      return value <= bound;
    case 'less-than':
      return value < bound;
    case 'is':
      return value === bound;
  }
}
