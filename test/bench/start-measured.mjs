// What it costs to load the package, and how large it is.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { medians } from './rounds.mjs';

/** Milliseconds over a bare node to the first decision: of one provision, and of the whole package. */
export async function startTimes(root, rounds) {
  const age = new URL('dist/package/family/age.js', root).href;
  const index = new URL('dist/package/index.js', root).href;
  const starting = (code) => () => {
    execFileSync(process.execPath, ['--input-type=module', '-e', code]);
    return 1;
  };
  const sides = [
    { name: 'bare', run: starting('0') },
    { name: 'age', run: starting(`import { age } from '${age}'; age.decide({}, { on: '2020-01-01' });`) },
    { name: 'index', run: starting(`import { family } from '${index}'; family.age.decide({}, { on: '2020-01-01' });`) },
  ];
  const times = await medians(sides, rounds);
  const over = (name) => (times.get(name) - times.get('bare')) / 1e6;
  return { one: over('age'), whole: over('index') };
}

/** Kilobytes of code, each file compressed on its own. */
export function codeSize(root) {
  const folder = fileURLToPath(new URL('dist/package/', root));
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  const all = Buffer.concat(code.map((path) => readFileSync(`${folder}/${path}`)));
  return { raw: all.length / 1000, gzipped: gzipSync(all, { level: 9 }).length / 1000 };
}
