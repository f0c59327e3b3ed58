// One decision at a time: equality first, then time.
import { engines } from './engines.mjs';
import { drawn } from './records.mjs';
import { median, medians } from './rounds.mjs';

/** Nanoseconds a decision of each engine, as `{ name, age, means }`. Throws where two engines do not agree. */
export async function decisionTimes(rounds) {
  const records = drawn(1000);
  const all = await engines(records);
  const [byHand] = all;
  for (const engine of all) {
    const checked = engine.few ? 200 : records.length;
    for (const which of ['age', 'means']) {
      for (let at = 0; at < checked; at++) {
        const said = await engine[which](at);
        if (said !== byHand[which](at))
          throw new Error(`${engine.name} says ${said} of ${JSON.stringify(records[at])}`);
      }
    }
  }
  const rows = all.map(({ name }) => ({ name }));
  for (const which of ['age', 'means']) {
    const sides = all.map((engine) => ({ name: engine.name, run: running(engine, which, records.length) }));
    const times = await medians(sides, rounds);
    for (const row of rows) row[which] = times.get(row.name);
  }
  return rows;
}

/** What is answered goes somewhere, or the work might be left out. */
export const heard = { yes: 0 };

function running({ few, waits, ...engine }, which, count) {
  const decide = engine[which];
  if (waits) {
    return async () => {
      for (let at = 0; at < 100; at++) if (await decide(at)) heard.yes += 1;
      return 100;
    };
  }
  const passes = few ? 1 : 20;
  const most = few ? 100 : count;
  return () => {
    for (let pass = 0; pass < passes; pass++) for (let at = 0; at < most; at++) if (decide(at)) heard.yes += 1;
    return passes * most;
  };
}

/** Microseconds to put one life to every provision. */
export async function lifeTime(root, rounds) {
  const { assess, provisions } = await import(new URL('dist/package/index.js', root).href);
  const [record] = drawn(1);
  const facts = { ...record.age, ...record.means };
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const begins = process.hrtime.bigint();
    for (let at = 0; at < 20; at++) heard.yes += assess(provisions, facts, { on: '2020-06-15' }).length;
    times.push(Number(process.hrtime.bigint() - begins) / 20_000);
  }
  return { provisions: provisions.length, microseconds: median(times) };
}
