import { dateOf, numberOf } from './calendar.js';
import type { Chance } from './chance.js';

/** Any day between two, or one of the days about the ends of months among them. */
export function anyDay(least: number, most: number, chance: Chance): number {
  const [from, to] = [placeOf(least), placeOf(Math.max(least, most))];
  if (from < to && chance.inHundred(40)) return monthEnds[chance.between(from, to - 1)] ?? least;
  return chance.between(least, Math.max(least, most));
}

/** The days about the ends of months, 1950 to 2039: the 28th to the first; in February from the 26th, three times. */
const monthEnds: readonly number[] = Array.from({ length: 90 * 12 }, (_, month) => {
  const [year, number] = [1950 + Math.floor(month / 12), (month % 12) + 1];
  const first = numberOf(`${year}-${String(number).padStart(2, '0')}-01`);
  const from = number === 2 ? 26 : 28;
  const days = [25, 26, 27, 28, 29, 30, 31].map((after) => first + after);
  const end = days.filter((day) => Number(dateOf(day).slice(8)) >= from || dateOf(day).endsWith('-01'));
  return number === 2 ? end.flatMap((day) => [day, day, day]) : end;
}).flat();

/** The place among them of the first that does not lie before a day. */
function placeOf(day: number): number {
  let [least, most] = [0, monthEnds.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((monthEnds[middle] ?? day) < day) least = middle + 1;
    else most = middle;
  }
  return least;
}
