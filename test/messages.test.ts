import { describe, expect, test } from 'vitest';
import { Report } from '../compiler/diagnostics/diagnostic.js';
import { diagnosticsJson, renderPlain, renderText } from '../compiler/diagnostics/render.js';
import type { SourceFile, Span } from '../compiler/source/source-file.js';

function at(file: SourceFile, text: string, from = 0): Span {
  const start = file.text.indexOf(text, from);
  return { file, start, end: start + text.length };
}

const lines = (count: number): string => Array.from({ length: count }, (_, line) => `fact-${line + 1}: x\n`).join('');

describe('messages', () => {
  test('stand in the order of files and places, whatever the order in which they were found', () => {
    const [one, other]: readonly SourceFile[] = ['rules/a.yaml', 'rules/b.yaml'].map((path) => ({ path, text: 'x y' }));
    const report = new Report();
    if (!one || !other) throw new Error('two files');
    report.add('unknown-fact', 'default', at(other, 'x'), { fact: 'd' });
    report.add('unknown-fact', 'default', at(one, 'y'), { fact: 'b' });
    report.add('unknown-source', 'default', at(one, 'x'), { source: 'c' });
    report.add('unknown-fact', 'default', at(one, 'x'), { fact: 'a' });
    expect(report.diagnostics.map(({ message }) => /`(.)`/.exec(message)?.[1]).join('')).toBe('acbd');
  });

  test('one name that is unknown at many places is told once', () => {
    const file = { path: 'rules/a.yaml', text: 'x: 1\n'.repeat(6) };
    const report = new Report();
    for (let line = 0; line < 6; line++) {
      report.add('unknown-fact', 'default', at(file, 'x', line * 5), { fact: 'a.x' }, { hint: 'define it' });
    }
    const text = renderText(report.diagnostics);
    expect(text.match(/^error/gm)).toHaveLength(1);
    expect(text.match(/:::/g)).toHaveLength(3);
    expect(text).toContain('   = and at 2 more places\n   = help: define it\n\n1 error in 1 file.');
    expect(diagnosticsJson(report.diagnostics)[0]?.related.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  });

  test('fifty are shown, the rest is counted', () => {
    const file = { path: 'rules/a.yaml', text: lines(60) };
    const report = new Report();
    for (let line = 60; line > 0; line--) {
      report.add('unknown-fact', 'default', at(file, `fact-${line}:`), { fact: `fact-${line}` });
    }
    const text = renderText(report.diagnostics);
    expect(text.match(/^error/gm)).toHaveLength(50);
    expect(text).toContain('… and 10 more.\n\n60 errors in 1 file.');
    expect(renderPlain(report.diagnostics).split('\n')).toHaveLength(61);
  });

  test('show what cannot be seen, and mark the right letters of a long line', () => {
    const before = 'é'.repeat(200);
    const file = { path: 'rules/\u001b[31m.yaml', text: `${before}\u001b[2J\tfact: 😀 ${'z'.repeat(200)}` };
    const report = new Report();
    report.add('unknown-fact', 'default', at(file, 'fact'), { fact: 'a\u202eb' });
    const text = renderText(report.diagnostics);
    expect(text).toContain('No fact is called `a\\u{202e}b`.');
    expect(text).toContain('rules/\\u{1b}[31m.yaml:1:206');
    const [line = '', marks = ''] = text.split('\n').slice(3, 5);
    expect(line).toMatch(/^1 \| … é+\\u\{1b\}\[2J fact: 😀 z+ …$/);
    expect([...line].slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1).join('')).toBe('fact');
  });

  test('count columns as editors do', () => {
    const file = { path: 'rules/a.yaml', text: 'title: 😀\nsays: { a: 😀, b: x }\n' };
    const report = new Report();
    report.add('unknown-fact', 'default', at(file, 'b'), { fact: 'b' });
    expect(diagnosticsJson(report.diagnostics)[0]).toMatchObject({ line: 2, column: 16, endLine: 2, endColumn: 17 });
  });
});
