import { positionOf, type Span } from '../source/source-file.js';
import type { Diagnostic } from './diagnostic.js';
import { frame, type Paint, placeOf, shown, unpainted } from './frame.js';

/** How many messages are shown in full; the rest is counted. */
const mostShown = 50;
/** How many further places of one message are shown with their lines; the rest is counted. */
const mostPlaces = 3;

/** All messages as a person reads them: each with the author's own line, then what to do next. */
export function renderText(diagnostics: readonly Diagnostic[], paint: Paint = unpainted): string {
  if (diagnostics.length === 0) return '';
  const parts = diagnostics.slice(0, mostShown).map((diagnostic) => renderOne(diagnostic, paint));
  if (diagnostics.length > mostShown) parts.push(`… and ${diagnostics.length - mostShown} more.`);
  return `${parts.join('\n\n')}\n\n${summary(diagnostics)}\n`;
}

/** One line for each message: `path:line:column: error[code]: message (hint)`. */
export function renderPlain(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ at, severity, code, message, hint }) => {
      return `${placeOf(at)}: ${severity}[${code}]: ${shown(message)}${hint ? ` (${shown(hint)})` : ''}\n`;
    })
    .join('');
}

/** A place for machines: lines and columns from 1, columns in UTF-16 units, the end excluded. */
export interface JsonPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface JsonDiagnostic extends JsonPlace {
  readonly code: string;
  readonly severity: string;
  readonly title: string;
  readonly message: string;
  readonly hint?: string;
  readonly related: readonly (JsonPlace & { readonly note: string })[];
}

/** All messages for machines, in the order in which they are shown to people. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): readonly JsonDiagnostic[] {
  return diagnostics.map(({ code, severity, title, message, hint, at, related }) => ({
    code,
    severity,
    title,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...jsonPlace(at),
    related: related.map((place) => ({ ...jsonPlace(place.at), note: place.note })),
  }));
}

function renderOne(diagnostic: Diagnostic, paint: Paint): string {
  const { severity, code, message, hint, at, note, related } = diagnostic;
  const lines = [
    `${paint[severity](`${severity}[${code}]`)}${paint.strong(`: ${shown(message)}`)}`,
    frame(at, '-->', note, paint),
    ...related.slice(0, mostPlaces).map((place) => frame(place.at, ':::', place.note, paint)),
  ];
  const more = related.length - mostPlaces;
  if (more > 0) lines.push(`   ${paint.quiet('=')} and at ${more} more ${more === 1 ? 'place' : 'places'}`);
  if (hint !== undefined) lines.push(`   ${paint.quiet('=')} help: ${shown(hint)}`);
  return lines.join('\n');
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const counts = [counted(errors, 'error'), counted(diagnostics.length - errors, 'warning')]
    .filter(Boolean)
    .join(' and ');
  const files = new Set(diagnostics.map(({ at }) => at.file.path)).size;
  const [first] = diagnostics;
  return `${counts} in ${counted(files, 'file')}. \`sejour explain ${first?.code}\` says more.`;
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}

function jsonPlace(at: Span): JsonPlace {
  const start = positionOf(at.file, at.start);
  const end = positionOf(at.file, at.end);
  return { file: at.file.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
