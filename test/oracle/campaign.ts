import type { LoadedPackage } from '../../compiler/run/load-package.js';
import { heard, heardLine, mostHeld, type Provision, publicAnswer, publicVerdict, verdictLine } from './answers.js';
import { Chance } from './chance.js';
import { Drawing } from './draw.js';
import { type Life, lifeText } from './life.js';
import type { Oracle } from './oracle.js';
import { terrainOf } from './terrain.js';
import { type Place, placesOf } from './visited.js';

/** How many cases, drawn from which seed. */
export interface Size {
  readonly cases: number;
  /** It goes on, to at most so many, while there is a place that no case went to; places are not counted otherwise. */
  readonly atMost?: number;
  readonly seed: number;
  readonly onProgress?: (done: number) => void;
}

/** What came of a campaign: it ends at the first disagreement. */
export interface Outcome {
  readonly agreed: number;
  /** The case on which the two disagree, in words that let it be drawn again. */
  readonly disagreement?: string;
  /** Places that no case went to. */
  readonly unvisited: readonly string[];
}

type Differs = (life: Life) => string | undefined;

/** Draws cases and asks of each whether the two sides differ. */
export function run(id: string, oracle: Oracle, size: Size, differs: Differs): Outcome {
  const { cases, atMost = cases, seed, onProgress } = size;
  const drawing = new Drawing(terrainOf(id, oracle.written), oracle);
  // The boundaries of the provisions that it asks are visited where these are tried themselves.
  const places = size.atMost === undefined ? [] : placesOf(terrainOf(id, oracle.written, 'its own'), oracle);
  let number = 0;
  for (; number < cases || (number < atMost && unvisited(places).length > 0); number++) {
    const life = drawing.life(new Chance(seed, number));
    const difference = differs(life);
    if (difference !== undefined) {
      const disagreement = `${id}, case ${number} of seed ${seed}: ${difference}\n${lifeText(life)}`;
      return { agreed: number, disagreement, unvisited: unvisited(places) };
    }
    for (const place of places) if (place.here(life)) place.times += 1;
    if (onProgress && (number + 1) % 10_000 === 0) onProgress(number + 1);
  }
  return { agreed: number, unvisited: unvisited(places) };
}

function unvisited(places: readonly Place[]): readonly string[] {
  return places.filter(({ times }) => times === 0).map(({ name }) => name);
}

/** Complete cases, put to a generated evaluator without explanations and to JsonLogic; no two outcomes may hold at once. */
export function settleCampaign(provision: Provision, oracle: Oracle, size: Size): Outcome {
  return run(provision.id, oracle, size, (life) => {
    const verdicts = oracle.verdicts(provision.id, life);
    const hearing = heard(provision, life, oracle.chosen);
    const [found, expected] = [heardLine(hearing), verdictLine(verdicts)];
    if (found !== expected) return `the evaluator says ${found}, JsonLogic ${expected}`;
    if (mostHeld(hearing) > 1) return 'outcomes of the evaluator hold at once';
    const overlap = [...verdicts.values()].flatMap(({ overlapping }) => overlapping);
    return overlap.length > 0 ? `these outcomes hold at once: ${overlap.join(', ')}` : undefined;
  });
}

/** Complete cases, put to the package as anybody would: version, outcome or what each reading says, and what it turns on. */
export function publicCampaign(evaluators: LoadedPackage, provision: Provision, oracle: Oracle, size: Size): Outcome {
  return run(provision.id, oracle, size, (life) => {
    const { missing, notKnown, ...answered } = publicAnswer(evaluators, provision, life);
    const verdict = publicVerdict(oracle, provision.id, life);
    // Which documents are given is compared where the oracle knows it.
    const found = verdict.documents ? answered : { ...answered, documents: undefined };
    const [text, expected] = [JSON.stringify(found), JSON.stringify(verdict)];
    if (text !== expected) return `the package answers ${text}, JsonLogic ${expected}`;
    if (missing.length > 0) return `nothing is left to ask, but it waits for ${missing.join(', ')}`;
    const waits = found.line === 'unknown';
    return waits === notKnown.length > 0 ? undefined : `it is ${found.line}, and does not know ${notKnown.join(', ')}`;
  });
}
