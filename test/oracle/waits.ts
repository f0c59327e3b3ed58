import { Chance } from './chance.js';
import { lifeText } from './life.js';
import { type Asked, type Found, partialLife } from './partial.js';

/** An unknown answer waits for something that is not given; whatever else becomes known, it stays unknown. */
export function waiting(asked: Asked, cases: number, seed: number): Found {
  const { provision, drawing, answer } = asked;
  let tried = 0;
  for (let number = 0; number < cases; number++) {
    const chance = new Chance(seed, number);
    const life = partialLife(asked, chance);
    const { line, missing, notKnown } = answer(life);
    if (line !== 'unknown') continue;
    const failed = (failure: string): Found => {
      return { tried, failure: `${provision.id}, case ${number} of seed ${seed}: ${failure}\n${lifeText(life)}` };
    };
    if (missing.length + notKnown.length === 0) return failed('it waits for nothing');
    const given = missing.filter((path) => life.facts.has(path));
    if (given.length > 0) return failed(`it waits for what is given: ${given.join(', ')}`);
    for (const share of [100, 50, 50, 50]) {
      tried += 1;
      const told = (path: string): boolean => !missing.includes(path) && chance.inHundred(share);
      const facts = drawing.completed(life.facts, life.on, chance, told);
      const now = answer({ ...life, facts }).line;
      if (now !== 'unknown') return failed(`it became ${now} with ${lifeText({ ...life, facts })}`);
    }
  }
  return { tried };
}

/** Asked again and again for what is missing, a life is answered, or waits for the rulebook alone. */
export function interviewing(asked: Asked, cases: number, seed: number): Found {
  const { provision, drawing, answer } = asked;
  let tried = 0;
  for (let number = 0; number < cases; number++) {
    const chance = new Chance(seed, number);
    let life = partialLife(asked, chance);
    let now = answer(life);
    while (now.missing.length > 0) {
      tried += 1;
      const [next] = now.missing;
      const facts = drawing.completed(life.facts, life.on, chance, (path) => path === next);
      if (facts.size === life.facts.size)
        return { tried, failure: `${provision.id} waits for ${next}: ${lifeText(life)}` };
      life = { ...life, facts };
      now = answer(life);
    }
    if (now.line === 'unknown' && now.notKnown.length === 0) {
      return { tried, failure: `${provision.id} asks no more, and is unknown: ${lifeText(life)}` };
    }
  }
  return { tried };
}
