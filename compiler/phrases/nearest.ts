import { type Expression, ruleNamed } from './ebnf.js';
import { anyVocabulary, type Narrowing } from './narrowing.js';

/**
 * The phrase of the grammar nearest to a text, counting letters to add, drop or change; `undefined`
 * when even the nearest is more than a third of the text's length away, for then it would be a guess.
 */
export function nearestPhrase(rule: string, text: string, narrowing: Narrowing = anyVocabulary): string | undefined {
  const most = Math.floor(text.length / 3);
  const net = new Net(narrowing);
  const start = net.place();
  const end = net.draw({ is: 'rule', rule }, start, false).at;
  return shortest(net.edges, start, end, text, most);
}

/** A step through the grammar: a fixed letter, letters of a pattern, or nothing. */
type Edge =
  | { readonly to: number; readonly is: 'letter'; readonly letter: string }
  | { readonly to: number; readonly is: 'letters'; readonly pattern: RegExp }
  | { readonly to: number; readonly is: 'nothing' };

interface Drawn {
  readonly at: number;
  readonly started: boolean;
}

/** The grammar of one rule drawn as a net of places and steps between them. */
class Net {
  readonly edges: Edge[][] = [];
  readonly #narrowing: Narrowing;

  constructor(narrowing: Narrowing) {
    this.#narrowing = narrowing;
  }

  place(): number {
    return this.edges.push([]) - 1;
  }

  #spell(text: string, from: number): number {
    let at = from;
    for (const letter of text) {
      const to = this.place();
      this.edges[at]?.push({ to, is: 'letter', letter });
      at = to;
    }
    return at;
  }

  #join(ends: readonly number[]): number {
    const to = this.place();
    for (const end of ends) this.edges[end]?.push({ to, is: 'nothing' });
    return to;
  }

  draw(expression: Expression, from: number, started: boolean): Drawn {
    const space = started ? ' ' : '';
    switch (expression.is) {
      case 'text':
        return { at: this.#spell((expression.text === ',' ? '' : space) + expression.text, from), started: true };
      case 'letters': {
        const at = this.#spell(space, from);
        const to = this.place();
        this.edges[at]?.push({ to, is: 'letters', pattern: new RegExp(`(?:${expression.pattern})(?![^ ,])`, 'y') });
        return { at: to, started: true };
      }
      case 'rule': {
        const allowed = this.#narrowing[expression.rule];
        if (!allowed) return this.draw(ruleNamed(expression.rule), from, started);
        return { at: this.#join(allowed.map((word) => this.#spell(space + word, from))), started: true };
      }
      case 'choice':
        return { at: this.#join(expression.of.map((part) => this.draw(part, from, started).at)), started: true };
      case 'optional':
      case 'repeated':
        // A correction never needs a second round: what is repeated is offered at most once.
        return { at: this.#join([from, this.draw(expression.of, from, started).at]), started };
      case 'sequence':
        return expression.of.reduce<Drawn>((drawn, part) => this.draw(part, drawn.at, drawn.started), {
          at: from,
          started,
        });
    }
  }
}

interface State {
  readonly place: number;
  readonly at: number;
  readonly cost: number;
  readonly spelt: string;
}

/** Dijkstra over (place in the grammar, place in the text): the cheapest way to spell a phrase. */
function shortest(
  edges: readonly (readonly Edge[])[],
  start: number,
  end: number,
  text: string,
  most: number,
): string | undefined {
  const buckets: State[][] = [[{ place: start, at: 0, cost: 0, spelt: '' }]];
  const done = new Set<number>();
  const reach = (state: State): void => {
    if (state.cost > most) return;
    buckets[state.cost] ??= [];
    buckets[state.cost]?.push(state);
  };
  for (let cost = 0; cost <= most; cost++) {
    const bucket = buckets[cost] ?? [];
    for (let state = bucket.pop(); state; state = bucket.pop()) {
      const key = state.place * (text.length + 1) + state.at;
      if (done.has(key)) continue;
      done.add(key);
      if (state.place === end && state.at === text.length) return state.spelt;
      if (state.at < text.length) reach({ ...state, at: state.at + 1, cost: cost + 1 });
      for (const edge of edges[state.place] ?? []) step(edge, state, text, reach);
    }
  }
  return undefined;
}

function step(edge: Edge, state: State, text: string, reach: (state: State) => void): void {
  const place = edge.to;
  if (edge.is === 'nothing') {
    reach({ ...state, place });
    return;
  }
  if (edge.is === 'letters') {
    edge.pattern.lastIndex = state.at;
    const found = edge.pattern.exec(text)?.[0];
    if (found) reach({ place, at: state.at + found.length, cost: state.cost, spelt: state.spelt + found });
    return;
  }
  const spelt = state.spelt + edge.letter;
  if (text[state.at] === edge.letter) reach({ place, at: state.at + 1, cost: state.cost, spelt });
  else if (state.at < text.length) reach({ place, at: state.at + 1, cost: state.cost + 1, spelt });
  reach({ place, at: state.at, cost: state.cost + 1, spelt });
}
