import { codes, pageFor, pageIndex } from '../../diagnostics/pages.js';
import type { Artifact } from '../artifact.js';

/** The pages of `docs/diagnostics`: an index, and one page a code. */
export function emitDiagnosticPages(): readonly Artifact[] {
  return [
    { path: 'README.md', text: pageIndex() },
    ...codes().map((code) => ({ path: `${code}.md`, text: pageFor(code) })),
  ];
}
