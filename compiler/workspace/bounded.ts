/** Files opened at once: far below any system's limit, and enough to keep a disk busy. */
const atOnce = 16;

/**
 * Works on every item, a few at a time, and gives the results in the order of the items.
 * After a failure no further item is begun; it throws the first failure in that order, once all work has ended.
 */
export async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const failures: { readonly at: number; readonly thrown: unknown }[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length && failures.length === 0; at = next++) {
      try {
        results[at] = await work(items[at] as Item);
      } catch (thrown) {
        failures.push({ at, thrown });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  const first = failures.sort((a, b) => a.at - b.at)[0];
  if (first) throw first.thrown;
  return results;
}
