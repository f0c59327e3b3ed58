import type { LoadedPackage } from '../../compiler/run/load-package.js';
import { publicAnswer } from '../oracle/answers.js';
import { dateOf, numberOf } from '../oracle/calendar.js';
import { Chance } from '../oracle/chance.js';
import { askedOf, factsGiven, lifeText } from '../oracle/life.js';
import { type Asked, type Found, partialLife } from '../oracle/partial.js';

/** Days that are looked at, from a day near something that turns. */
const window = 60;

/** `when` against the answer of every single day. */
export function waitingForDays(evaluators: LoadedPackage, asked: Asked, cases: number, seed: number): Found {
  const { provision, oracle } = asked;
  const words = oracle.wordsOf(provision.id);
  let tried = 0;
  for (let number = 0; number < cases; number++) {
    const chance = new Chance(seed, number);
    const drawn = partialLife(asked, chance);
    const life = { ...drawn, on: drawn.on - chance.between(0, window), lawOn: drawn.on };
    const wanted = chance.oneOf(words);
    const until = life.on + window;
    const kept = chance.inHundred(20);
    const when = kept ? { on: dateOf(life.on), lawOn: dateOf(life.lawOn) } : { on: dateOf(life.on) };
    const told = evaluators.when(provision, factsGiven(life), { ...when, until: dateOf(until) }, wanted);
    const isSo = (on: number): boolean => {
      return publicAnswer(evaluators, provision, { ...life, on, lawOn: kept ? life.lawOn : on }).line === wanted;
    };
    const days = Array.from({ length: window + 1 }, (_, at) => life.on + at);
    const first = days.find(isSo);
    tried += first === undefined || first === life.on ? 0 : 1;
    const says = told.is === 'on' ? numberOf(told.day) : undefined;
    const why = told.is === 'never' ? told.whyNot.is : 'changes';
    if (says !== first || why === 'so' || (told.is === 'never' && told.until !== dateOf(until))) {
      const where = `${provision.id}, case ${number} of seed ${seed}, ${wanted} ${JSON.stringify({ when, ...askedOf(life) })}`;
      const found = first === undefined ? 'no day' : dateOf(first);
      return { tried, failure: `${where}: ${JSON.stringify(told).slice(0, 200)}, not ${found}\n${lifeText(life)}` };
    }
  }
  return { tried };
}
