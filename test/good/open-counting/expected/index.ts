// Generated: the public names of the package.
import { provision as jardin_arrosage } from './jardin/arrosage.js';
import type { Provision } from './runtime/index.js';

export * as jardin from './jardin/index.js';
export type { Facts } from './rulebook.js';
export * from './runtime/index.js';

/** Every provision of the package, sorted by id: for `assess(provisions, facts, { on })`. */
export const provisions: readonly Provision[] = [
  jardin_arrosage
];
