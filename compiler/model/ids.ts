import type { Report } from '../diagnostics/diagnostic.js';
import type { Span } from '../source/source-file.js';
import { reservedWord } from './reserved.js';

/** The ids of one version: each once, and no two that generated code would write alike. */
export class Ids {
  readonly #taken = new Map<string, { readonly id: string; readonly at: Span }>();

  has(id: string): boolean {
    return this.#taken.get(id.replaceAll('-', ''))?.id === id;
  }

  /** All of them, in the order of the file. */
  all(): readonly string[] {
    return [...this.#taken.values()].map(({ id }) => id);
  }

  take(id: string, at: Span, report: Report): void {
    reservedWord(id, at, report);
    const folded = id.replaceAll('-', '');
    const earlier = this.#taken.get(folded);
    if (!earlier) {
      this.#taken.set(folded, { id, at });
      return;
    }
    const extras = { hint: 'rename one of the two', related: [{ at: earlier.at, note: 'the first is here' }] };
    if (earlier.id === id) report.add('id-taken', 'default', at, { id }, extras);
    else report.add('id-taken', 'alike', at, { id, earlier: earlier.id }, extras);
  }
}
