import type { Report } from '../diagnostics/diagnostic.js';
import type { Span } from '../source/source-file.js';

const reserved = new Set(['none', 'unknown', 'met', 'not-met']);

/** The ids of one version: each once, and no two that generated code would write alike. */
export class Ids {
  readonly #taken = new Map<string, { readonly id: string; readonly at: Span }>();

  take(id: string, at: Span, report: Report): void {
    if (reserved.has(id)) report.add('reserved-name', 'default', at, { name: id });
    const folded = id.replaceAll('-', '');
    const earlier = this.#taken.get(folded);
    if (!earlier) {
      this.#taken.set(folded, { id, at });
      return;
    }
    const related = [{ at: earlier.at, note: 'it stands here first' }];
    if (earlier.id === id) report.add('id-taken', 'default', at, { id }, { related });
    else report.add('id-taken', 'alike', at, { id, earlier: earlier.id }, { related });
  }
}
