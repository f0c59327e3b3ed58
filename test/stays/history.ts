import { dateOf, numberOf } from '../oracle/calendar.js';
import type { Chance } from '../oracle/chance.js';

/** A period as a caller writes it, in days since 1970-01-01; a stay’s last day counts, of an absence it is the return. */
export interface Lapse {
  readonly from: number;
  /** `undefined` while it still runs on the day asked about. */
  readonly to: number | undefined;
  /** Its fields. */
  readonly says: Readonly<Record<string, string>>;
}

/** What became of somebody, as far as stays and absences go. */
export interface History {
  readonly on: number;
  readonly lodged: number;
  readonly currentGround: string;
  readonly protectionWithdrawn: boolean;
  readonly stays: readonly Lapse[];
  readonly absences: readonly Lapse[];
  readonly outside: readonly Lapse[];
}

const grounds = 'work,work,family,other,refugee,asylum-procedure,study,training,temporary-ground,diplomatic,blue-card';
const others = 'long-term-resident-elsewhere,subsidiary-protection,temporary-protection,other-protection';
const reasons = 'none-given,none-given,military-service,pregnancy,serious-illness,study,posting,other-important';
const all = (words: string): readonly string[] => words.split(',');

/** The borders of the versions, and days on which months end otherwise than others. */
const borders = ['2008-06-01', '2012-09-10', '2014-05-15', '2012-02-29', '2016-02-29', '2013-02-28', '2015-08-31'];

export function historyOf(chance: Chance): History {
  const first = numberOf('2008-06-01');
  const lodged = chance.inHundred(40)
    ? Math.max(first, numberOf(chance.oneOf(borders)) + chance.between(-2, 400))
    : first + chance.between(0, 4000);
  const on = lodged + (chance.inHundred(60) ? 0 : chance.between(0, 300));
  return {
    on,
    lodged,
    currentGround: chance.oneOf([...all(grounds), ...all(others)]),
    protectionWithdrawn: chance.inHundred(15),
    stays: chance.shuffled(stays(chance, on, lodged)),
    absences: chance.shuffled(absences(chance, on, lodged)),
    outside: chance.shuffled(absences(chance, on, lodged).map(({ from, to }) => ({ from, to, says: {} }))),
  };
}

/** Stays that end on the day of the application or run on, most of them without a day between; five years matter. */
function stays(chance: Chance, on: number, lodged: number): readonly Lapse[] {
  const found: Lapse[] = [];
  let day = chance.inHundred(50) ? aboutYearsBefore(lodged, 5, chance) : lodged - chance.between(200, 4500);
  for (let left = chance.between(0, 4); day <= on; left--) {
    const says = {
      ground: chance.oneOf([...all(grounds), ...all(others)]),
      limited: chance.inHundred(50) ? 'holds' : 'does not hold',
    };
    const last = day + (chance.inHundred(30) ? chance.oneOf([547, 548, 549, 550]) : chance.between(0, 1500));
    if (left <= 0 || last >= on) {
      found.push({
        from: day,
        to: chance.inHundred(80) ? undefined : Math.max(day, lodged - chance.oneOf([0, 1, 1, 2])),
        says,
      });
      break;
    }
    found.push({ from: day, to: last, says });
    day = last + chance.oneOf([1, 1, 1, 1, 2, -30, 0]);
  }
  return found;
}

/** Absences that do not overlap, many of them of a whole number of months, give or take a day. */
function absences(chance: Chance, on: number, lodged: number): readonly Lapse[] {
  const found: Lapse[] = [];
  let day = chance.inHundred(40)
    ? aboutYearsBefore(lodged, 5, chance) - chance.between(0, 200)
    : lodged - chance.between(0, 2400);
  for (let left = chance.between(0, 4); left > 0 && day < on; left--) {
    const months = chance.oneOf([1, 4, 5, 6, 6, 10, 12, 12, 24]);
    const back = chance.inHundred(60)
      ? monthsAfter(day, months) + chance.oneOf([-1, 0, 0, 1])
      : day + chance.between(0, 300);
    const says = { reason: chance.oneOf(all(reasons)) };
    if (back >= on && chance.inHundred(50)) found.push({ from: day, to: undefined, says });
    else if (back >= day) found.push({ from: day, to: back, says });
    day = back + chance.oneOf([0, 1, 30, 120, 200]);
  }
  return found.filter(({ to }, at) => to !== undefined || at === found.length - 1);
}

function aboutYearsBefore(day: number, years: number, chance: Chance): number {
  return monthsAfter(day, -12 * years) + chance.oneOf([-2, -1, 0, 0, 1, 2]);
}

const months = new Map<string, number>();

/** So many months later, on the last day of the month where it lacks the day. */
export function monthsAfter(day: number, count: number): number {
  const key = `${day} ${count}`;
  const known = months.get(key);
  if (known !== undefined) return known;
  const [year = 0, month = 1, date = 1] = dateOf(day).split('-').map(Number);
  const total = 12 * year + month - 1 + count;
  const [thenYear, thenMonth] = [Math.floor(total / 12), (total % 12) + 1];
  const first = (at: number): number => numberOf(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`);
  const lastDay = first(total + 1) - first(total);
  const found = numberOf(
    `${thenYear}-${String(thenMonth).padStart(2, '0')}-${String(Math.min(date, lastDay)).padStart(2, '0')}`,
  );
  months.set(key, found);
  return found;
}

/** The same history in the words of a caller. */
export function factsOf(history: History): object {
  const lapses = (some: readonly Lapse[]): object[] => {
    return some.map(({ from, to, says }) => {
      return {
        ...(to === undefined ? { since: dateOf(from) } : { from: dateOf(from), to: dateOf(to) }),
        ...truths(says),
      };
    });
  };
  return {
    'application.lodged-on': dateOf(history.lodged),
    'residence.current-ground': history.currentGround,
    'residence.protection-withdrawn': history.protectionWithdrawn,
    'residence.stays': lapses(history.stays),
    'absence.from-belgium': lapses(history.absences),
    'absence.from-the-union': lapses(history.outside),
    'holder.status-since': '2008-06-01',
    'holder.permanent-right-since': '2008-06-01',
    'holder.former-blue-card': false,
    'holder.withdrawal-agreement': false,
    'citizen.here-since': dateOf(monthsAfter(history.lodged, -60)),
  };
}

function truths(says: Readonly<Record<string, string>>): object {
  return Object.fromEntries(
    Object.entries(says).map(([name, word]) => [
      name,
      word === 'holds' ? true : word === 'does not hold' ? false : word,
    ]),
  );
}
