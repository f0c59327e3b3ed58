import type { LoadedPackage } from '../../compiler/run/load-package.js';
import type { Step } from '../../runtime/provision.js';
import { heard, publicAnswer } from '../oracle/answers.js';
import { Chance } from '../oracle/chance.js';
import { askedOf, factsGiven, lifeText } from '../oracle/life.js';
import { type Asked, type Found, partialLife } from '../oracle/partial.js';
import { type Deciding, decidingBy, outcomeOf } from './naive.js';

/** So many sets of conditions are tried before a case is left to the tests of smaller ones. */
const mostSets = 20_000;

/**
 * `whyNot` against all smaller sets of conditions: what it names turns the answer, none of it can be left out, and no
 * smaller set does. What it calls impossible no set of up to two conditions makes possible.
 */
export function turning(evaluators: LoadedPackage, asked: Asked, cases: number, seed: number): Found {
  const { provision, oracle } = asked;
  const words = oracle.wordsOf(provision.id);
  let tried = 0;
  for (let number = 0; number < cases; number++) {
    const chance = new Chance(seed, number);
    const life = partialLife(asked, chance);
    const wanted = chance.oneOf(words);
    const failed = (failure: string): Found => {
      const where = `${provision.id}, case ${number} of seed ${seed}, ${wanted}`;
      return { tried, failure: `${where}: ${failure}\n${lifeText(life)}` };
    };
    const told = evaluators.whyNot(provision, factsGiven(life), askedOf(life), wanted);
    const { line } = publicAnswer(evaluators, provision, life);
    if ((told.is === 'so') !== (line === wanted)) return failed(`it is ${line}, and whyNot says ${told.is}`);
    const votes = [...heard(provision, life, {}).findings.values()].flatMap((finding) => decidingBy(finding) ?? []);
    if (told.is === 'no-conditions') {
      for (const vote of votes) {
        const found = smallest(vote, wanted, 2);
        if (found && found.length > 0) return failed(`${found.map(({ id }) => id)} would turn it`);
      }
    }
    if (told.is !== 'changes') continue;
    tried += 1;
    const vote = votes.find(({ address, reading }) => {
      return address === told.version && (told.reading === undefined || reading === told.reading);
    });
    if (!vote) return failed(`no finding is made under ${told.version}`);
    const named = told.changes.map(({ address, holds }) => {
      return { step: vote.conditions.find((condition) => condition.address === address), holds };
    });
    if (named.some(({ step, holds }) => !step || vote.says(step) === holds)) return failed('a change changes nothing');
    const turnedBy = (some: typeof named): string | undefined =>
      outcomeOf(vote, (step) => {
        const change = some.find((one) => one.step === step);
        return change ? change.holds : vote.says(step);
      });
    if (turnedBy(named) !== wanted) return failed(`it becomes ${turnedBy(named)}`);
    const needless = named.find((one) => turnedBy(named.filter((other) => other !== one)) === wanted);
    if (needless) return failed(`${needless.step?.id} can be left out`);
    const less = smallest(vote, wanted, named.length - 1);
    if (less) return failed(`${less.map(({ id }) => id)} would do`);
  }
  return { tried };
}

/** The first set of conditions, the smallest first, that turns a version to an outcome, whichever way each is turned. */
function smallest(vote: Deciding, wanted: string, most: number): readonly Step[] | undefined {
  let left = mostSets;
  const search = (from: number, size: number, turned: ReadonlyMap<Step, boolean>): readonly Step[] | undefined => {
    if (size === 0) {
      left -= 1;
      const outcome = outcomeOf(vote, (step) => (turned.has(step) ? turned.get(step) : vote.says(step)));
      return outcome === wanted ? [...turned.keys()] : undefined;
    }
    for (let at = from; at < vote.conditions.length && left > 0; at++) {
      const step = vote.conditions[at];
      if (!step) continue;
      for (const value of [true, false]) {
        if (vote.says(step) === value) continue;
        const found = search(at + 1, size - 1, new Map([...turned, [step, value]]));
        if (found) return found;
      }
    }
    return undefined;
  };
  for (let size = 0; size <= most && left > 0; size++) {
    const found = search(0, size, new Map());
    if (found) return found;
  }
  return undefined;
}

/** `why` against the same version with nothing else known: what it names suffices, and nothing of it can be left out. */
export function sufficing(evaluators: LoadedPackage, asked: Asked, cases: number, seed: number): Found {
  const { provision } = asked;
  let tried = 0;
  for (let number = 0; number < cases; number++) {
    const chance = new Chance(seed, number);
    const life = partialLife(asked, chance);
    const told = evaluators.why(provision, factsGiven(life), askedOf(life));
    const { line } = publicAnswer(evaluators, provision, life);
    const failed = (failure: string): Found => {
      return { tried, failure: `${provision.id}, case ${number} of seed ${seed}: ${failure}\n${lifeText(life)}` };
    };
    if (told && told.outcome !== line) return failed(`it is ${line}, and why says ${told.outcome}`);
    if (!told) continue;
    tried += 1;
    const votes = [...heard(provision, life, {}).findings.values()].flatMap((finding) => decidingBy(finding) ?? []);
    const vote = votes.find(({ address, reading }) => {
      return address === told.version && (told.reading === undefined || reading === told.reading);
    });
    if (!vote) return failed(`no finding is made under ${told.version}`);
    const named = new Set(told.conditions.map(({ address }) => address));
    const alone = (but?: string): string | undefined =>
      outcomeOf(vote, (step) => (named.has(step.address) && step.address !== but ? vote.says(step) : undefined));
    if (alone() !== told.outcome) return failed(`these alone come to ${alone()}`);
    const needless = [...named].find((address) => alone(address) === told.outcome);
    if (needless) return failed(`${needless} can be left out`);
  }
  return { tried };
}
