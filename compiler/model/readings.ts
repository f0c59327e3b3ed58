import { didYouMean } from '../diagnostics/suggest.js';
import type { Span } from '../source/source-file.js';
import type { Context } from './context.js';
import { listed } from './listed.js';

/** Reports a reading that `rulebook.yaml` does not list. */
export function readingNamed(reading: string, at: Span, { vocabulary, unread, report }: Context): void {
  const known = [...vocabulary.settings.readings.keys()];
  if (known.includes(reading) || unread.has('rulebook')) return;
  const others =
    known.length === 0
      ? 'add it under `readings` in `rulebook.yaml`'
      : `use ${listed(known)}, or add it to \`rulebook.yaml\``;
  report.add('unknown-reading', 'default', at, { reading }, { hint: didYouMean(reading, known) ?? others });
}
