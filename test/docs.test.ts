import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { codes } from '../compiler/diagnostics/pages.js';

const run = promisify(execFile);

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`),
].sort();

/** What a reader types, and what the page says comes back. A line `…` stands for any lines. */
function transcripts(page: string): readonly { readonly words: string; readonly expected: string }[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```console\n([\s\S]*?)^```/gm)];
  return blocks.map(([, block = '']) => {
    const [command = '', ...lines] = block.trimEnd().split('\n');
    return { words: command.replace('$ npm run -s sejour -- ', ''), expected: lines.join('\n') };
  });
}

const typed = pages.flatMap((page) => transcripts(page).map((transcript) => ({ page, ...transcript })));

describe('pages', () => {
  test.each(typed)('$page: sejour $words', async ({ words, expected }) => {
    const { stdout, stderr } = await run('node', ['dist/compiler/cli.js', ...words.split(' ')]).catch(
      (failed) => failed,
    );
    const pattern = expected
      .split('\n')
      .map((line) => (line === '…' ? '[\\s\\S]*' : line.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')));
    expect(`${stderr}${stdout}`.trimEnd()).toMatch(new RegExp(`^${pattern.join('\\n')}$`));
  });

  test.each(pages)('%s links to what is there', (page) => {
    const text = readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
    const links = [...text.matchAll(/\]\(([^)#\s]*)(?:#([^)\s]*))?\)/g)].filter(
      ([, path = '']) => !/^https?:/.test(path),
    );
    const broken = links.filter(([, path = '', anchor]) => {
      const file = path === '' ? page : join(dirname(page), path);
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).has(anchor));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  test('there is a page for every message', () => {
    expect(codes().filter((code) => !existsSync(`docs/diagnostics/${code}.md`))).toEqual([]);
  });
});

/** The places of a page that a link may lead to: its headings and the anchors set by hand. */
function anchorsOf(file: string): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8');
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => {
    return heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .trim()
      .replaceAll(' ', '-');
  });
  const set = [...text.matchAll(/<a id="([^"]*)"/g)].map(([, id = '']) => id);
  return new Set([...headings, ...set]);
}
