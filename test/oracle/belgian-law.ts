import { type PlainDate, plain, rolled, workingDaysAfter } from './belgian-days.js';

/** A life as a package is given it. */
export type Life = Readonly<Record<string, string | boolean>>;

/** What is answered: an outcome or a day; `unknown` where the days off are not listed so far, `not-read` where the law of then is not. */
export interface Told {
  readonly says: string;
  /** Days by name; where readings agree on the rest and not on the day, a day by reading. */
  readonly gives?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  /** What readings that differ would say. */
  readonly readings?: Readonly<Record<string, Told>>;
}

type Law = (life: Life, on: string) => Told;

/** A second reading of the law on days, for complete lives: written from the articles, not from the rules. */
export const laws: Readonly<Record<string, Law>> = {
  // Art. 39/57 §2 al. 1: the day after delivery, presentation or sending; by post the third working day.
  'long-term-resident/appeal-first-day': (life, on) => told(firstDay(life, on)),
  // Art. 39/57 §1, §2 al. 2: thirty days, ten for those who are held, the first and the last counted.
  'long-term-resident/appeal-last-day': (life, on) => told(lastDay(life, on)),
  'long-term-resident/appeal': (life, on) => {
    const last = lastDay(life, on);
    const filed = day(life, 'appeal.filed-on');
    const until = { gives: { 'appeal-until': told(last).says } };
    if (filed === null || last === null) return { says: 'not-filed', ...until };
    if (last === undefined || last === 'not-read') return { says: told(last).says };
    return { says: compare(filed, last) <= 0 ? 'in-time' : 'late', ...until };
  },
  // Art. 13 §1 al. 3: from the document about the application where it was filed in Belgium, else from the title.
  'family/control-start': (life) => told(controlStart(life)),
  // Three years as BEL104544.E says, five since 7 July 2016; whether periods under way grew to five is contested.
  'family/control-period': (life, on) => inBothReadings((longer) => controlPeriod(life, on, longer)),
  // BEL104544.E P60, P61: within the period no renewal without all proof.
  'family/card-renewal': (life, on) => {
    const proof = life['control.proof-complete'] === true;
    return inBothReadings((longer) => {
      return { says: proof || controlPeriod(life, on, longer).says !== 'running' ? 'met' : 'not-met' };
    });
  },
  // Art. 11 §2: a sham at any time, other grounds within the period, and those of the family not after violence.
  'family/end-of-stay': (life, on) => {
    if (life['control.sham'] === true) return { says: 'may-be-ended' };
    const family = ['control.conditions-met', 'control.family-life'].some((fact) => life[fact] === false);
    const ground = (family || life['control.another-partner'] === true) && life['control.victim-of-violence'] !== true;
    if (!ground && !(on >= '2024-09-01' && life['control.sponsors-stay-ended'] === true)) return { says: 'kept' };
    return inBothReadings((longer) => {
      return { says: controlPeriod(life, on, longer).says === 'running' ? 'may-be-ended' : 'kept' };
    });
  },
  // Art. 13 §1 al. 3: without limit where the conditions are still met. What followed three years was in the text before.
  'family/stay-after-control': (life, on) => {
    const start = controlStart(life);
    if (start && yearsOf(start, true) === 3) return { says: 'not-known' };
    if (start && yearsOf(start, false) === 3) return { says: 'not-read' };
    if (controlPeriod(life, on, true).says !== 'ended') return { says: 'too-early' };
    return { says: life['control.conditions-met'] === true ? 'unlimited' : 'limited-again' };
  },
  // Art. 12 al. 4: eight working days from the entry, or from the permission where it was obtained in Belgium.
  'stay/registration-start': (life) => told(registrationStart(life)),
  'stay/registration-last-day': (life) => told(registrationLast(life)),
  'stay/registration': (life) => {
    const [asked, start, last] = [
      day(life, 'arrival.registration-asked-on'),
      registrationStart(life),
      registrationLast(life),
    ];
    const until = { gives: { 'register-until': told(last).says } };
    if (asked === null || start === null) return { says: 'not-asked', ...until };
    if (compare(asked, start.add({ days: 9 })) <= 0) return { says: 'in-time', ...until };
    if (!last || last === 'not-read') return { says: told(last).says };
    return { says: compare(asked, last) <= 0 ? 'not-stated' : 'late', ...until };
  },
};

const fiveYearsCame = plain('2016-07-07');

/** How long a period runs; `longer`: those that were under way when the five years came grew to five. */
function yearsOf(start: PlainDate, longer: boolean): number {
  const three = compare(longer ? start.add({ years: 3 }) : start.add({ days: 1 }), fiveYearsCame) <= 0;
  return three ? 3 : 5;
}

function controlPeriod(life: Life, on: string, longer: boolean): Told {
  const start = controlStart(life);
  if (start === null || compare(start, plain(on)) > 0) return { says: 'not-begun' };
  const end = start.add({ years: compare(plain(on), fiveYearsCame) < 0 ? 3 : yearsOf(start, longer) });
  return compare(plain(on), end) < 0 ? { says: 'running', gives: { 'control-until': `${end}` } } : { says: 'ended' };
}

/** What both readings of the change to five years come to together. */
function inBothReadings(law: (longer: boolean) => Told): Told {
  const [longer, kept] = [law(true), law(false)];
  if (JSON.stringify(longer) === JSON.stringify(kept)) return longer;
  if (longer.says !== kept.says)
    return { says: 'contested', readings: { 'new-period-at-once': longer, 'old-period-kept': kept } };
  const days = Object.keys(longer.gives ?? {}).map((name) => {
    const [one, other] = [longer, kept].map(({ gives }) => String(gives?.[name]));
    return [name, { 'new-period-at-once': `${one}`, 'old-period-kept': `${other}` }] as const;
  });
  return { says: longer.says, gives: Object.fromEntries(days) };
}

function registrationStart(life: Life): PlainDate | null {
  return day(life, life['arrival.permitted-abroad'] === true ? 'arrival.entered-on' : 'arrival.permission-received-on');
}

function registrationLast(life: Life): Found {
  const start = registrationStart(life);
  return start && workingDaysAfter(start, 8);
}

function compare(a: PlainDate, b: PlainDate): number {
  return a.since(b, { largestUnit: 'day' }).days;
}

/** A day, none, one that turns on days off that are not listed, or on law that has not been read. */
type Found = PlainDate | null | undefined | 'not-read';

function told(found: Found): Told {
  return { says: found === null ? 'none' : (found?.toString() ?? 'unknown') };
}

function day(life: Life, path: string): PlainDate | null {
  const said = life[path];
  return typeof said === 'string' && said !== 'none' ? plain(said) : null;
}

function firstDay(life: Life, on: string): PlainDate | null | undefined {
  const by = life['appeal.notified-by'];
  if (by === 'other-post') {
    if (life['appeal.proven-otherwise'] === true) return day(life, 'appeal.proven-start-on');
    const posted = day(life, 'appeal.posted-on');
    return posted && workingDaysAfter(posted, 3);
  }
  if (by === 'other-lawful-way' && on < '2013-09-01') return null;
  return day(life, 'appeal.notified-on')?.add({ days: 1 }) ?? null;
}

function lastDay(life: Life, on: string): Found {
  const held = life['appeal.held-when-notified'] === true;
  if (held && on < '2018-03-22') return 'not-read';
  const first = firstDay(life, on);
  return first && rolled(first.add({ days: held ? 9 : 29 }));
}

function controlStart(life: Life): PlainDate | null {
  const from = life['application.filed-in-belgium'] === true ? 'application-document' : 'title';
  return day(life, `control.${from}-issued-on`);
}
