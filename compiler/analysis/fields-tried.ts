import type { GivenItem } from '../model/case.js';
import type { Fact } from '../model/rulebook.js';
import type { Formula, Measured } from './formula.js';

/** How many kinds of item are tried. */
const most = 60;

/** What the fields of an item can be, as far as rows tell them apart; the plainest first. */
export function fieldsTried({ fields = new Map(), path }: Fact, own: readonly Measured[]): readonly GivenItem[] {
  const rows = own.flatMap(({ rows, brokenBy }) => [...rows, ...(brokenBy ? [brokenBy] : [])]);
  const said = rows.flatMap(({ fits }) => phrasesIn(fits));
  let items: readonly GivenItem[] = [{}];
  for (const [name, field] of fields) {
    const values = valuesTried(
      field,
      said.filter((phrase) => phrase.fact === `${path}.${name}`),
    );
    if (values.length === 0) continue;
    items = items.flatMap((item) => values.map((value) => ({ ...item, [name]: value })));
  }
  return items.slice(0, most);
}

type Said = Extract<Formula, { readonly fact: string }>;

/** The phrases about facts in a formula. */
function phrasesIn(formula: Formula): readonly Said[] {
  if (formula.is === 'all' || formula.is === 'any') return formula.of.flatMap(phrasesIn);
  if (formula.is === 'not' || formula.is === 'sure') return phrasesIn(formula.of);
  return 'fact' in formula ? [formula] : [];
}

/** A value that no phrase names, and those that some name. */
function valuesTried({ kind, words }: Fact, said: readonly Said[]): readonly (boolean | string | number)[] {
  switch (kind) {
    case 'yes-or-no':
      return said.length === 0 ? [false] : [false, true];
    case 'choice': {
      const named = new Set(said.flatMap((phrase) => (phrase.is === 'one-of' ? phrase.words : [])));
      const all = [...(words?.keys() ?? [])];
      const other = all.find((word) => !named.has(word));
      return [...(other === undefined ? [] : [other]), ...named];
    }
    case 'number':
      return [0, ...said.flatMap((phrase) => (phrase.is === 'amount' ? [phrase.bound, phrase.bound + 1] : []))];
    case 'money':
      return ['0.00 EUR'];
    case 'date':
      return ['2000-01-01'];
    default:
      return [];
  }
}
