import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean, nearest } from '../diagnostics/suggest.js';
import type { Places } from '../document/document.js';
import type { CiteShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import type { Citation, Source } from './rulebook.js';
import { within } from './span.js';
import type { Unread } from './unread.js';

/** The sources that can be cited, and those whose file has a mistake of its own. */
export interface Sources {
  readonly known: ReadonlyMap<string, Source>;
  readonly unread: Unread;
}

/** Reads `law-1980 art. 15bis §4`: the source must exist and list the place in its ledger. */
export function readCitation(line: string, at: Span, sources: Sources, report: Report): Citation | undefined {
  const [id = '', ...rest] = line.split(' ');
  const place = rest.join(' ');
  const source = sources.known.get(id);
  if (!source) {
    if (sources.unread.has(`sources/${id}`)) return undefined;
    report.add(
      'unknown-source',
      'default',
      within(at, id),
      { source: id },
      { hint: didYouMean(id, sources.known.keys()) },
    );
    return undefined;
  }
  if (place === '') {
    report.add('citation-without-place', 'default', at, { source: id }, { hint: exampleOf(source) });
    return undefined;
  }
  if (source.passages.has(place)) return { source, place };
  report.add('unknown-place', 'default', within(at, place), { place, source: id }, { hint: placeHint(place, source) });
  return undefined;
}

/** Reads a citation that may name a source as a whole: an act that introduced a version. */
export function readAct(line: string, at: Span, sources: Sources, report: Report): Citation | undefined {
  const source = sources.known.get(line);
  return source ? { source } : readCitation(line, at, sources, report);
}

/** Reads one citation or a list of them. */
export function readCite(
  cite: CiteShape,
  holder: object,
  places: Places,
  sources: Sources,
  report: Report,
): readonly Citation[] {
  if (typeof cite === 'string') {
    return present([readCitation(cite, places.value(holder, 'cite'), sources, report)]);
  }
  return present(cite.map((line, item) => readCitation(line, places.value(cite, item), sources, report)));
}

/** `law-1980 art. 15bis §4`, as the expert writes it. */
export function citationLine({ source, place }: Citation): string {
  return place === undefined ? source.id : `${source.id} ${place}`;
}

function present(citations: readonly (Citation | undefined)[]): readonly Citation[] {
  return citations.filter((citation) => citation !== undefined);
}

function placeHint(place: string, source: Source): string {
  const near = nearest(place, source.passages.keys());
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return `if the place is right, add it to the passages of \`${source.at.file.path}\``;
}

function exampleOf(source: Source): string {
  const [first] = source.passages.keys();
  return first === undefined
    ? `list the passage in \`${source.at.file.path}\` and write its place after the source`
    : `write the place after the source, such as \`${source.id} ${first}\``;
}
