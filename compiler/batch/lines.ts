import { type Line, longestRecord } from './record.js';

/**
 * The lines of a text that comes in pieces, each with its number. With `quoted`, a line end between quotes belongs to
 * its line, as CSV has it. Lines that say nothing are left out; of one that is too long only the number is kept.
 */
export async function* linesOf(pieces: AsyncIterable<string>, quoted: boolean): AsyncGenerator<Line> {
  let text = '';
  let tooLong = false;
  let inside = false;
  let number = 1;
  let begins = 1;
  const line = (): Line | undefined => {
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
    return tooLong || whole.trim() !== '' ? { line: begins, text: tooLong ? undefined : whole } : undefined;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const letter = piece[at];
      if (quoted && letter === '"') inside = !inside;
      if (letter !== '\n') continue;
      number += 1;
      if (inside && !tooLong) continue;
      text += tooLong ? '' : piece.slice(from, at);
      if (text.length > longestRecord) tooLong = true;
      const found = line();
      if (found) yield found;
      [text, tooLong, inside, begins, from] = ['', false, false, number, at + 1];
    }
    if (!tooLong) text += piece.slice(from);
    if (text.length > longestRecord) [text, tooLong] = ['', true];
  }
  const last = line();
  if (last) yield last;
}
