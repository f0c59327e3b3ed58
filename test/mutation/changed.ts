/** Ways of changing something, each with what it is called. */
export type Changed<Thing> = readonly (readonly [name: string, to: Thing])[];

/** Ways of changing one of several things. */
export function changedAt<Thing>(
  things: readonly Thing[],
  change: (thing: Thing) => Changed<Thing>,
): Changed<readonly Thing[]> {
  return things.flatMap((thing, at) => change(thing).map(([name, to]) => [name, things.with(at, to)] as const));
}

/** Each of several things left out, as long as some stay. */
export function without<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): Changed<readonly Thing[]> {
  if (things.length < 2) return [];
  return things.map((thing, at) => [`without ${nameOf(thing)}`, things.toSpliced(at, 1)] as const);
}
