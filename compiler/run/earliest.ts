import type { IsoDate } from '../../runtime/index.js';
import type { EarliestExpected, Expected } from '../model/case.js';
import type { ProvisionHead } from '../model/rulebook.js';
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

/**
 * When a provision first answers an outcome in a life, as a line of text; nothing where it is no outcome of that
 * provision.
 */
export function earliestText(
  { id, outcomes }: ProvisionHead,
  { on, lawOn, documentedBy, facts }: Asking,
  outcome: string,
  loaded: LoadedPackage,
): string {
  const provision = loaded.provisions.find((one) => one.id === id);
  if (!provision || !outcomes.includes(outcome)) return '';
  const asked: Asked = { provision, facts, when: { on, lawOn, documentedBy } };
  const day = firstDayOf(asked, { wanted: outcome }, loaded);
  return `   ${`first ${outcome}`.padEnd(12)} ${day ?? `not within twenty years of ${on}`}`;
}

/** The first day on which the answer is the outcome wanted, or the length stands so; `undefined` where there is none. */
export function firstDayOf(
  { provision, facts, when }: Asked,
  { wanted, length }: Pick<EarliestExpected, 'wanted' | 'length'>,
  loaded: LoadedPackage,
): IsoDate | undefined {
  const said = length ? { comparison: length.comparison, ...length.period } : wanted;
  return loaded.earliest(provision, facts, when, said);
}
