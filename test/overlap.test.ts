import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import { dateOf, numberOf } from './oracle/calendar.js';
import { Chance } from './oracle/chance.js';
import { compileTexts, loadTexts, type Texts } from './support/written.js';

// Two rows of `which-day` may not hold at once. The compiler decides it by the bounds that the rows name; here the
// evaluators are asked on many lives whether both rows ever do.

const shared: Texts = {
  'rulebook.yaml': `rulebook: rows
package: { name: rows, version: 0.1.0 }
title: Rows
languages: [en]
law-as-known-on: 2030-01-01
outcomes: { early: early, late: late, never: never }
readings: { wording: the wording, practice: the practice }
conventions:
  end-of-month:
    says: End of a month
    choices: { last-day: the last day, next-day: the next day }
    chosen: last-day
    also-accepted: []
    rests-on: convention
  full-period:
    says: When a period is complete
    choices: { anniversary: on the anniversary, day-after: the day after }
    chosen: anniversary
    also-accepted: []
    rests-on: convention
  time-limit:
    says: The last day of a limit
    choices: { same-number: the day of the same number, eve-of-same-number: the day before }
    chosen: same-number
    also-accepted: []
    rests-on: convention
`,
  'sources/s.yaml': `source: s
title: Source
publisher: Publisher
kind: law
language: en
passages: [{ at: art. 1 }]
`,
  'facts/a.yaml': `subject: a
title: Facts
choices: { colour: { red: red, green: green, blue: blue } }
facts:
  first-on: { kind: date, label: first day, asks: When? }
  last-on: { kind: date, none-means: there is none, label: last day, asks: When? }
  colour: { kind: choice, of: colour, none-means: it has none, label: colour, asks: Which? }
  old: { kind: yes-or-no, label: it is old, asks: Is it? }
  new: { kind: yes-or-no, label: it is new, asks: Is it? }
  count: { kind: number, label: count, asks: How many? }
  worth: { kind: money, label: worth, asks: How much? }
`,
  'a/stage/2000-01-01.yaml': `provision: a/stage
attested-from: 2000-01-01
title: Stage
outcomes:
  - { outcome: early, where: { id: few, a.count: less than 2, cite: s art. 1 } }
  - { outcome: late, where: { id: many, a.count: more than 5, cite: s art. 1 } }
  - otherwise: never
`,
};

/** Grounds about the same facts, cut at different places; `all-of` and `none-of` stand for groups. */
const grounds = [
  'a.first-on: at least 20 days ago',
  'a.first-on: later than 20 days ago',
  'a.first-on: more than 20 days ago',
  'a.first-on: no earlier than 20 days ago',
  'a.first-on: at least 1 month ago',
  'a.first-on: has happened',
  'a.first-on: has not happened',
  'a.first-on: is before 2015-06-01',
  'a.first-on: is on or after 2015-06-01',
  'a.first-on: is on 2015-06-10',
  'a.first-on: is before a.last-on',
  'a.last-on: is on or before a.first-on',
  'a.last-on: at least 10 days after a.first-on',
  'a.last-on: earlier than 10 days after a.first-on',
  'a.first-on: at least 10 days before a.last-on',
  'a.last-on: has happened',
  'a.last-on: has not happened',
  'a.colour: is red',
  'a.colour: is one of green, blue',
  'a.colour: is not red',
  'a.old: holds',
  'a.old: does not hold',
  'a.new: holds',
  'a.count: less than 2',
  'a.count: more than 2',
  'a.count: is 2',
  'a.count: at most 3',
  'a.worth: at least 10.00 EUR',
  'a.worth: less than 10.00 EUR',
  'a/stage: is early',
  'a/stage: is one of late, never',
] as const;

const quoted = (said: string): string => said.replace(/: (.*)$/, ': "$1"');
const condition = (said: string, id: string): string => `{ id: ${id}, ${quoted(said)}, cite: s art. 1 }`;
const wide = [
  ...grounds.map((said, at) => condition(said, `g${at}`)),
  `{ id: both, all-of: [${condition('a.colour: is red', 'red')}, ${condition('a.old: holds', 'old')}] }`,
  `{ id: neither, none-of: [${condition('a.colour: is red', 'r2')}, ${condition('a.old: holds', 'o2')}] }`,
  `{ id: but, a.old: holds, cite: s art. 1, unless: ${condition('a.count: is 2', 'two')} }`,
];

const ground = (text: string, prefix: string): string => text.replaceAll('{ id: ', `{ id: ${prefix}-`);

/** Whether the compiler lets two rows stand together. */
function lets(first: string, second: string): boolean {
  const row = (text: string, prefix: string): string => ground(text, prefix).replace(/ }$/, ', day: 2001-01-01 }');
  const measure = `provision: a/day
attested-from: 2000-01-01
title: Day
measure:
  id: day
  cite: s art. 1
  which-day:
    - ${row(first, 'x')}
    - ${row(second, 'y')}
`;
  const { diagnostics } = compileTexts({ ...shared, 'a/day/2000-01-01.yaml': measure });
  const others = diagnostics.filter(({ code }) => code !== 'rows-overlap');
  expect(others.map(({ message }) => message)).toEqual([]);
  return diagnostics.length === 0;
}

let rows: LoadedPackage;

beforeAll(async () => {
  const tests = wide.map((text, at) => [
    `a/t${at}/2000-01-01.yaml`,
    `provision: a/t${at}\nattested-from: 2000-01-01\ntitle: T\nrequires: { id: any, none-of: [{ id: some, none-of: [${text}] }] }\n`,
  ]);
  rows = await loadTexts({ ...shared, ...Object.fromEntries(tests) });
}, 60_000);

/** A life near the bounds that the grounds name, and the day on which it is asked about. */
function lifeOf(chance: Chance): { readonly life: object; readonly on: number } {
  const on = numberOf('2015-06-15') + chance.oneOf([0, 0, -30, 30]);
  const near = (day: number): string => dateOf(day + chance.between(-2, 2));
  const about = [on, on - 20, on - 31, numberOf('2015-06-01'), numberOf('2015-06-10')];
  const first = chance.oneOf(about) + chance.between(-2, 2);
  const life = {
    'a.first-on': dateOf(first),
    'a.last-on': chance.inHundred(15) ? 'none' : near(chance.oneOf([first, first + 10, ...about])),
    'a.colour': chance.oneOf(['red', 'green', 'blue', 'none']),
    'a.old': chance.inHundred(50),
    'a.new': chance.inHundred(50),
    'a.count': chance.between(0, 7),
    'a.worth': chance.oneOf(['0.00 EUR', '9.99 EUR', '10.00 EUR', '10.01 EUR']),
  };
  return { life, on };
}

/** The lives on which each ground holds, as a row of yes and no. */
function held(): readonly (readonly boolean[])[] {
  const lives = Array.from({ length: 1500 }, (_, at) => lifeOf(new Chance(2026, at)));
  return wide.map((_, at) => {
    const provision = rows.provisions.find(({ id }) => id === `a/t${at}`);
    if (!provision) throw new Error('a test is missing');
    return lives.map(({ life, on }) => rows.decide(provision, life, { on: dateOf(on) }).outcome === 'met');
  });
}

describe('two rows', () => {
  test('are let through only where no life fits both, and refused only where one does', { timeout: 120_000 }, () => {
    const truths = held();
    const silent: string[] = [];
    const strict: (readonly [number, number])[] = [];
    let pairs = 0;
    for (const [at, second] of wide.entries()) {
      for (const [before, first] of wide.slice(0, at).entries()) {
        const both = truths[at]?.some((yes, life) => yes && truths[before]?.[life]) === true;
        const through = lets(first, second);
        pairs += 1;
        if (through && both) silent.push(`${first} / ${second}`);
        if (!through && !both) strict.push([before, at]);
      }
    }
    expect(pairs).toBeGreaterThan(500);
    expect(silent).toEqual([]);
    // What another provision decides is taken to be independent of the facts it reads.
    const stage = wide.findIndex((text) => text.includes('is early'));
    expect(strict.every(([, at]) => at === stage || at === stage + 1)).toBe(true);
    expect(strict.length).toBeLessThan(5);
  });

  test('are judged under each reading for itself', () => {
    const rival = (wording: string, practice: string): string => {
      const sense = (said: string): string => `{ ${said}, cite: s art. 1 }`;
      return `{ id: rival, readings: { wording: ${sense(wording)}, practice: ${sense(practice)} } }`;
    };
    const red = rival('a.colour: is red', 'a.old: holds');
    expect(lets(red, rival('a.colour: is blue', 'a.old: does not hold'))).toBe(true);
    expect(lets(red, rival('a.colour: is blue', 'a.old: holds'))).toBe(false);
    expect(lets(red, condition('a.colour: is green', 'green'))).toBe(false);
  });

  test('that ask too much to try it all are left to the facts of a life', () => {
    const many = grounds.map((said, at) => condition(said, `m${at}`)).join(', ');
    expect(lets(`{ id: many, all-of: [${many}] }`, `{ id: more, any-of: [${many}] }`)).toBe(true);
  });
});
