import { describe, expect, test } from 'vitest';
import { Report } from '../../compiler/diagnostics/diagnostic.js';
import { decode } from '../../compiler/document/decode.js';
import { positionOf } from '../../compiler/source/source-file.js';
import { age, agePath, condition, found, read, source, sourcePath, textOf } from './reading.js';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const utf16 = (text: string, swap: boolean): Uint8Array => {
  const low = [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
  return Uint8Array.from(swap ? low.map((_, at) => low[at ^ 1] ?? 0) : low);
};

describe('decode', () => {
  const refused: readonly (readonly [name: string, content: Uint8Array, code: string, says: RegExp])[] = [
    ['UTF-16 with its mark', utf16(`\ufeff${source}`, false), 'wrong-encoding', /UTF-16 \(little-endian\)/],
    ['UTF-16 the other way', utf16(`\ufeff${source}`, true), 'wrong-encoding', /UTF-16 \(big-endian\)/],
    ['UTF-16 without its mark', utf16(source, false), 'wrong-encoding', /UTF-16 \(little-endian\)/],
    ['Windows-1252', latin('title: Loi sur le séjour'), 'wrong-encoding', /Windows-1252/],
    ['UTF-8 that was cut', new TextEncoder().encode('title: séjouré').slice(0, -1), 'wrong-encoding', /damaged/],
    ['a Word document', bytes(0x50, 0x4b, 3, 4, 0, 0xff), 'wrong-encoding', /Word document/],
    ['compressed', bytes(0x1f, 0x8b, 8, 0), 'wrong-encoding', /compressed/],
    ['more than 1 MB', new Uint8Array(1_000_001).fill(0x20), 'over-limit', /1,000,001 bytes; at most 1,000,000/],
  ];
  test.each(refused)('%s', (_name, content, code, says) => {
    const { diagnostics } = read({ [sourcePath]: content });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(diagnostics[0]?.message).toMatch(says);
  });

  const invisible = [
    0x00, 0x07, 0x0b, 0x0d, 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x61c, 0x200b, 0x200d, 0x202e, 0x2066, 0xfeff, 0xfffd, 0xffff,
    0xe0041,
  ];
  test.each(invisible)('character %i is refused in values, keys and comments', (code) => {
    const character = String.fromCodePoint(code);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    for (const text of [`title: a${character}b\n`, `ti${character}tle: a\n`, `# a${character}b\ntitle: a\n`]) {
      const outcome = read({ [sourcePath]: text });
      expect(found(outcome)).toEqual([`forbidden-character ${JSON.stringify(character)}`]);
      expect(outcome.diagnostics[0]?.message).toContain(name);
    }
  });

  test('letters, quotes, emoji and the line separator stay as they are', () => {
    const title = `Âge « des » époux – 👩🏽 */ \` ${'$'}{x} </script> \u2028 œuvre`;
    const { documents, diagnostics } = read({ [sourcePath]: source.replace('Law of 15 December 1980', title) });
    expect(diagnostics).toEqual([]);
    expect(documents[0]?.value.title).toBe(title);
  });

  test('text that is not in NFC', () => {
    const outcome = read({ [sourcePath]: `# e\u0301poux\n${source}` });
    expect(found(outcome)).toEqual(['not-composed "e\u0301"']);
    expect(outcome.diagnostics[0]?.message).toContain('U+0065 U+0301; it must be U+00E9');
  });

  test('a byte order mark and Windows line breaks change no value, and columns stay right', () => {
    const text = `${age}says: >-\n  One line\n  and another.\n${condition.replace('  cite', '  says: "x\n    y"\n  cite')}`;
    const plain = read({ [agePath]: text });
    const windows = read({ [agePath]: `\ufeff${text.replaceAll('\n', '\r\n')}` });
    expect(plain.diagnostics).toEqual([]);
    expect(windows.diagnostics).toEqual([]);
    expect(windows.documents[0]?.value).toEqual(plain.documents[0]?.value);
    const places = [plain, windows].map(({ documents: [document] }) => {
      const requires = document?.value.requires;
      if (!document || typeof requires !== 'object' || requires === null) throw new Error('no condition was read');
      const at = document.places.value(requires, 'cite');
      return [textOf(at), positionOf(at.file, at.start)];
    });
    expect(places[0]).toEqual(places[1]);
  });

  test('the text is decoded once and kept', () => {
    const file = decode({ path: sourcePath, bytes: new TextEncoder().encode('a: é\r\n') }, new Report());
    expect(file).toEqual({ path: sourcePath, text: 'a: é\r\n' });
  });
});
