import type { LoadedPackage } from '../../compiler/run/load-package.js';
import { type Provision, type PublicAnswer, publicAnswer } from './answers.js';
import type { Chance } from './chance.js';
import { Drawing } from './draw.js';
import type { Facts, Life } from './life.js';
import type { Oracle } from './oracle.js';
import { terrainOf } from './terrain.js';

/** A provision that is asked about lives which are partly known. */
export interface Asked {
  readonly provision: Provision;
  readonly oracle: Oracle;
  readonly drawing: Drawing;
  /** The public answer. */
  readonly answer: (life: Life) => PublicAnswer;
}

export function askedAboutParts(evaluators: LoadedPackage, provision: Provision, oracle: Oracle): Asked {
  const drawing = new Drawing(terrainOf(provision.id, oracle.written), oracle);
  return { provision, oracle, drawing, answer: (life) => publicAnswer(evaluators, provision, life) };
}

/** What a campaign of partial cases found; it ends at the first failure. */
export interface Found {
  /** How many times the property could have failed. */
  readonly tried: number;
  readonly failure?: string;
}

/** A case of which some facts are known: few, or most. */
export function partialLife({ drawing }: Asked, chance: Chance): Life {
  const life = drawing.life(chance);
  const kept = chance.between(0, 100);
  const deleted = [...life.facts.keys()].filter(() => !chance.inHundred(kept));
  return { ...life, facts: without(life.facts, deleted) };
}

export function without(facts: Facts, paths: readonly string[]): Facts {
  return new Map([...facts].filter(([path]) => !paths.includes(path)));
}
