import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import { loadTexts, type Texts } from './support/written.js';

// Small rules in which days by rows, working days and the past meet the rest of the language.

const provision = (id: string, from: string, body: string): Texts => ({
  [`${id}/${from}.yaml`]: `provision: ${id}\nattested-from: ${from}\ntitle: ${id}\n${body}\n`,
});

const rules: Texts = {
  'rulebook.yaml': `rulebook: edges
package: { name: edges, version: 0.1.0 }
title: Edges
languages: [en]
law-as-known-on: 2030-01-01
outcomes: { paid: paid, unpaid: unpaid }
values: { pay-by: { kind: date, label: last day to pay }, time: { kind: period, label: time to pay } }
readings: { wording: the wording, practice: the practice }
`,
  'sources/s.yaml':
    'source: s\ntitle: Source\npublisher: Publisher\nkind: law\nlanguage: en\npassages: [{ at: art. 1 }]\n',
  'facts/a.yaml': `subject: a
title: Facts
facts:
  sent-on: { kind: date, none-means: nothing was sent, label: day of sending, asks: When? }
  paid-on: { kind: date, none-means: it was not paid, label: day of payment, asks: When? }
  posted: { kind: yes-or-no, label: it was posted, asks: Was it? }
  handed: { kind: yes-or-no, label: it was handed over, asks: Was it? }
  known: { kind: yes-or-no, label: it is known, asks: Is it? }
  stays: { kind: periods, last-day: counts, label: stays, asks: When? }
`,
  'holidays.yaml': `holidays: days-off
title: Days off
cite: s art. 1
every-week: [sunday]
known-from: 2026-01-01
known-until: 2026-12-31
days: [2026-05-14]
`,
  // 14 May 2026 is a Thursday.
  ...provision(
    'd/read',
    '2020-01-01',
    `measure:
  id: first
  readings:
    wording:
      cite: s art. 1
      which-day:
        - { id: posted, a.posted: holds, cite: s art. 1, day: 2 working days after a.sent-on }
        - { id: handed, a.posted: does not hold, cite: s art. 1, day: a.sent-on }
    practice: { cite: s art. 1, day: 3 days after a.sent-on }`,
  ),
  ...provision(
    'd/window',
    '2020-01-01',
    'measure: { id: stay, total: a.stays, from: 3 working days before a.sent-on, to: a.paid-on, cite: s art. 1 }',
  ),
  ...provision('d/long', '2020-01-01', 'requires: { id: long, d/window: at least 10 days, cite: s art. 1 }'),
  ...provision(
    'd/due',
    '2020-01-01',
    `gives: { pay-by: 1 week after d/read or the next working day, time: 5 working days }
outcomes:
  - { outcome: paid, where: { id: in-time, a.paid-on: no later than 1 week after d/read or the next working day, cite: s art. 1 } }
  - otherwise: unpaid`,
  ),
  ...provision('p/one', '2010-01-01', 'requires: { id: known, a.known: holds, cite: s art. 1 }'),
  ...provision('p/one', '2015-01-01', 'requires: { id: before, p/two: was met on 2014-12-31, cite: s art. 1 }'),
  ...provision('p/two', '2010-01-01', 'requires: { id: one, p/one: is met, cite: s art. 1 }'),
  ...provision('q/one', '2010-01-01', 'requires: { id: two, q/two: is met, cite: s art. 1 }'),
  ...provision('q/two', '2010-01-01', 'requires: { id: known, a.known: holds, cite: s art. 1 }'),
  ...provision('q/two', '2015-01-01', 'requires: { id: before, q/one: was not met on 2014-12-31, cite: s art. 1 }'),
  ...provision('r/stay', '2010-01-01', 'measure: { id: stay, unbroken: a.stays, cite: s art. 1 }'),
  ...provision('r/settled', '2010-01-01', 'requires: { id: long, r/stay: at least 2 years, cite: s art. 1 }'),
  ...provision('r/kept', '2015-01-01', 'requires: { id: then, r/settled: was met on 2014-12-31, cite: s art. 1 }'),
};

let loaded: LoadedPackage;

beforeAll(async () => {
  loaded = await loadTexts(rules);
}, 60_000);

function ask(id: string, facts: object, on: string): object {
  const found = loaded.provisions.find((one) => one.id === id);
  if (!found) throw new Error(`no provision ${id}`);
  return loaded.decide(found, facts, { on });
}

describe('days by rows', () => {
  test('may be one reading of a measure, and one day the other', () => {
    // Two working days after Wednesday the 13th is Saturday, for Thursday is off: the readings agree.
    expect(ask('d/read', { 'a.posted': true, 'a.sent-on': '2026-05-13' }, '2026-06-01')).toMatchObject({
      outcome: 'measured',
      day: '2026-05-16',
      because: [{ id: 'first' }, { id: 'posted' }],
    });
    expect(ask('d/read', { 'a.posted': false, 'a.sent-on': '2026-05-13' }, '2026-06-01')).toMatchObject({
      outcome: 'contested',
      readings: {
        wording: { outcome: '2026-05-13', because: [{ id: 'first' }, { id: 'handed' }], steps: { length: 3 } },
        practice: { outcome: '2026-05-16', because: [{ id: 'first' }], steps: { length: 1 } },
      },
    });
  });

  test('wait for what can matter, and blame the days off for nothing else', () => {
    expect(ask('d/read', {}, '2026-06-01')).toMatchObject({ missing: ['a.posted', 'a.sent-on'], notKnown: [] });
    expect(ask('d/read', { 'a.sent-on': '2026-05-13' }, '2026-06-01')).toMatchObject({
      missing: ['a.posted'],
      notKnown: [],
    });
    expect(ask('d/read', { 'a.sent-on': '2026-12-30', 'a.posted': true }, '2026-06-01')).toMatchObject({
      outcome: 'unknown',
      missing: [],
      notKnown: ['holidays'],
    });
    expect(ask('d/read', { 'a.sent-on': 'none', 'a.posted': true }, '2026-06-01')).toMatchObject({ day: 'none' });
  });

  test('bring their readings to whoever asks for the day', () => {
    // By the wording 16 May and a week; in practice 17 May and a week, a Sunday, which moves to Monday.
    const life = { 'a.posted': true, 'a.sent-on': '2026-05-14' };
    const gives = (day: string): object => ({
      'pay-by': { kind: 'date', day },
      time: { kind: 'period', count: 5, unit: 'working day' },
    });
    expect(ask('d/due', { ...life, 'a.paid-on': '2026-05-25' }, '2026-06-01')).toMatchObject({
      outcome: 'contested',
      readings: {
        wording: { outcome: 'unpaid', gives: gives('2026-05-23') },
        practice: { outcome: 'paid', gives: gives('2026-05-25') },
      },
    });
    expect(ask('d/due', { ...life, 'a.paid-on': '2026-05-23' }, '2026-06-01')).toMatchObject({
      outcome: 'paid',
      gives: { 'pay-by': { kind: 'contested', readings: { wording: { day: '2026-05-23' } } } },
    });
    expect(ask('d/due', { ...life, 'a.paid-on': '2026-05-26' }, '2026-06-01')).toMatchObject({ outcome: 'unpaid' });
  });
});

describe('a measure over periods between working days', () => {
  const stays = { 'a.stays': [{ from: '2026-05-01', to: '2026-05-31' }] };

  test('counts from the working day', () => {
    // Three working days before Monday the 18th: Saturday, Friday, and Wednesday the 13th.
    const life = { ...stays, 'a.sent-on': '2026-05-18' };
    expect(ask('d/window', { ...life, 'a.paid-on': '2026-05-23' }, '2026-06-01')).toMatchObject({
      length: { days: 10 },
    });
    expect(ask('d/long', { ...life, 'a.paid-on': '2026-05-23' }, '2026-06-01')).toMatchObject({ outcome: 'met' });
    expect(ask('d/long', { ...life, 'a.paid-on': '2026-05-22' }, '2026-06-01')).toMatchObject({ outcome: 'not-met' });
  });

  test('is not known where the list does not reach, and says so only then', () => {
    const early = { 'a.sent-on': '2026-01-03', 'a.paid-on': '2026-05-23' };
    expect(ask('d/long', { ...stays, ...early }, '2026-06-01')).toMatchObject({ missing: [], notKnown: ['holidays'] });
    expect(ask('d/long', early, '2026-06-01')).toMatchObject({ missing: ['a.stays'], notKnown: [] });
    const open = { 'a.stays': [{ from: '2026-05-01', to: 'unknown' }], 'a.paid-on': '2026-05-23' };
    expect(ask('d/long', { ...open, 'a.sent-on': '2026-05-18' }, '2026-06-01')).toMatchObject({
      missing: ['a.stays'],
      notKnown: [],
    });
  });
});

describe('the past', () => {
  test('may be asked by provisions that ask one another, whichever module is loaded first', () => {
    expect(ask('p/one', { 'a.known': true }, '2020-01-01')).toMatchObject({ outcome: 'met' });
    expect(ask('p/one', { 'a.known': false }, '2020-01-01')).toMatchObject({ outcome: 'not-met' });
    expect(ask('p/two', { 'a.known': true }, '2020-01-01')).toMatchObject({ outcome: 'met' });
    expect(ask('q/one', { 'a.known': true }, '2020-01-01')).toMatchObject({ outcome: 'not-met' });
    expect(ask('q/one', { 'a.known': false }, '2020-01-01')).toMatchObject({ outcome: 'met' });
    expect(ask('q/one', { 'a.known': false }, '2014-12-31')).toMatchObject({ outcome: 'not-met' });
    expect(ask('q/two', {}, '2020-01-01')).toMatchObject({ outcome: 'unknown', missing: ['a.known'] });
  });

  test('sees no more of a stay than there was', () => {
    const since = (from: string): object => ({ 'a.stays': [{ since: from }] });
    expect(ask('r/settled', since('2013-06-01'), '2020-01-01')).toMatchObject({ outcome: 'met' });
    expect(ask('r/kept', since('2013-06-01'), '2020-01-01')).toMatchObject({ outcome: 'not-met' });
    expect(ask('r/kept', since('2012-12-31'), '2020-01-01')).toMatchObject({
      outcome: 'met',
      because: [{ id: 'then', asks: ['r/settled'], asOf: '2014-12-31' }],
    });
    expect(ask('r/kept', since('2013-01-01'), '2020-01-01')).toMatchObject({ outcome: 'not-met' });
    const ended = { 'a.stays': [{ from: '2012-12-31', to: '2015-06-01' }] };
    expect(ask('r/kept', ended, '2020-01-01')).toMatchObject({ outcome: 'met' });
    expect(ask('r/settled', ended, '2020-01-01')).toMatchObject({ outcome: 'not-met' });
  });
});
