/** The width of a terminal that texts are laid out for. */
const columns = 80;

/** A text broken at spaces into lines no wider than `width`; a longer word keeps its own line. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A text behind a head: the first line after the head, the others under it. */
export function hanging(head: string, text: string, indent: number): string {
  const lines = wrapped(text, Math.max(24, columns - indent));
  const space = ' '.repeat(indent);
  const start = head.trimEnd();
  const first = start.length < indent || start === '' ? start.padEnd(indent) : `${start} `;
  return lines.map((line, at) => (at === 0 ? `${first}${line}` : `${space}${line}`).trimEnd()).join('\n');
}

/** Pieces set side by side, broken only between them. */
export function abreast(head: string, pieces: readonly string[], indent: number): string {
  const whole = pieces.map((piece) => piece.replaceAll(' ', unbroken)).join(' · ');
  return hanging(head, whole, indent).replaceAll(unbroken, ' ');
}

/** Stands for a space where no line may break. */
const unbroken = '\u00a0';

/** Rule text on a terminal: nothing invisible reaches it. */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
}
