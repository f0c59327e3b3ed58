import type { Report } from '../diagnostics/diagnostic.js';
import type { RawFile } from '../source/raw-file.js';
import { type SourceFile, startOf } from '../source/source-file.js';
import { checkComposed, checkVisible } from './characters.js';
import { decoded, type Encoding, foreignKind, utf8, utf16, windows1252 } from './encoding.js';
import { grouped, limits, sizeHint } from './limits.js';

/**
 * Reads the bytes of a rule file as text: UTF-8, NFC, and no character that nobody sees. Line breaks
 * stay as they are, so that columns are right. Whatever else is reported, and the file is not read on.
 */
export function decode(raw: RawFile, report: Report): SourceFile | undefined {
  const { path, bytes } = raw;
  if (bytes.length > limits.bytes) {
    const holes = { count: grouped(bytes.length), limit: grouped(limits.bytes) };
    report.add('over-limit', 'file', startOf({ path, text: '' }), holes, { hint: sizeHint });
    return undefined;
  }
  const what = foreignKind(bytes);
  if (what !== undefined) {
    report.add(
      'wrong-encoding',
      'foreign',
      startOf({ path, text: '' }),
      { what },
      { hint: 'copy its text into a new file' },
    );
    return undefined;
  }
  const wide = utf16(bytes);
  const text = wide ? undefined : utf8(bytes);
  if (text === undefined) {
    if (wide) reportEncoding(raw, wide, 0, report);
    else reportDamage(raw, report);
    return undefined;
  }
  const file = { path, text };
  return checkVisible(file, report) && checkComposed(file, report) ? file : undefined;
}

/** The frame shows the text as that encoding has it, so that the author knows the line again. */
function reportEncoding({ path, bytes }: RawFile, encoding: Encoding, start: number, report: Report): void {
  const file = { path, text: decoded(bytes, encoding.label) };
  const end = Math.min(start + 1, file.text.length);
  const hint = 'save the file as UTF-8; editors offer it under “save with encoding”';
  report.add('wrong-encoding', 'default', { file, start, end }, { encoding: encoding.called }, { hint });
}

/** A file whose letters were UTF-8 up to a place is damaged there; one without is in an older encoding. */
function reportDamage(raw: RawFile, report: Report): void {
  const text = decoded(raw.bytes, 'utf-8');
  const start = text.indexOf('\uFFFD');
  const before = text.slice(0, start);
  if (/^[\0-\x7f]*$/.test(before)) {
    reportEncoding(raw, windows1252, start, report);
    return;
  }
  const file = { path: raw.path, text };
  const hint = 'type the character anew and save the file as UTF-8';
  report.add('wrong-encoding', 'damaged', { file, start, end: start + 1 }, {}, { hint });
}
