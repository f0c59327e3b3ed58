import { beforeAll, describe, expect, test } from 'vitest';
import { loadEvaluators } from '../compiler/index.js';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import { dateOf } from './oracle/calendar.js';
import { Chance } from './oracle/chance.js';
import { credited, creditedSign, interrupted, longestSign, totalSigns } from './stays/counted.js';
import { factsOf, type History, historyOf, monthsAfter } from './stays/history.js';

// Stays and absences of the real law, of random histories, against counting one day after the other. What is expected
// is worked out from the articles alone. `npm run oracle` tries a hundred thousand histories.

const seed = Number(process.env.SEJOUR_SEED ?? 2026);
const histories = Number(process.env.SEJOUR_CASES ?? 1500);
const timeout = 60 * 60_000;

let law: LoadedPackage;

beforeAll(async () => {
  const { evaluators } = await loadEvaluators('rules');
  if (!evaluators) throw new Error('the rules have mistakes');
  law = evaluators;
}, 60_000);

function provisionOf(id: string): Parameters<LoadedPackage['decide']>[0] {
  const provision = law.provisions.find((one) => one.id === id);
  if (!provision) throw new Error(`no provision ${id}`);
  return provision;
}

/** Histories are drawn again from their numbers; how often each answer came up is told. */
function eachHistory(
  check: (history: History, facts: object, words: string) => string,
  many = histories,
): Map<string, number> {
  const heard = new Map<string, number>();
  for (let number = 0; number < many; number++) {
    const history = historyOf(new Chance(seed, number));
    const facts = factsOf(history);
    const word = check(
      history,
      facts,
      `history ${number} of seed ${seed}, ${dateOf(history.on)}: ${JSON.stringify(facts)}`,
    );
    heard.set(word, (heard.get(word) ?? 0) + 1);
  }
  return heard;
}

function outcomeOf(id: string, facts: object, on: number): string {
  const { outcome, readings } = law.answerJson(law.decide(provisionOf(id), facts, { on: dateOf(on) }));
  if (outcome !== 'contested') return outcome;
  return Object.entries(readings ?? {})
    .map(([name, one]) => `${name}: ${one.outcome}`)
    .join(', ');
}

/** Each answer came up, none of them hardly ever. */
function expectAll(heard: Map<string, number>, words: readonly string[]): void {
  expect([...heard.keys()].sort()).toEqual([...words].sort());
  for (const [word, times] of heard) expect(times, word).toBeGreaterThan(histories / 500);
}

const signed = (sign: number): boolean => sign >= 0;

describe('stays and absences of the real law agree with counting day by day', () => {
  test(`the stay that is credited, of ${histories} histories`, { timeout }, () => {
    const heard = eachHistory((history, facts, words) => {
      const asked = { on: dateOf(history.on) };
      for (const years of [1, 2, 5]) {
        const said = law.measures(provisionOf('long-term-resident/credited-residence'), facts, asked, {
          comparison: 'at-least',
          count: years,
          unit: 'year',
        });
        expect(said, `${years} years, ${words}`).toBe(signed(creditedSign(history, years)));
      }
      const { halves } = credited(history);
      const days = (unit: number, comparison: 'at-least' | 'at-most'): boolean | undefined => {
        return law.measures(provisionOf('long-term-resident/credited-residence'), facts, asked, {
          comparison,
          count: unit,
          unit: 'day',
        });
      };
      expect(days(Math.floor(halves / 2), 'at-least'), words).toBe(true);
      expect(days(Math.ceil(halves / 2), 'at-most'), words).toBe(true);
      return creditedSign(history, 5) >= 0 ? 'complete' : halves === 0 ? 'nothing' : 'not complete';
    });
    expectAll(heard, ['complete', 'nothing', 'not complete']);
  });

  test(`the first day on which five years are complete, of ${histories / 40} histories`, { timeout }, () => {
    const id = 'long-term-resident/credited-residence';
    const heard = eachHistory((history, facts, words) => {
      const complete = (lodged: number): boolean => {
        const later = { ...facts, 'application.lodged-on': dateOf(lodged) };
        const said = { comparison: 'at-least', count: 5, unit: 'year' } as const;
        return law.measures(provisionOf(id), later, { on: dateOf(Math.max(history.on, lodged)) }, said) === true;
      };
      const expected = (lodged: number): boolean =>
        creditedSign({ ...history, lodged, on: Math.max(history.on, lodged) }, 5) >= 0;
      const first = Array.from({ length: 200 }, (_, at) => history.lodged + at).find(expected);
      if (first === undefined) return 'not within 200 days';
      expect(complete(first), words).toBe(true);
      if (first === history.lodged) return 'at once';
      expect(complete(first - 1), words).toBe(false);
      return 'later';
    }, histories / 40);
    expect(heard.get('later') ?? 0).toBeGreaterThan(histories / 1000);
  });

  test('absences that are tolerated before an application', { timeout }, () => {
    const heard = eachHistory((history, facts, words) => {
      const { lodged, on } = history;
      const from = monthsAfter(lodged, -60);
      const within = (lapses: History['absences'], longest: number, inAll: number, inclusive: boolean): string => {
        const one = longestSign(lapses, on, from, lodged, longest);
        if (inclusive ? one > 0 : one >= 0) return 'not-met';
        const spans = lapses.map((lapse) => ({ from: lapse.from, until: lapse.to ?? on + 1 }));
        const { days, months } = totalSigns(spans, from, lodged, inAll);
        return days > 0 !== months > 0 ? 'unknown' : days > 0 ? 'not-met' : 'met';
      };
      const blueCard = on >= 15_593 && history.currentGround === 'blue-card';
      const expected = blueCard ? within(history.outside, 12, 18, true) : within(history.absences, 6, 10, false);
      expect(outcomeOf('long-term-resident/absence-tolerance', facts, on), words).toBe(expected);
      return expected;
    });
    expect([...heard.keys()].sort()).toEqual(['met', 'not-met', 'unknown']);
  });

  test('absences in a year, a period spared', { timeout }, () => {
    const heard = eachHistory((history, facts, words) => {
      const start = monthsAfter(history.lodged, -60);
      const days = { 'registration.annex-19-received-on': dateOf(start) };
      const same = {
        'registration.annex-19-filed-on': dateOf(start),
        'registration.waiting-register-on': dateOf(start),
      };
      const ways = Object.values(interrupted(history, start));
      const expected = ways.some((way) => way !== ways[0]) ? 'unknown' : ways[0] ? 'not-met' : 'met';
      expect(outcomeOf('eu-citizen/continuity', { ...facts, ...days, ...same }, history.on), words).toBe(expected);
      return expected;
    });
    expectAll(heard, ['met', 'not-met', 'unknown']);
  });

  test('absences that cost a status', { timeout }, () => {
    const status = 14_031;
    const heard = eachHistory((history, facts, words) => {
      const { on } = history;
      const union = longestSign(history.outside, on, status, on, 12);
      const belgium = longestSign(history.absences, on, status, on, 72);
      const lost = (sure: boolean): string => (sure ? 'lost' : 'kept');
      const [statute, circular] = [lost(union >= 0 || belgium >= 0), lost(union > 0 || belgium > 0)];
      const expected = statute === circular ? statute : `statute: ${statute}, circular-2009: ${circular}`;
      expect(outcomeOf('long-term-resident/loss-by-absence', facts, on), words).toBe(expected);
      const right = lost(longestSign(history.absences, on, status, on, 24) > 0);
      expect(outcomeOf('eu-citizen/loss-by-absence', facts, on), words).toBe(right);
      return expected;
    });
    expectAll(heard, ['kept', 'lost', 'statute: lost, circular-2009: kept']);
  });
});
