import type { Asked, Witnesses } from '../analysis/example.js';
import type { Decision } from '../analysis/formula.js';
import { type AskedLaw, findingOf, reaches, rulingOf } from './asked-law.js';

/** A law with its evaluators, and what a provision decides by it under each reading. */
export interface WitnessedSide {
  readonly asked: AskedLaw;
  readonly provision: string;
  readonly decisions: readonly (Decision | undefined)[];
}

/** The generated evaluators of two sides as witnesses of what the analysis says. */
export function witnessesOf(
  sides: Readonly<Record<Asked['side'], WitnessedSide>>,
  readings: readonly (string | undefined)[],
): Witnesses {
  return {
    rules: ({ side, reading }, life) => {
      const { asked, provision, decisions } = sides[side];
      const finding = findingOf(asked, provision, life, { reading });
      const decision = decisions[readings.indexOf(reading)];
      if (!finding) return undefined;
      return decision ? rulingOf(finding, decision) : [];
    },
    reaches: ({ side, reading }, measured, cut, life) => reaches(sides[side].asked, measured, cut, life, reading),
  };
}
