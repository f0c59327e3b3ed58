import type { Span } from '../source/source-file.js';
import { type Code, catalogue, type Holes, type Variant } from './catalogue.js';
import type { Entry } from './entry.js';

export type Severity = 'error' | 'warning';

/** A further place that a message speaks of, with a note of a few words. */
export interface RelatedPlace {
  readonly at: Span;
  readonly note: string;
}

/** One mistake, said once: what is wrong, where, and the one next step. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly hint?: string;
  readonly at: Span;
  /** A few words under the marked place, where several places are shown. */
  readonly note?: string;
  readonly related: readonly RelatedPlace[];
}

export interface Extras {
  readonly hint?: string | undefined;
  /** What makes it one mistake with others of its code, where their messages differ. */
  readonly same?: string | undefined;
  readonly note?: string | undefined;
  readonly related?: readonly RelatedPlace[];
}

/** A mistake with that by which it is told from others of its code. */
interface Found {
  readonly same: string;
  readonly told: Diagnostic;
}

/** Collects what the passes find. A pass reports and goes on, so one run shows all mistakes. */
export class Report {
  readonly #found: Found[] = [];

  /** Records a mistake of the catalogue; the compiler checks that every hole of its message is filled. */
  add<C extends Code, V extends Variant<C>>(
    code: C,
    variant: V,
    at: Span,
    holes: Holes<C, V>,
    extras: Extras = {},
  ): void {
    const entry = catalogue[code];
    const messages = entry.messages as Record<string, (holes: Record<string, string>) => string>;
    const says = messages[variant as string];
    if (!says) throw new Error(`the catalogue has no message ${String(variant)} under ${code}`);
    const told: Diagnostic = {
      code,
      severity: entry.severity,
      title: entry.title,
      message: says(holes as Record<string, string>),
      ...(extras.hint === undefined ? {} : { hint: extras.hint }),
      ...(extras.note === undefined ? {} : { note: extras.note }),
      at,
      related: extras.related ?? [],
    };
    this.#found.push({ same: extras.same ?? told.message, told });
  }

  /** True once an error was reported; warnings do not count. */
  get failed(): boolean {
    return this.#found.some(({ told }) => told.severity === 'error');
  }

  /** How often something was reported, each repetition counted: what grows while a part is read has a mistake in it. */
  get count(): number {
    return this.#found.length;
  }

  /** All that was found, sorted by file, then place, then code: independent of the order of the passes. */
  get diagnostics(): readonly Diagnostic[] {
    const sorted = [...this.#found].sort(
      ({ told: a }, { told: b }) =>
        compareText(a.at.file.path, b.at.file.path) || a.at.start - b.at.start || compareText(a.code, b.code),
    );
    return saidOnce(sorted);
  }
}

/** One message for each mistake: what is said of one name at several places becomes one message with them all. */
function saidOnce(sorted: readonly Found[]): readonly Diagnostic[] {
  const said = new Map<string, Diagnostic>();
  for (const { same, told } of sorted) {
    const entry: Entry = catalogue[told.code];
    const key = entry.once ? `${told.code} ${same}` : `${said.size}`;
    const first = said.get(key);
    const again = first && { ...first, related: [...first.related, { at: told.at, note: 'and here' }] };
    said.set(key, again ?? told);
  }
  return [...said.values()];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
