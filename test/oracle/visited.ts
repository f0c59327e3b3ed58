import { type Calendar, dateOf, numberOf, type Ways } from './calendar.js';
import type { Life } from './life.js';
import type { Oracle } from './oracle.js';
import { askedAbout, type SumPart, type Threshold } from './saying.js';
import { leastCents } from './sums.js';
import type { Terrain } from './terrain.js';

/** A place where a campaign must have been, and how often it was there. */
export interface Place {
  readonly name: string;
  readonly here: (life: Life) => boolean;
  times: number;
}

/** All places of a terrain that a campaign must visit. */
export function placesOf(terrain: Terrain, { calendar, chosen, written: { amounts } }: Oracle): readonly Place[] {
  const place = (name: string, here: Place['here']): Place => ({ name, here, times: 0 });
  const values = [...terrain.facts].flatMap(([path, { kind, words, none }]) => {
    const all = [...(kind === 'yes-or-no' ? [true, false] : words), ...(none ? [null] : [])];
    return all.map((value) => place(`${path}: ${value ?? 'none'}`, ({ facts }) => facts.get(path) === value));
  });
  const lawful = ({ facts, lawOn }: Life): number => {
    const governing = terrain.governedBy === undefined ? undefined : facts.get(terrain.governedBy);
    return typeof governing === 'number' ? governing : lawOn;
  };
  const counts = [...terrain.facts].flatMap(([path, { kind }]) => {
    return kind === 'number'
      ? [0, 1, 2].map((count) => place(`${path}: ${count}`, (life) => life.facts.get(path) === count))
      : [];
  });
  const marks = terrain.marks.flatMap(({ fact, number }) =>
    [-1, 0, 1].map((more) => place(`${fact}: ${number + more}`, ({ facts }) => facts.get(fact) === number + more)),
  );
  // What a sum of an amount comes to of which no value has been read is never known: nothing lies at its border.
  const read = ({ amount }: SumPart): boolean => amount === undefined || (amounts.get(amount) ?? []).length > 0;
  const known = terrain.wanted.filter(({ parts }) => parts.every(read));
  const sums = known.flatMap((wanted) =>
    [-1, 0, 1].map((cents) =>
      place(`${wanted.name}: ${cents}`, ({ facts, on }) => {
        const least = leastCents(wanted, facts, on, amounts);
        return least !== undefined && facts.get(wanted.subject) === least + cents;
      }),
    ),
  );
  const spans = terrain.spans.flatMap(({ from, until }) =>
    [from - 1, from, until, until + 1]
      .filter(Number.isFinite)
      .map((day) => place(`asked about on ${dateOf(day)}`, ({ on }) => on === day)),
  );
  const borders = terrain.borders.flatMap((border) => [
    place(`the law of ${dateOf(border)}`, (life) => lawful(life) === border),
    place(`the law of the eve of ${dateOf(border)}`, (life) => lawful(life) === border - 1),
  ]);
  const issued = terrain.issued.flatMap((day) => [
    place(`the edition of ${dateOf(day)}`, ({ on }) => on === day),
    place(`the edition of the eve of ${dateOf(day)}`, ({ on }) => on === day - 1),
  ]);
  const thresholds = terrain.thresholds.flatMap((threshold) => {
    return thresholdPlaces(threshold, calendar, chosen).map(([name, here]) => place(name, here));
  });
  const ends = ['02-28', '02-29', '03-01', '04-30', '12-31'].map((end) => {
    const days = new Set(
      years
        .map((year) => `${year}-${end}`)
        .filter(exists)
        .map(numberOf),
    );
    return place(`asked about on ${end}`, ({ on }) => days.has(on));
  });
  return [...values, ...counts, ...marks, ...sums, ...spans, ...borders, ...issued, ...thresholds, ...ends];
}

const years = Array.from({ length: 60 }, (_, at) => 1980 + at);
const exists = (date: string): boolean => !date.endsWith('02-29') || Number(date.slice(0, 4)) % 4 === 0;

/** The day on which a phrase turns, the ones before and after; and the same where a month lacks the day. */
function thresholdPlaces(
  { earlier, later, period }: Threshold,
  calendar: Calendar,
  chosen: Ways,
): readonly (readonly [string, Place['here']])[] {
  const at = ({ facts, on }: Life, day: string): number | undefined => {
    const value = day === askedAbout ? on : /^\d/.test(day) ? numberOf(day) : facts.get(day);
    return typeof value === 'number' ? value : undefined;
  };
  const away = (life: Life): number | undefined => {
    const [from, to] = [at(life, earlier), at(life, later)];
    if (from === undefined || to === undefined) return undefined;
    return to - (period ? calendar.complete(from, period, chosen) : from);
  };
  const lacking = (life: Life): boolean => {
    const from = at(life, earlier);
    return from !== undefined && period !== undefined && calendar.lacksDay(from, period);
  };
  const name = `${earlier}${period ? ` and ${period.count} ${period.unit}` : ''}, ${later}`;
  const days = [-1, 0, 1].map((days) => [`${name}: ${days}`, (life: Life) => away(life) === days] as const);
  if (period?.unit !== 'month' && period?.unit !== 'year') return days;
  const short = [-1, 0, 1].map(
    (days) =>
      [`${name}: ${days}, in a month without the day`, (life: Life) => away(life) === days && lacking(life)] as const,
  );
  return [...days, ...short];
}
