import { choose, once, type Rule, same, variable } from './rule.js';
import type { Truth } from './truth.js';

/** The place of the list of what has been answered, among what is taken in. */
const answered = 3;

interface Answered {
  readonly place: number;
  /** How many answers stand on one another beneath it. */
  readonly level: number;
  readonly truth: Truth;
}

/** What a rule asks of other provisions: each question is answered once, before whatever looks at its answer. */
export class Asked {
  readonly #questions: Map<string, Answered> = new Map();
  readonly #open: { level: number }[] = [];

  /** The answer to a question, by the place where it will stand. */
  once(key: string, answer: () => Truth): Truth {
    const known = this.#questions.get(key) ?? this.#ask(key, answer);
    const above = this.#open.at(-1);
    if (above) above.level = Math.max(above.level, known.level + 1);
    const value = variable(`current.${answered}.${known.place}`);
    return { yes: same(value, true), no: same(value, false) };
  }

  #ask(key: string, answer: () => Truth): Answered {
    const here = { level: 0 };
    this.#open.push(here);
    const truth = answer();
    this.#open.pop();
    const asked = { place: this.#questions.size, level: here.level, truth };
    this.#questions.set(key, asked);
    return asked;
  }

  /** A rule behind all that it asks; `taken`: how many values it finds before it. */
  before(rule: Rule, taken: number): Rule {
    const all = [...this.#questions.values()];
    const levels = Math.max(-1, ...all.map(({ level }) => level));
    let behind = rule;
    for (let level = levels; level >= 0; level--) {
      const list = all.map(({ place, level: own, truth }): Rule => {
        if (own > level) return null;
        if (own < level) return variable(`current.${answered}.${place}`);
        return choose(
          [
            [truth.yes, true],
            [truth.no, false],
          ],
          null,
        );
      });
      const values = Array.from({ length: taken }, (_, at) => (at === answered ? list : variable(`current.${at}`)));
      const body = behind;
      behind = once(values, () => body);
    }
    return behind;
  }
}
