import { lastBefore, partnerOf } from './openings.js';
import { type SyntaxMistake, stretch } from './syntax-mistake.js';

/** A brace or square bracket whose partner is missing, or whose lines are not indented. */
export function reportOpenBracket(mistake: SyntaxMistake): void {
  const { file, openings, start, report } = mistake;
  const isBracket = ({ mark }: { readonly mark: string }): boolean => partnerOf(mark) !== mark;
  const open = lastBefore(start + 1, openings, (opening) => !opening.closed && isBracket(opening));
  const bracket = open ?? lastBefore(start, openings, isBracket);
  const mark = bracket?.mark ?? '{';
  const at = stretch(mistake, bracket?.start ?? start, 1);
  const closer = /^\s*([\]}])/m.exec(file.text.slice(start))?.[1];
  if (closer === partnerOf(mark)) {
    const hint = `indent the lines down to the \`${closer}\`, and the bracket with them`;
    report.add('unclosed-bracket', 'indent', at, { open: mark }, { hint });
  } else {
    const hint = `write \`${partnerOf(mark)}\` where it ends`;
    report.add('unclosed-bracket', 'default', at, { open: mark }, { hint });
  }
}

/** A closing bracket that closes nothing. */
export function reportStrayBracket(mistake: SyntaxMistake): void {
  const { file, start, report } = mistake;
  const close = file.text[start] ?? '';
  const hint = 'delete it; or put the text in quotes, if it belongs to one';
  report.add('unclosed-bracket', 'closing', stretch(mistake, start, 1), { close }, { hint });
}
