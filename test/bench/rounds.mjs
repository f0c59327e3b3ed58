// Rounds in turn: every side runs once in each, so that whatever slows the machine slows them all.

/** The median, per unit of work, of some rounds of each side; `work` gives how much a side does in one round. */
export async function medians(sides, rounds) {
  const times = new Map(sides.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, run } of sides) {
      const begins = process.hrtime.bigint();
      const work = await run();
      const each = Number(process.hrtime.bigint() - begins) / work;
      // The first round only warms up.
      if (round >= 0) times.get(name).push(each);
    }
  }
  return new Map([...times].map(([name, each]) => [name, median(each)]));
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
