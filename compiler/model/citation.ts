import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean, nearest } from '../diagnostics/suggest.js';
import type { Places } from '../document/document.js';
import type { CiteShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import type { Citation, Source } from './rulebook.js';
import { oddSpace, spaceHint } from './spaces.js';
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
    reportSource(id, within(at, id), sources, report);
    return undefined;
  }
  if (place === '') {
    report.add('citation-without-place', 'default', at, { source: id }, { hint: exampleOf(source) });
    return undefined;
  }
  if (source.passages.has(place)) return { source, place };
  const space = oddSpace(line);
  const hint = space === undefined ? (severalHint(line, sources) ?? placeHint(place, source)) : spaceHint(space);
  report.add('unknown-place', 'default', within(at, place), { place, source: id }, { hint });
  return undefined;
}

/** Says that there is no such source; a near name is offered. */
export function reportSource(source: string, at: Span, { known }: Sources, report: Report): void {
  const hint = didYouMean(source, known.keys()) ?? `describe it in \`sources/${source}.yaml\``;
  report.add('unknown-source', 'default', at, { source }, { hint });
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

/** A citation of the kind that is due, to show: of a law where there is one. */
export function citationExample(sources: ReadonlyMap<string, Source>): string {
  const [source] = [...sources.values()].sort((a, b) => weight(b) - weight(a));
  const [place] = source?.passages.keys() ?? [];
  return source && place !== undefined ? `${source.id} ${place}` : 'law art. 1';
}

/** `law-1980 art. 15bis §4`, as the expert writes it. */
export function citationLine({ source, place }: Citation): string {
  return place === undefined ? source.id : `${source.id} ${place}`;
}

/** Whether none but secondary sources support something: it is then at most attested. */
export function onlySecondary(cite: readonly Citation[]): boolean {
  return cite.length > 0 && cite.every(({ source }) => source.kind === 'secondary');
}

function present(citations: readonly (Citation | undefined)[]): readonly Citation[] {
  return citations.filter((citation) => citation !== undefined);
}

/** A law weighs more than a source that only reports it; then the longer ledger. */
function weight({ kind, passages }: Source): number {
  return passages.size * (kind === 'law' ? 1_000 : 1);
}

/** Several citations in one line want brackets. */
function severalHint(line: string, { known }: Sources): string | undefined {
  const parts = line.split(/[,;] |,(?=[a-z])/).map((part) => part.trim());
  const cited = parts.filter((part) => known.has(part.split(' ')[0] ?? ''));
  return parts.length > 1 && cited.length === parts.length ? `write \`[${parts.join(', ')}]\`` : undefined;
}

/** Places differ by a letter or two and are different all the same, so the ledger is named too. */
function placeHint(place: string, source: Source): string {
  const near = nearest(place, source.passages.keys());
  const ledger = `list it in \`${source.at.file.path}\``;
  return near === undefined
    ? `once the passage has been read, ${ledger}`
    : `did you mean \`${near}\`? If not, ${ledger}`;
}

function exampleOf(source: Source): string {
  const [first] = source.passages.keys();
  return first === undefined
    ? `list the passage in \`${source.at.file.path}\` and write its place after the source`
    : `write the place after the source, such as \`${source.id} ${first}\``;
}
