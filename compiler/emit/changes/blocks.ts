/** A piece of a line. Texts are as the rules say them: whoever writes them out makes them inert. */
export type Piece =
  | string
  | { readonly is: 'code' | 'strong' | 'quiet'; readonly text: string }
  | { readonly is: 'link'; readonly text: string; readonly to: string };

/** A part of a report, whatever it is written in. */
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly line: readonly Piece[] }
  | { readonly is: 'paragraph'; readonly line: readonly Piece[] }
  | { readonly is: 'list'; readonly items: readonly (readonly Piece[])[] }
  /** Lines to paste into a file. */
  | { readonly is: 'lines'; readonly lines: readonly string[] }
  | {
      readonly is: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Piece[])[])[];
    };

export function heading(level: 1 | 2 | 3 | 4, ...line: readonly Piece[]): Block {
  return { is: 'heading', level, line };
}

export function paragraph(...line: readonly Piece[]): Block {
  return { is: 'paragraph', line };
}

export function items(lines: readonly (readonly Piece[])[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ is: 'list', items: lines }];
}

export function code(text: string): Piece {
  return { is: 'code', text };
}

export function strong(text: string): Piece {
  return { is: 'strong', text };
}

/** Pieces with a text between them. */
export function between(pieces: readonly Piece[], text: string): readonly Piece[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [text, piece]));
}
