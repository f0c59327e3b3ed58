import { asMarkdown } from './as-markdown.js';
import { type Block, code, paragraph } from './blocks.js';

/** So many characters a report may have where it is posted as a comment: hosts cut longer ones, or refuse them. */
const mostCharacters = 60_000;

/**
 * A report as Markdown that can be posted beside a change: no text of the rules can mark anything up, call anybody
 * or lead to another thread, and it ends after whole parts where it would grow too long, saying so.
 */
export function asComment(blocks: readonly Block[], whole: string): string {
  const parts = blocks.map((block) => unlinked(asMarkdown([block])));
  const closing = (left: number): string => {
    const more = `${left} more ${left === 1 ? 'part is' : 'parts are'} left out for length; the whole report: `;
    return asMarkdown([paragraph(more, code(whole))]);
  };
  let text = '';
  for (const [at, part] of parts.entries()) {
    const room = mostCharacters - closing(parts.length).length - 2;
    if (text.length + part.length > room) return `${text}\n${closing(parts.length - at)}`;
    text = text === '' ? part : `${text}\n${part}`;
  }
  return text;
}

/**
 * Escapes keep a sign from marking up, but hosts look for names and threads in what is shown: an empty comment
 * within them keeps these apart. Code is looked at by nobody.
 */
function unlinked(markdown: string): string {
  const apart = '<!-- -->';
  return markdown
    .split(/(`+[^`]*`+)/)
    .map((piece, at) => {
      if (at % 2 === 1) return piece;
      return piece.replace(/\\([@#])/g, `$1${apart}`).replace(/\b(GH)-(?=\d)/gi, `$1${apart}-`);
    })
    .join('');
}
