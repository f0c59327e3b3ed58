import { dateOf, numberOf, type Period, type Ways } from './calendar.js';
import type { Life } from './life.js';
import type { Oracle } from './oracle.js';
import type { WrittenMeasure, WrittenVersion } from './written.js';

/** A day that an outcome gives, and the conventions under which it would be another. */
export interface GivenDay {
  readonly day: string;
  readonly turnsOn: readonly string[];
}

/** The days that the answer to a complete case gives, by name: those of every outcome, then those of its own. */
export function givenDays(
  oracle: Oracle,
  version: WrittenVersion | undefined,
  life: Life,
  outcome: string,
): Readonly<Record<string, GivenDay>> {
  const own = version?.outcomes?.find((one) => one.outcome === outcome || one.otherwise === outcome);
  const days = Object.entries({ ...version?.gives, ...own?.gives }).filter(([name]) => {
    return oracle.written.values[name]?.kind === 'date';
  });
  const counted = (ways: Ways): Ways => ({ ...ways, ...version?.conventions });
  return Object.fromEntries(
    days.map(([name, point]) => {
      const day = dayAt(point, life, oracle, counted(oracle.chosen));
      const changing = oracle.otherWays().filter(([, ways]) => dayAt(point, life, oracle, counted(ways)) !== day);
      return [name, { day, turnsOn: [...new Set(changing.map(([convention]) => convention))].sort() }];
    }),
  );
}

/** The day that a measure gives under a reading: its own, that of the reading it follows, else the first. */
export function measuredDay(
  oracle: Oracle,
  measure: WrittenMeasure,
  reading: string | undefined,
  life: Life,
  ways: Ways,
): string {
  const { day, readings = {} } = measure;
  const [leading] = Object.values(readings);
  let sense = day ?? leading?.day ?? '';
  for (let name = reading; name !== undefined; name = oracle.written.readings[name]?.follows) {
    const found = readings[name];
    if (!found) continue;
    sense = found.day;
    break;
  }
  return dayAt(sense, life, oracle, ways);
}

/** `5 months after application.acknowledged-on` is the last day of a limit; `45 days before …` the day so long before. */
function dayAt(point: string, { facts }: Life, { calendar }: Oracle, ways: Ways): string {
  const found = /^(?:(\d+) (day|week|month|year)s? (before|after) )?(\S+)$/.exec(point);
  if (!found) throw new Error(`the oracle cannot read "${point}"`);
  const [, count, unit, side, from = ''] = found;
  const day = /^\d/.test(from) ? numberOf(from) : facts.get(from);
  if (typeof day !== 'number') return 'none';
  if (side === undefined) return dateOf(day);
  const period: Period = { count: Number(count), unit: unit as Period['unit'] };
  return dateOf(side === 'after' ? calendar.limit(day, period, ways) : calendar.before(day, period, ways));
}
