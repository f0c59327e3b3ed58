import { nearest } from '../diagnostics/suggest.js';
import type { Rulebook, Source } from '../index.js';
import { UsageError } from './terminal.js';

/** The source of that name; a near one is offered where there is none. */
export function sourceCalled(id: string, { sources }: Rulebook): Source {
  const found = sources.get(id);
  if (found) return found;
  const near = nearest(id, sources.keys());
  throw new UsageError(`No source is called \`${id}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`);
}
