import { describe, expect, test } from 'vitest';
import { found, read, source, sourcePath, textOf } from './reading.js';

describe('syntax', () => {
  const broken: readonly (readonly [name: string, text: string, code: string])[] = [
    ['nothing', '⟦⟧', 'not-one-document'],
    ['comments only', '⟦⟧# to be written\n', 'not-one-document'],
    ['null', '⟦⟧~\n', 'not-one-document'],
    ['one text', '# Note\n⟦the law of 1980⟧\n', 'not-one-document'],
    ['a list', '⟦- source: law-1980⟧\n', 'not-one-document'],
    ['two documents', `${source}⟦---⟧\nsource: other\n`, 'not-one-document'],
    ['text after the end', `${source}...\n⟦source: other⟧\n`, 'not-one-document'],
    ['merge conflict', `${source}⟦<<<<<<< HEAD⟧\nurl: a\n=======\nurl: b\n>>>>>>> other\n`, 'merge-conflict'],
    ['tab', 'passages:\n⟦\t⟧- at: P1\n\t- at: P2\n', 'tab-character'],
    ['tab behind a dash', 'passages:\n  -⟦\t⟧at: P1\n    about: x\n', 'tab-character'],
    ['open double quote', 'title: ⟦"⟧Law\nkind: law\n', 'unclosed-quote'],
    ['open single quote', "title: ⟦'⟧Law\nkind: law\n", 'unclosed-quote'],
    ['open quote in braces', 'package: { name: ⟦"⟧a, version: b }\nkind: law\n', 'unclosed-quote'],
    ['quote closed lines below', 'title: ⟦"⟧Law\nkind: law\npublisher: "Belgian State"\n', 'unclosed-quote'],
    ['apostrophe', "title: 'l'⟦accès au territoire'⟧\n", 'text-after-value'],
    ['text after quotes', 'title: "Law" ⟦of 1980⟧\n', 'text-after-value'],
    ['text after brackets', 'title: [1980] ⟦Law⟧\n', 'text-after-value'],
    ['open brace', 'title: ⟦{⟧ en: Law\nkind: law\n', 'unclosed-bracket'],
    ['open square bracket', 'title: ⟦[⟧a, b\nkind: law\n', 'unclosed-bracket'],
    ['lines in braces at the margin', 'title: ⟦{⟧\nen: Law\n}\n', 'unclosed-bracket'],
    ['brace too many', 'title: { en: Law } ⟦}⟧\nkind: law\n', 'unclosed-bracket'],
    ['indented too little', 'title:\n    en: Law\n  ⟦fr: Loi⟧\n', 'wrong-indentation'],
    ['indented under a text', 'title: Law\n  ⟦kind: law⟧\n', 'wrong-indentation'],
    ['list out of line', 'passages:\n  - at: P1\n ⟦- at: P2⟧\n', 'wrong-indentation'],
    ['list among keys', 'title:\n  en: Law\n  ⟦- fr: Loi⟧\n', 'wrong-indentation'],
    ['list on the line of its key', 'passages: ⟦- at: P1⟧\n', 'wrong-indentation'],
    ['no space after the colon', '⟦source:⟧law-1980\ntitle: Law\n', 'missing-colon'],
    ['no space in braces', 'title: { ⟦en:⟧Law }\n', 'missing-colon'],
    ['no colon', 'source: law-1980\n⟦title Law⟧\nkind: law\n', 'missing-colon'],
    ['text that goes on at the margin', 'title: Law of 1980\n⟦on entry and stay⟧\nkind: law\n', 'missing-colon'],
    ['colon without a key', '⟦:⟧ law\n', 'missing-colon'],
    ['colon in a text', 'title: ⟦Law: entry and stay⟧\n', 'unquoted-text'],
    ['backtick', 'title: ⟦`Law`⟧\n', 'unquoted-text'],
    ['at sign', 'title: ⟦@Law⟧\n', 'unquoted-text'],
    ['per cent', 'title: ⟦%Law⟧\n', 'unquoted-text'],
    ['question mark', 'title: ⟦?⟧ Law\n', 'unquoted-text'],
    ['bracket as a key', '⟦[a]: b⟧\n', 'unquoted-text'],
    ['number sign', 'title: Law ⟦#1980⟧\n', 'unquoted-text'],
    ['number sign behind a quote', 'title: "Law"⟦#1980⟧\n', 'unquoted-text'],
    ['comma in braces', 'title: { en: Law, ⟦entry⟧ }\n', 'unquoted-text'],
    ['commas in braces', 'title: { en: Law, ⟦entry, stay⟧, fr: Loi }\n', 'unquoted-text'],
    ['text beside its mark', 'title: ⟦>-⟧ Law\n  of 1980\n', 'text-block'],
    ['backslash', 'title: "a⟦\\q⟧"\n', 'bad-escape'],
    ['two commas', 'title: { en: Law,⟦,⟧ fr: Loi }\n', 'broken-yaml'],
    ['anchor', 'title: ⟦&law⟧ Law\n', 'yaml-feature'],
    ['anchor and its alias', 'title: ⟦&law⟧ Law\npublisher: *law\n', 'yaml-feature'],
    ['alias', 'title: ⟦*important*⟧ law\n', 'yaml-feature'],
    ['alias to itself', 'title: ⟦&a⟧ [*a]\n', 'yaml-feature'],
    ['tag', 'title: ⟦!important⟧ law\n', 'yaml-feature'],
    ['known tag', 'title: ⟦!!str⟧ 1980\n', 'yaml-feature'],
    ['directive', '⟦%YAML 1.1⟧\n---\nsource: no\n', 'yaml-feature'],
    ['merge key', '⟦<<⟧: { kind: law }\n', 'yaml-feature'],
    ['key over 1,024 characters', `⟦${'k'.repeat(1_100)}: v⟧\n`, 'broken-yaml'],
  ];
  test.each(broken)('%s', (_name, text, code) => {
    const start = text.indexOf('⟦');
    const { diagnostics } = read({ [sourcePath]: text.replace('⟦', '').replace('⟧', '') });
    // Missing keys are said as well where the file could be read on; they are no echo of the mistake.
    const [first, ...others] = diagnostics.filter(({ code }) => code !== 'missing-key');
    expect([first?.code, first?.at.start, first?.at.end]).toEqual([code, start, text.indexOf('⟧') - 1]);
    expect(others).toEqual([]);
  });

  test('mistakes that do not disturb the rest are all said', () => {
    expect(found(read({ [sourcePath]: 'title: @a\npublisher: "\\q"\nkind: `law`\n' }))).toEqual([
      'unquoted-text "@a"',
      'bad-escape "\\\\q"',
      'unquoted-text "`law`"',
    ]);
  });

  test('a key given twice, in any spelling, is shown with both places', () => {
    for (const again of ['kind', '"kind"', "'kind'", '"k\\u0069nd"']) {
      const { diagnostics } = read({ [sourcePath]: `${source}${again}: decree\n` });
      expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-key']);
      expect(diagnostics[0]?.related.map(({ at }) => at.start)).toEqual([source.indexOf('kind')]);
      expect(textOf(diagnostics[0]?.at ?? { file: { path: '', text: '' }, start: 0, end: 0 })).toBe(again);
    }
    expect(found(read({ [sourcePath]: `${source}1: a\n"1": b\n` })).filter((one) => one.startsWith('dup'))).toEqual([
      'duplicate-key "\\"1\\""',
    ]);
  });
});
