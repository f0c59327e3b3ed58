import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadEvaluators } from '../compiler/index.js';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import type { GivenValue } from '../runtime/answer.js';
import { type Day, dayOf } from '../runtime/date.js';
import { type DaysOff, daysOff, workingDayFrom, workingDaysFrom } from '../runtime/days-off.js';
import { allOf, anyOf, not, type Truth } from '../runtime/truth.js';
import { type DayRow, whichDay } from '../runtime/which-day.js';
import { holidaysOf, isWorkingDay, plain, rolled, workingDaysAfter, yearsListed } from './oracle/belgian-days.js';
import { type Life, laws, type Told } from './oracle/belgian-law.js';
import { dateOf } from './oracle/calendar.js';
import { Chance } from './oracle/chance.js';

const seed = Number(process.env.SEJOUR_SEED ?? 2026);
const cases = process.env.SEJOUR_CASES === undefined ? 3000 : 100_000;
const timeout = 10 * 60_000;

let belgium: LoadedPackage;
let library: LoadedPackage;

beforeAll(async () => {
  const [one, other] = [await loadEvaluators('rules'), await loadEvaluators('test/good/library/rules')];
  if (!one.evaluators || !other.evaluators) throw new Error('the rules have mistakes');
  [belgium, library] = [one.evaluators, other.evaluators];
}, 60_000);

type Answer = ReturnType<LoadedPackage['decide']>;

function asked(of: LoadedPackage, id: string, life: Life, on: string): Answer {
  const provision = of.provisions.find((one) => one.id === id);
  if (!provision) throw new Error(`no provision ${id}`);
  return of.decide(provision, life, { on });
}

const unread = ['long-term-resident/appeal-last-day-when-held@2011-01-10', 'family/stay-after-control@2011-09-22'];

/** Why something is not known of a complete life: the days off end, or the law of that day has not been read. */
function whyUnknown({ missing, notKnown }: { missing: readonly string[]; notKnown: readonly string[] }): string {
  expect(missing).toEqual([]);
  if (unread.includes(`${notKnown[0]}`) && notKnown.length === 1) return 'not-read';
  expect(notKnown).toEqual(['holidays']);
  return 'unknown';
}

/** An answer in the words of the oracle. */
function toldBy(answer: Answer): Told {
  if ('day' in answer) return { says: answer.day };
  if ('readings' in answer) {
    const readings = Object.entries(answer.readings).map(([name, { outcome, gives }]) => {
      return [name, toldOf(outcome, gives)] as const;
    });
    return { says: 'contested', readings: Object.fromEntries(readings) };
  }
  const open = answer.outcome === 'unknown' && 'missing' in answer;
  return toldOf(open ? whyUnknown(answer) : answer.outcome, 'gives' in answer ? answer.gives : {});
}

/** The outcome or the day, of each reading where they differ. */
function worded(answer: Answer): string {
  if ('day' in answer) return answer.day;
  if (!('readings' in answer)) return answer.outcome;
  return Object.entries(answer.readings)
    .map(([name, { outcome }]) => `${name}: ${outcome}`)
    .join(', ');
}

function toldOf(says: string, given: Readonly<Record<string, GivenValue>>): Told {
  const days = Object.entries(given).flatMap(
    ([name, value]): (readonly [string, string | Record<string, string>])[] => {
      if (value.kind === 'date') return [[name, value.day]];
      if (value.kind === 'unknown') return [[name, whyUnknown(value)]];
      if (value.kind !== 'contested') return [];
      const each = Object.entries(value.readings).flatMap(([reading, one]) => {
        return one.kind === 'date' ? [[reading, one.day] as const] : [];
      });
      return [[name, Object.fromEntries(each)]];
    },
  );
  return days.length === 0 ? { says } : { says, gives: Object.fromEntries(days) };
}

const number = (date: string): number => dayOf(date) as number;

/** A day of the years whose days off are listed, or near their ends; or any day. */
function someDay(chance: Chance): string {
  if (chance.inHundred(25)) return dateOf(number(chance.oneOf(['2009-01-01', '2027-12-31'])) + chance.between(-50, 50));
  if (chance.inHundred(30))
    return dateOf(number(chance.oneOf(holidaysOf(chance.oneOf(yearsListed)))) + chance.between(-40, 3));
  return dateOf(chance.between(number('2008-06-01'), number('2028-06-01')));
}

/** A complete life of someone who was refused, near the last day of the appeal as often as not. */
function refused(chance: Chance): Life {
  const day = someDay(chance);
  return {
    'appeal.notified-by': chance.oneOf([
      'handed-over',
      'registered-with-receipt',
      'other-post',
      'fax',
      'other-lawful-way',
    ]),
    'appeal.notified-on': day,
    'appeal.posted-on': day,
    'appeal.proven-otherwise': chance.inHundred(30),
    'appeal.proven-start-on': dateOf(number(day) + chance.between(0, 20)),
    'appeal.held-when-notified': chance.inHundred(50),
    'appeal.filed-on': chance.inHundred(10)
      ? 'none'
      : dateOf(number(day) + chance.oneOf([9, 29, 32, 36]) + chance.between(-2, 4)),
  };
}

/** A complete life of a family that joined somebody, near a border of three or five years as often as not. */
function joined(chance: Chance, on: string): Life {
  const years = chance.oneOf([0, 3, 5]);
  const near = (): string => {
    if (chance.inHundred(8)) return 'none';
    if (chance.inHundred(30)) return dateOf(number('2016-07-07') + chance.between(-3, 3));
    const border = plain(on)
      .subtract({ years })
      .add({ days: chance.between(-2, 2) });
    return border.toString();
  };
  return {
    'control.proof-complete': chance.inHundred(50),
    'control.conditions-met': chance.inHundred(50),
    'control.family-life': chance.inHundred(70),
    'control.another-partner': chance.inHundred(20),
    'control.victim-of-violence': chance.inHundred(30),
    'control.sham': chance.inHundred(10),
    'control.sponsors-stay-ended': chance.inHundred(20),
    'application.filed-in-belgium': chance.inHundred(50),
    'control.application-document-issued-on': near(),
    'control.title-issued-on': near(),
  };
}

/** A complete life of somebody who has come, near the end of the eight working days as often as not. */
function arrived(chance: Chance): Life {
  const day = someDay(chance);
  const entered = chance.inHundred(70) ? day : dateOf(number(day) - chance.between(0, 90));
  return {
    'arrival.permitted-abroad': chance.inHundred(60),
    'arrival.entered-on': entered,
    'arrival.permission-received-on': chance.inHundred(10) ? 'none' : day,
    'arrival.registration-asked-on': chance.inHundred(10) ? 'none' : dateOf(number(day) + chance.between(5, 16)),
  };
}

/** The first day of the provisions about families that joined somebody. */
const begins: Readonly<Record<string, string>> = {
  'family/control-start': '2011-09-22',
  'family/control-period': '2013-08-08',
  'family/card-renewal': '2013-08-08',
  'family/end-of-stay': '2016-07-07',
  'family/stay-after-control': '2016-07-07',
};

function draw(id: string, at: number): { readonly life: Life; readonly on: string } {
  const chance = new Chance(seed, at);
  const from = begins[id];
  if (from !== undefined) {
    const near = chance.oneOf([from, '2016-07-06', '2016-07-07', '2024-08-31', '2024-09-01']);
    const on = chance.inHundred(20) && near >= from ? near : dateOf(chance.between(number(from), number('2025-12-31')));
    return { on, life: joined(chance, on) };
  }
  if (id.startsWith('stay/'))
    return { on: dateOf(chance.between(number('2007-06-01'), number('2028-06-01'))), life: arrived(chance) };
  const borders = ['2011-01-10', '2013-08-31', '2013-09-01', '2018-03-21', '2018-03-22'];
  const on = chance.inHundred(30)
    ? chance.oneOf(borders)
    : dateOf(chance.between(number('2011-01-10'), number('2028-06-01')));
  return { on, life: refused(chance) };
}

describe('days by rows and working days, against a second reading of the articles', () => {
  test.each(Object.entries(laws))(`%s, in ${cases} complete lives`, { timeout }, (id, law) => {
    const seen = new Set<string>();
    for (let at = 0; at < cases; at++) {
      const { life, on } = draw(id, at);
      const answer = toldBy(asked(belgium, id, life, on));
      const due = law(life, on);
      if (JSON.stringify(answer) !== JSON.stringify(due))
        expect({ at, on, life, ...answer }).toEqual({ at, on, life, ...due });
      seen.add(/^\d/.test(due.says) ? 'a day' : due.says);
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  test.each(Object.keys(laws))(
    '%s: to leave a fact out settles nothing, to add it turns nothing',
    { timeout },
    (id) => {
      for (let at = 0; at < cases / 10; at++) {
        const { life, on } = draw(id, at);
        const chance = new Chance(seed + 1, at);
        const paths = Object.keys(life).filter(() => chance.inHundred(60));
        const less = Object.fromEntries(Object.entries(life).filter(([path]) => !paths.includes(path)));
        const [fewer, whole] = [asked(belgium, id, less, on), asked(belgium, id, life, on)];
        if (fewer.outcome === 'unknown') continue;
        expect(worded(fewer), JSON.stringify({ id, at, less, life })).toBe(worded(whole));
      }
    },
  );

  test('the holidays that are listed are those that are reckoned', () => {
    const file = parse(readFileSync('rules/holidays.yaml', 'utf8')) as { readonly days: readonly string[] };
    expect(file.days).toEqual(yearsListed.flatMap(holidaysOf));
  });
});

describe('working days', () => {
  const off: DaysOff = daysOff({
    everyWeek: ['saturday', 'sunday'],
    knownFrom: '2009-01-01',
    knownUntil: '2027-12-31',
    days: yearsListed.flatMap(holidaysOf) as `${number}-${number}-${number}`[],
  });

  test('are counted as one counts them on a calendar', () => {
    const span = (from: string, days: number): readonly number[] =>
      Array.from({ length: days }, (_, at) => number(from) + at);
    for (const day of [...span('2008-12-01', 450), ...span('2026-11-01', 450)]) {
      const date = plain(dateOf(day));
      for (const count of [0, 1, 3, 10]) {
        const reached = workingDaysFrom(day as Day, count, off);
        expect(reached === undefined ? undefined : dateOf(reached)).toBe(workingDaysAfter(date, count)?.toString());
      }
      const next = workingDayFrom(day as Day, off);
      expect(next === undefined ? undefined : dateOf(next)).toBe(rolled(date)?.toString());
    }
  });

  test('backwards undo forwards, from one working day to another', () => {
    const day = fc.integer({ min: number('2025-02-01'), max: number('2027-11-01') });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 15 }), (at, count) => {
        fc.pre(isWorkingDay(plain(dateOf(at))) === true);
        const there = workingDaysFrom(at as Day, count, off);
        expect(there === undefined ? undefined : workingDaysFrom(there, -count, off)).toBe(at);
      }),
    );
  });

  test('are not known where no days off are listed', () => {
    expect(workingDaysFrom(number('2026-01-05') as Day, 1, undefined)).toBe(undefined);
    expect(workingDaysFrom(number('2026-01-05') as Day, 0, undefined)).toBe(number('2026-01-05'));
  });
});

describe('the rows of a measure', () => {
  const truths: readonly Truth[] = [true, false, undefined];
  const days: readonly (Day | null | undefined)[] = [1 as Day, 2 as Day, null, undefined];
  const each = truths.flatMap((holds) => days.map((day) => ({ holds, day })));

  /** Every way in which what is not known may turn out. */
  function* worlds(rows: readonly (typeof each)[number][]): Generator<readonly (typeof each)[number][]> {
    const [first, ...others] = rows;
    if (!first) {
      yield [];
      return;
    }
    for (const holds of first.holds === undefined ? [true, false] : [first.holds]) {
      for (const day of first.day === undefined ? [1 as Day, 2 as Day, null] : [first.day]) {
        for (const rest of worlds(others)) yield [{ holds, day }, ...rest];
      }
    }
  }

  const settled = (rows: readonly (typeof each)[number][]): Day | null | undefined => {
    const held = rows.filter(({ holds }) => holds).map(({ day }) => day);
    if (held.length === 0) return null;
    return held.every((day) => day === held[0]) ? held[0] : undefined;
  };

  test('give the day that all ways agree on, and no other; over all rows, three at a time', () => {
    const some = each.flatMap((a) => each.flatMap((b) => each.map((c) => [a, b, c])));
    for (const rows of some) {
      const ends = new Set([...worlds(rows)].map(settled));
      const [only] = ends;
      const row = ({ holds, day }: (typeof each)[number], at: number): DayRow => ({
        id: `${at}`,
        holds,
        day: () => day,
      });
      expect(whichDay({}, rows.map(row)).day, JSON.stringify(rows)).toBe(ends.size === 1 ? only : undefined);
    }
  });
});

describe('what is asked as of a past day', () => {
  const facts = {
    // Both before the past day: a later one would be judged by its own law, but never as of a day before it.
    'application.handed-in-on': ['2009-06-01', '2012-05-02', '2017-12-31'],
    'reader.resident': [true, false],
    'reader.kind': ['adult', 'pupil', 'founder'],
    'reader.guardian-signed-on': ['none', '2012-05-02'],
    'reader.born-on': ['1980-03-14', '2001-12-31', '2002-01-01', '2004-07-01'],
    'reader.barred-on': ['none', '2015-12-31', '2016-01-01', '2018-06-01'],
    'reader.barred-for': ['none', 'noise'],
    'reader.owes': ['0.00 EUR', '20.00 EUR'],
    'reader.careful': [true, false],
    'reader.pardoned-on': ['none', '2018-01-05'],
    'loan.made-on': ['2013-03-04'],
    'loan.returned-on': ['none', '2013-04-01', '2013-04-16', '2018-03-01'],
    'loan.lost-on': ['none', '2013-03-31', '2024-03-30', '2024-03-31'],
  } as const;

  const truthOf = (answer: Answer, word: string): Truth => {
    if ('day' in answer) throw new Error('no measure is asked');
    return ['unknown', 'not-covered', 'not-known', 'contested'].includes(answer.outcome)
      ? undefined
      : answer.outcome === word;
  };

  test('is what one is told who asks about that day', () => {
    const then = (id: string, word: string, life: Life, on: string): Truth =>
      truthOf(asked(library, id, life, on), word);
    const met = new Set<string>();
    for (let at = 0; at < cases / 5; at++) {
      const chance = new Chance(seed, at);
      const known = Object.entries(facts).filter(() => !chance.inHundred(5));
      const life = Object.fromEntries(known.map(([path, values]) => [path, chance.oneOf<string | boolean>(values)]));
      const old = allOf(
        then('membership/admission', 'met', life, '2017-12-31'),
        not(then('fines/fine', 'large-fine', life, '2017-12-31')),
      );
      const replaced = allOf(
        not(then('membership/admission', 'met', life, '2017-12-31')),
        then('fines/fine', 'replace', life, '2024-06-30'),
      );
      const due = [old, anyOf(old, replaced)];
      const answers = ['2018-01-01', '2024-07-01'].map((on) => asked(library, 'membership/loyal-reader', life, on));
      for (const [item, answer] of answers.entries()) {
        met.add(`${item} ${answer.outcome}`);
        // An evaluator may know more than three values tell: readings that agree, branches that cannot be.
        if (due[item] !== undefined) expect(truthOf(answer, 'met'), JSON.stringify({ at, life })).toBe(due[item]);
      }
    }
    expect(met.size).toBeGreaterThan(5);
  });
});
