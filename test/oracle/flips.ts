import { heard, heardUnder, type Line, wordOf } from './answers.js';
import { Chance } from './chance.js';
import { type Life, lifeText } from './life.js';
import { type Asked, type Found, partialLife, without } from './partial.js';

/**
 * Facts of complete cases are deleted one after another, to the last. An answer stays, or becomes unknown: it
 * never becomes another, and what was unknown is never granted.
 */
export function deleting(asked: Asked, cases: number, seed: number): Found {
  return growing(asked, cases, seed, (chance) => {
    const life = asked.drawing.life(chance);
    const order = chance.shuffled([...life.facts.keys()]);
    const less = order.map((_, at) => ({ ...life, facts: without(life.facts, order.slice(0, at + 1)) }));
    return [life, ...less].reverse();
  });
}

/** Facts are added to partial cases, whatever they say, to the last. No settled answer changes. */
export function adding(asked: Asked, cases: number, seed: number): Found {
  return growing(asked, cases, seed, (chance) => {
    const life = partialLife(asked, chance);
    const whole = asked.drawing.completed(life.facts, life.on, chance);
    const added = chance.shuffled([...whole].filter(([path]) => !life.facts.has(path)));
    const more = added.map((_, at) => ({ ...life, facts: new Map([...life.facts, ...added.slice(0, at + 1)]) }));
    return [life, ...more];
  });
}

/** Compares each life of a row with the one before, which knows a fact less. */
function growing(asked: Asked, cases: number, seed: number, row: (chance: Chance) => readonly Life[]): Found {
  let tried = 0;
  for (let number = 0; number < cases; number++) {
    let less: Answered | undefined;
    for (const life of row(new Chance(seed, number))) {
      const more = answered(asked, life);
      if (less && less.lines.get('public') !== 'unknown') tried += 1;
      const failure = less && flip(less, more);
      if (failure) return { tried, failure: `${asked.provision.id}, case ${number} of seed ${seed}: ${failure}` };
      less = more;
    }
  }
  return { tried };
}

/** What a life is answered: in public, and under each way of counting and each reading by itself. */
interface Answered {
  readonly life: Life;
  readonly lines: ReadonlyMap<string, Line>;
  /** The same under a reading that is no longer in play: its conditions take the one it follows, or their first. */
  readonly under: (way: string, reading: string) => Line;
}

function answered({ provision, oracle, answer }: Asked, life: Life): Answered {
  const lines = new Map([['public', answer(life).line]]);
  const counting = new Map([['chosen', oracle.chosen] as const, ...oracle.otherWays()]);
  for (const [way, ways] of counting) {
    for (const [reading, finding] of heard(provision, life, ways).findings) {
      lines.set(`${way}, ${reading ?? 'no reading'}`, wordOf(finding));
    }
  }
  const under = (way: string, reading: string): Line => {
    return wordOf(heardUnder(provision, life, counting.get(way) ?? oracle.chosen, reading));
  };
  return { life, lines, under };
}

/** A settled answer that changes when more is known; readings may come up or go with the version that is found. */
function flip(less: Answered, more: Answered): string | undefined {
  for (const [name, line] of less.lines) {
    if (line === 'unknown') continue;
    const [way = '', reading = ''] = name.split(', ');
    const then = more.lines.get(name) ?? more.under(way, reading);
    if (then === line) continue;
    return `(${name}) ${line} with ${lifeText(less.life)}\nbecomes ${then} with ${lifeText(more.life)}`;
  }
  return undefined;
}
