import { withAllAsked } from '../diff/users.js';
import { emitRunnable, type PackageParts } from '../emit/package.js';
import type { Rulebook } from '../model/rulebook.js';
import { type LoadedPackage, loadPackage } from './load-package.js';

/**
 * The evaluators of some provisions and of all that they ask, as the law of a day has them: no date of a life picks
 * their versions. Nothing else of them is changed.
 */
export async function loadUngoverned(
  ids: readonly string[],
  rulebook: Rulebook,
  parts: PackageParts,
): Promise<LoadedPackage> {
  const provisions = withAllAsked(ids, rulebook).map(({ governedBy: _, ...provision }) => provision);
  return loadPackage(emitRunnable({ ...rulebook, provisions }, parts));
}
