import { dayOf } from '../../runtime/date.js';
import type { GivenFact } from '../model/case.js';
import type { Life } from './life.js';

/** Of some lives the one that is told most easily: with the fewest facts, none in the future, none long ago. */
export function plainest(lives: readonly Life[]): Life | undefined {
  return [...lives].sort((one, other) => burdenOf(one) - burdenOf(other))[0];
}

/** So much a life asks of whoever reads it. */
function burdenOf({ on, facts }: Life): number {
  const asked = dayOf(on) ?? 0;
  return Object.values(facts).reduce((sum: number, fact) => sum + burden(fact, asked), 0);
}

const aLifetime = 70 * 365;

function burden(fact: GivenFact, asked: number): number {
  if (typeof fact === 'object') return 4 + 3 * fact.length;
  const day = typeof fact === 'string' ? dayOf(fact) : undefined;
  if (day === undefined) return fact === 'none' ? 5 : 4;
  return day > asked ? 12 : asked - day > aLifetime ? 9 : 4;
}
