import { describe, expect, test } from 'vitest';
import { positionOf } from '../../compiler/source/source-file.js';
import { age, agePath, condition, expectAt, found, read, source, sourcePath, textOf } from './reading.js';

describe('values', () => {
  const refused: readonly (readonly [value: string, code: string])[] = [
    ...[
      '2.5',
      '10.10',
      '4.9999999999999999',
      '1e2',
      '0x5',
      '0o7',
      '017',
      '-0',
      '-3',
      '+5',
      '1.',
      '.5',
      '.nan',
      '.inf',
      '12345678901234567890',
    ].map((value) => [value, 'unquoted-number'] as const),
    ...['true', 'True', 'FALSE'].map((value) => [value, 'true-or-false'] as const),
    ...['~', 'null', 'Null'].map((value) => [value, 'no-value'] as const),
    ['10', 'wrong-kind-of-value'],
  ];
  test.each(refused)('%s must be quoted', (value, code) => {
    expectAt(sourcePath, `${source}passages:\n  - at: ⟦${value}⟧\n`, code);
    expect(read({ [sourcePath]: `${source}passages:\n  - at: "${value}"\n` }).diagnostics).toEqual([]);
  });

  test.each(['yes', 'no', 'on', 'off', 'NO', 'y', '12:30', '1_000', '42/1', '10.10.10', '2013-08-08'])(
    '%s is a text',
    (value) => {
      const { documents, diagnostics } = read({ [sourcePath]: `${source}passages:\n  - at: ${value}\n` });
      expect(diagnostics).toEqual([]);
      expect(documents[0]?.value.passages).toEqual([{ at: value }]);
    },
  );

  test('whole numbers stand where facts are given', () => {
    const cases = (value: string): string =>
      `cases-of: family/age\ncases:\n  - id: a\n    case: A\n    authority: constructed\n    given: { applicant.dependants: ${value} }\n    asked: [{ on: 2013-08-11, expect: met }]\n`;
    const { documents, diagnostics } = read({ 'rules/family/age/cases.yaml': cases('3') });
    expect(diagnostics).toEqual([]);
    expect(documents[0]?.value).toHaveProperty(['cases', 0, 'given', 'applicant.dependants'], 3);
    for (const value of ['3.0', '1e1', '0x3', '-3', '03', '9999999999999999']) {
      expect(found(read({ 'rules/family/age/cases.yaml': cases(value) }))).toEqual([`unquoted-number "${value}"`]);
    }
  });

  test('an empty value is shown at its key, an empty item at its place', () => {
    expectAt(agePath, age + condition.replace('cite: law-1980 art. 10 §1 4°', '⟦cite⟧:'), 'no-value');
    expect(found(read({ [sourcePath]: `${source}passages:\n  -\n  - at: P1\n` }))).toEqual(['no-value ""']);
    expectAt(sourcePath, source.replace('Belgian State', '⟦""⟧'), 'no-value');
  });

  test('a name may be any word, and no object is touched', () => {
    const names = ['constructor', 'then', 'valueof', 'hasownproperty', 'class', 'if', 'var', 'and'];
    const facts = (keys: readonly string[]): string =>
      `subject: applicant\ntitle: Applicant\nfacts:\n${keys.map((key) => `  ${key}: { kind: date, label: a, asks: b }\n`).join('')}`;
    const { documents, diagnostics } = read({ 'rules/facts/applicant.yaml': facts(names) });
    expect(diagnostics).toEqual([]);
    expect(Object.keys(Object(documents[0]?.value.facts))).toEqual(names);
    for (const name of ['__proto__', 'toString', '"a.b"']) {
      expect(read({ 'rules/facts/applicant.yaml': facts([name]) }).diagnostics.map(({ code }) => code)).toEqual([
        'misnamed-key',
      ]);
    }
    expect('kind' in {}).toBe(false);
  });

  test('a name of another script is told apart', () => {
    // The а of the second is Cyrillic.
    const outcome = read({ [agePath]: age + condition.replace('id: adult', 'id: \u0430dult') });
    expect(found(outcome)).toEqual(['wrong-form "\u0430dult"']);
    expect(outcome.diagnostics[0]?.hint).toContain('U+0430');
  });
});

describe('places', () => {
  test('values, keys and holders are found again, in UTF-16 units', () => {
    const text = `${age}# 👩🏽\nrequires: { id: 👩🏽, all-of: [{ id: a }, { id: b }] }\n`.replace(
      'id: 👩🏽',
      'says: 👩🏽',
    );
    const [document] = read({ [agePath]: text }).documents;
    if (!document) throw new Error('the file was not read');
    const { places } = document;
    const requires = Object(document.value.requires);
    expect(textOf(places.key(document.value, 'requires'))).toBe('requires');
    expect(textOf(places.value(requires, 'says'))).toBe('👩🏽');
    expect(textOf(places.value(requires['all-of'], 1))).toBe('{ id: b }');
    expect(textOf(places.whole(requires['all-of'][0]))).toBe('{ id: a }');
    const at = places.value(requires['all-of'][1], 'id');
    expect([textOf(at), positionOf(at.file, at.start)]).toEqual(['b', { line: 6, column: 51 }]);
    expect(textOf(places.value(requires, 'nothing'))).toBe(textOf(places.whole(requires)));
  });
});
