import type { LogicMeasure, LogicPoint } from '../logic/logic.js';
import { type DayValue, ofDay } from './day-value.js';
import type { Formula, Measured } from './formula.js';
import { sameKey } from './same-key.js';
import type { VersionReading } from './version-reading.js';

/** What measures: a provision, by the law of a day, as of a past day where one is named. */
type Measurer = Pick<Measured, 'provision' | 'lawOn' | 'asOf'>;

/** What is said of what a measure takes of periods or a list, whatever its own days are. */
export function overMeasure(
  measurer: Measurer,
  measure: LogicMeasure & { is: 'over' },
  reading: VersionReading,
  dayOf: (point: LogicPoint) => DayValue,
  says: (measured: Measured) => Formula,
): Formula {
  const { operator, list, items, field, from, to, inAnyYear, brokenBy, rows } = measure;
  const windowed = items || field !== undefined ? undefined : (to ?? { side: 'on', day: { is: 'asked' } });
  const same: Omit<Measured, 'key' | keyof Measurer> = {
    conventions: sameKey(reading.counting.conventions),
    operator,
    list,
    ...(items ? { items } : {}),
    ...(field === undefined ? {} : { field }),
    ...(inAnyYear ? { inAnyYear } : {}),
    ...(brokenBy ? { brokenBy: { list: brokenBy.list, fits: reading.formula(brokenBy.fits) } } : {}),
    rows: rows.map(({ counts, oneOfThem, fits }) => {
      return { counts, ...(oneOfThem ? { oneOfThem } : {}), fits: reading.formula(fits) };
    }),
  };
  const between = (days: Pick<Measured, 'from' | 'to'>): Formula => {
    const key = sameKey([{ ...same, ...days }, measurer.asOf]);
    return says({ ...measurer, ...same, ...days, key });
  };
  const ended = windowed && dayOf(windowed);
  const upTo = (days: Pick<Measured, 'from'>): Formula =>
    ended ? ofDay(ended, (term) => between({ ...days, to: term })) : between(days);
  return from ? ofDay(dayOf(from), (term) => upTo({ from: term })) : upTo({});
}
