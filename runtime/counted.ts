import { completeOn, dayBefore, limitOf } from './convention.js';
import type { Day, Unit } from './date.js';
import { workingDayFrom, workingDaysFrom } from './days-off.js';
import type { Inquiry } from './inquiry.js';

/** The unit of a period as a phrase writes it: of the calendar, or working days. */
export type CountedUnit = Unit | 'working day';

/** That a bound which is no working day moves on to the next one, in the words of the phrase. */
export type Rolled = 'or the next working day' | undefined;

type Counting = Pick<Inquiry, 'conventions' | 'daysOff'>;

/** The day on which a period since an event is complete; `undefined` where it turns on days off that are not known. */
export function completion(
  event: Day,
  count: number,
  unit: CountedUnit,
  by: Counting,
  rolled: Rolled,
): Day | undefined {
  if (unit !== 'working day') return moved(completeOn(event, count, unit, by.conventions), by, rolled);
  const reached = workingDaysFrom(event, count, by.daysOff);
  if (reached === undefined || by.conventions['full-period'] === 'anniversary') return moved(reached, by, rolled);
  return moved((reached + 1) as Day, by, rolled);
}

/** The last day of a limit after an event; `undefined` where it turns on days off that are not known. */
export function lastDay(event: Day, count: number, unit: CountedUnit, by: Counting, rolled: Rolled): Day | undefined {
  const day =
    unit === 'working day' ? workingDaysFrom(event, count, by.daysOff) : limitOf(event, count, unit, by.conventions);
  return moved(day, by, rolled);
}

/** The day so long before another; `undefined` where it turns on days off that are not known. */
export function dayEarlier(day: Day, count: number, unit: CountedUnit, by: Counting): Day | undefined {
  if (unit === 'working day') return workingDaysFrom(day, -count, by.daysOff);
  return dayBefore(day, count, unit, by.conventions);
}

function moved(day: Day | undefined, { daysOff }: Counting, rolled: Rolled): Day | undefined {
  return day === undefined || rolled === undefined ? day : workingDayFrom(day, daysOff);
}
