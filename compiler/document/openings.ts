import type { CST } from 'yaml';
import type { SourceFile } from '../source/source-file.js';
import { walkTokens } from './walk-tokens.js';

/** A value that opens with a quote or a bracket, and where it ends. */
export interface Opening {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  /** Whether its partner is there. */
  readonly closed: boolean;
}

const partners: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** The bracket or quote that closes another. */
export function partnerOf(mark: string): string {
  return partners[mark] ?? mark;
}

/** All quotes and brackets that open in a file, in order. */
export function openingsOf(tokens: readonly CST.Token[]): readonly Opening[] {
  const found: Opening[] = [];
  walkTokens(tokens, (token) => {
    if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
      const [mark = ''] = token.source;
      const end = token.offset + token.source.length;
      found.push({ mark, start: token.offset, end, closed: token.source.length > 1 && token.source.endsWith(mark) });
    } else if (token.type === 'flow-collection') {
      const mark = token.start.source;
      const closing = token.end.find(({ source }) => source === partnerOf(mark));
      const end = closing ? closing.offset + 1 : token.offset + 1;
      found.push({ mark, start: token.offset, end, closed: closing !== undefined });
    }
    return true;
  });
  return found.sort((a, b) => a.start - b.start);
}

/** The last opening before an offset that fits. */
export function lastBefore(
  offset: number,
  openings: readonly Opening[],
  fits: (opening: Opening) => boolean,
): Opening | undefined {
  return openings.filter((opening) => opening.start < offset && fits(opening)).at(-1);
}

/**
 * A quote that was closed by the next quote of the file, lines below: what follows on that line is then
 * no text. The author forgot to close the first one.
 */
export function swallowing(offset: number, openings: readonly Opening[], { text }: SourceFile): Opening | undefined {
  return openings.find(({ mark, start, end }) => {
    if (mark !== '"' && mark !== "'") return false;
    const [, ...lines] = text.slice(start, end).split('\n');
    const follows = end <= offset && !text.slice(end, offset).includes('\n');
    return follows && lines.some((line) => /^\s*(?:- )?[a-z][\w./-]*:(?:\s|$)/.test(line));
  });
}
