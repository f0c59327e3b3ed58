import type { Fact } from '../model/rulebook.js';
import { calendarWays } from './calendar-ways.js';
import { asked } from './day-term.js';
import type { Formula } from './formula.js';
import { dates, daysKey, Gathering, type Saying } from './gather.js';
import { type Cell, chains, entails, type Quantity } from './quantity.js';

/** What is known of facts: whether they can be none, and the words of a choice. */
export type Facts = ReadonlyMap<string, Pick<Fact, 'none' | 'words'>>;

/**
 * All quantities of some formulas, each cut into the parts that these tell apart. Parts that no life can be in
 * are left out where one quantity alone shows it; what several show together is asked when a life is sought.
 */
export interface Space {
  /** In the order in which diagrams ask them. */
  readonly quantities: readonly Quantity[];
  readonly rank: ReadonlyMap<string, number>;
}

/** `partly`: facts may also be unknown. */
export interface SpaceOptions {
  readonly partly?: boolean;
}

/** How the day asked about stands to dates. */
const dayAsked = daysKey([dates, asked]);

export function spaceOf(formulas: readonly Formula[], facts: Facts, options: SpaceOptions = {}): Space {
  const gathering = new Gathering();
  for (const formula of formulas) gathering.add(formula);
  const { partly = false } = options;
  const all = [...gathering.found].map(([key, saying]) => quantityOf(key, saying, facts, partly));
  // Where only some days may be asked about, most of what follows is settled at once.
  const quantities = [...all.filter(({ key }) => key === dayAsked), ...all.filter(({ key }) => key !== dayAsked)];
  return { quantities, rank: new Map(quantities.map(({ key }, at) => [key, at])) };
}

function quantityOf(key: string, saying: Saying, facts: Facts, partly: boolean): Quantity {
  const unknown: readonly Cell[] = partly ? [{ is: 'unknown' }] : [];
  const known = (count: number): readonly Cell[] => Array.from({ length: count }, (_, at) => ({ is: 'known', at }));
  const ofFact = (count: number, fact: string): readonly Cell[] => {
    return [...known(count), ...(facts.get(fact)?.none ? [{ is: 'none' } as const] : []), ...unknown];
  };
  switch (saying.is) {
    case 'statement':
      return { key, ...saying, cells: ofFact(2, saying.fact) };
    case 'standing':
      return { key, ...saying, cells: ofFact(1, saying.fact) };
    case 'choice': {
      const { fact, lists } = saying;
      const groups = groupsOf([...(facts.get(fact)?.words?.keys() ?? [])], lists);
      return { key, is: 'choice', fact, groups, cells: ofFact(groups.length, fact) };
    }
    case 'amount': {
      const cuts = [...saying.cuts].sort((a, b) => a - b);
      return { key, is: 'amount', fact: saying.fact, cuts, cells: ofFact(cuts.length + 1, saying.fact) };
    }
    case 'days': {
      const reaches = [...saying.reaches.values()];
      const ways = calendarWays(saying.bases, reaches);
      return { key, is: 'days', bases: saying.bases, reaches, ways, cells: known(ways.length) };
    }
    case 'sum':
      // A sum made of amounts is not known on every day, whatever facts are.
      return { key, ...saying, cells: [...known(3), ...unknown] };
    case 'measured': {
      const cuts = [...saying.cuts.values()];
      const ways = chains(cuts.length, (one, other) => {
        const [a, b] = [cuts[one], cuts[other]];
        return a !== undefined && b !== undefined && entails(a, b);
      });
      return { key, is: 'measured', measured: saying.measured, cuts, ways, cells: [...known(ways.length), ...unknown] };
    }
  }
}

/** Words in groups: two words are together where every list has both or neither. */
function groupsOf(words: readonly string[], lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = lists.map((list) => (list.includes(word) ? '1' : '0')).join('');
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return [...groups.values()];
}
