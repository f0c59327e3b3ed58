import { readable } from './intake.js';
import { type Rule, variable } from './rule.js';
import { refuse, type Scene } from './scene.js';

/**
 * What stands before the facts among what is taken in: the day asked about, the law's day, the reading, and the list
 * of what the provisions asked have answered.
 */
const takenFirst = 4;

/** Where the value of a fact stands once it is taken in; `undefined` where JsonLogic cannot read it. */
export function factValue(path: string, scene: Scene): Rule | undefined {
  const { facts, rulebook } = scene.all;
  const fact = rulebook.facts.get(path);
  if (!fact || !readable.has(fact.kind) || fact.list !== undefined) {
    refuse(scene, 'it looks at a list, and JsonLogic cannot count over days');
    return undefined;
  }
  const place = facts.get(path) ?? facts.size;
  facts.set(path, place);
  return variable(placeOf(place));
}

/** How the rules below call the fact at a place. */
export function placeOf(place: number): string {
  return `current.${takenFirst + place}`;
}
