import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadEvaluators } from '../compiler/index.js';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import { type Day, dayOf, isoOf } from '../runtime/date.js';
import { versionOn } from '../runtime/finding.js';

const [first, last] = [day('1980-01-01'), day('2040-12-31')];
const minute = 60_000;
let evaluators: LoadedPackage;

beforeAll(async () => {
  const loaded = await loadEvaluators('rules');
  if (!loaded.evaluators) throw new Error('the rules have mistakes');
  evaluators = loaded.evaluators;
}, minute);

function day(text: string): Day {
  const found = dayOf(text);
  if (found === undefined) throw new Error(`no such day: ${text}`);
  return found;
}

/** The first days of the versions of each provision, as their files are named. */
const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .map((path) => /^(.+)\/(\d{4}-\d\d-\d\d)\.yaml$/.exec(path.replaceAll('\\', '/')))
  .filter((found) => found !== null);
const ids = [...new Set(files.map(([, id = '']) => id))].sort();

function firstDays(id: string): readonly string[] {
  return files.filter(([, of]) => of === id).map(([, , from = '']) => from);
}

describe('the law of every day from 1980 to 2040', () => {
  test('is told of the provisions that have files', () => {
    expect(evaluators.provisions.map(({ id }) => id)).toEqual(ids);
    expect(last - first).toBe(22_280);
  });

  test.each(ids)('%s: one version stands, or the day is not covered', { timeout: minute }, (id) => {
    const provision = evaluators.provisions.find((one) => one.id === id);
    if (!provision) throw new Error(`not generated: ${id}`);
    const begins = new Map(firstDays(id).map((from) => [day(from), `${id}@${from}`] as const));
    const wrong: string[] = [];
    // Walked forward: a version stands from the day that its file is named after, until another begins.
    let due = [...begins]
      .filter(([from]) => from < first)
      .sort(([a], [b]) => a - b)
      .at(-1)?.[1];
    for (let on = first; on <= last; on = (on + 1) as Day) {
      due = begins.get(on) ?? due;
      const standing = provision.versions.filter(({ from }, at) => {
        const next = provision.versions[at + 1];
        return day(from) <= on && (next === undefined || on < day(next.from));
      });
      const found = versionOn(provision, on)?.address;
      if (standing.length !== (due === undefined ? 0 : 1) || found !== due) wrong.push(`${isoOf(on)}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });

  test.each(ids)('%s: the answer says so on each border', (id) => {
    const provision = evaluators.provisions.find((one) => one.id === id);
    if (!provision) throw new Error(`not generated: ${id}`);
    const days = [...firstDays(id)].sort();
    const [earliest = ''] = days;
    // Nothing else than the law's day picks the version: no date of a life is told.
    const outcomeOn = (on: string): string => evaluators.decide(provision, {}, { on }).outcome;
    const governed = provision.governedBy !== undefined;
    expect(outcomeOn('1980-01-01')).toBe(governed ? 'unknown' : 'not-covered');
    expect(outcomeOn(isoOf((day(earliest) - 1) as Day))).toBe(governed ? 'unknown' : 'not-covered');
    for (const on of [...days, '2040-12-31']) expect(outcomeOn(on)).not.toBe('not-covered');
  });
});
