import type { IsoDate } from '../../runtime/index.js';
import type { EarliestExpected, Expected } from '../model/case.js';
import type { Rulebook } from '../model/rulebook.js';
import type { Asked } from './answers-as.js';
import type { Asking } from './assess.js';
import type { Difference } from './expectation.js';
import type { LoadedPackage } from './load-package.js';

/** The first days that are not those which a case expects. */
export function notEarliest(asked: Asked, { earliest = [] }: Expected, loaded: LoadedPackage): readonly Difference[] {
  return earliest.flatMap((expected) => {
    const { wanted, day } = expected;
    const found = firstDayOf(asked, expected, loaded) ?? 'none';
    if (found === day) return [];
    const what = `the first day of \`${wanted}\``;
    return [{ key: `earliest ${wanted}`, what, answered: `\`${found}\``, expected: `\`${day}\`` }];
  });
}

/** By provision asked, the first day of an outcome in a life, or `none`; those that never answer it are left out. */
export function firstDays(
  { on, lawOn, documentedBy, facts, provisions }: Asking,
  outcome: string,
  rulebook: Rulebook,
  loaded: LoadedPackage,
): Readonly<Record<string, IsoDate | 'none'>> {
  const asked = rulebook.provisions.filter(({ id, outcomes }) => {
    return outcomes.includes(outcome) && (provisions === undefined || provisions.includes(id));
  });
  const days = asked.flatMap(({ id }) => {
    const provision = loaded.provisions.find((one) => one.id === id);
    if (!provision) return [];
    const first = firstDayOf({ provision, facts, when: { on, lawOn, documentedBy } }, { wanted: outcome }, loaded);
    return [[id, first ?? 'none'] as const];
  });
  return Object.fromEntries(days);
}

/** A first day, as a line below an answer. */
export function firstDayText(outcome: string, day: string): string {
  return `   ${`first ${outcome}`.padEnd(12)} ${day === 'none' ? 'not within twenty years' : day}`;
}

/** The first day on which the answer is the outcome wanted, or the length stands so; `undefined` where there is none. */
function firstDayOf(
  { provision, facts, when }: Asked,
  { wanted, length }: Pick<EarliestExpected, 'wanted' | 'length'>,
  loaded: LoadedPackage,
): IsoDate | undefined {
  const said = length ? { comparison: length.comparison, ...length.period } : wanted;
  return loaded.earliest(provision, facts, when, said);
}
