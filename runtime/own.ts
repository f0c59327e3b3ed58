/**
 * A property that an object has itself. What may be absent is always read so: a name such as `constructor`,
 * or a prototype that somebody changed, never answers for it.
 */
export function own<Of extends object, Key extends keyof Of>(of: Of, key: Key): Of[Key] | undefined {
  return Object.hasOwn(of, key) ? of[key] : undefined;
}
