import { nearest } from '../diagnostics/suggest.js';
import type { Provision, Rulebook, Source } from '../index.js';
import { UsageError } from './terminal.js';

/** The source of that name; a near one is offered where there is none. */
export function sourceCalled(id: string, { sources }: Rulebook): Source {
  const found = sources.get(id);
  if (found) return found;
  const near = nearest(id, sources.keys());
  throw new UsageError(`No source is called \`${id}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`);
}

/** The provisions asked for, or all where none is named; a near name is offered where there is no such one. */
export function provisionsCalled(ids: readonly string[], rulebook: Rulebook): readonly Provision[] {
  const known = new Map(rulebook.provisions.map((provision) => [provision.id, provision]));
  if (ids.length === 0) return rulebook.provisions;
  return [...new Set(ids)].map((id) => {
    const found = known.get(id);
    if (found) return found;
    const near = nearest(id, [...known.keys()]);
    const next = near === undefined ? '`sejour check` counts them.' : `Did you mean \`${near}\`?`;
    throw new UsageError(`No provision is called \`${id}\`. ${next}`);
  });
}
