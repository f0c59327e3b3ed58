// From source to diagnostics, against reading the same files with `yaml` and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { medians } from './rounds.mjs';

/** Milliseconds for the rules of the law, and for a thousand provisions of one kind. */
export async function compileTimes(root, rounds) {
  const { compile } = await import(new URL('dist/compiler/index.js', root).href);
  const { LineCounter, parseDocument } = createRequire(new URL('package.json', root))('yaml');
  const alone = (files) => {
    for (const { bytes } of files) parseDocument(bytes.toString('utf8'), { lineCounter: new LineCounter() });
    return 1;
  };
  const whole = (files) => {
    const { rulebook, diagnostics } = compile(files);
    if (!rulebook) throw new Error(diagnostics[0]?.message);
    return 1;
  };
  const sets = { 'the law of Belgium': filesIn(root, 'rules'), '1,000 provisions': thousand(root) };
  const rows = [];
  for (const [name, files] of Object.entries(sets)) {
    const sides = [
      { name: 'yaml', run: () => alone(files) },
      { name: 'compile', run: () => whole(files) },
    ];
    const times = await medians(sides, rounds);
    rows.push({ name, files: files.length, yaml: times.get('yaml') / 1e6, compile: times.get('compile') / 1e6 });
  }
  return rows;
}

function filesIn(root, folder) {
  const at = new URL(`${folder}/`, root);
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path: `rules/${path}`, bytes: readFileSync(new URL(path, at)) }));
}

/** The vocabulary of the library, and a thousand provisions in its words. */
function thousand(root) {
  const shared = filesIn(root, 'test/good/library/rules').filter(({ path }) =>
    /^rules\/(rulebook|holidays|facts\/|sources\/|documents\/|amounts\/)/.test(path),
  );
  const provisions = Array.from({ length: 1000 }, (_, at) => {
    const id = `bulk/provision-n${at}`;
    const text = `provision: ${id}
in-force-from: 2010-01-01
introduced-by: by-laws
seen: [by-laws on 2010-02-01]
title: Provision ${at}
requires:
  all-of:
    - id: belongs-to-the-town
      any-of:
        - { id: resident, reader.resident: holds, cite: by-laws art. 1 §1 }
        - { id: school, 'reader.kind': 'is one of pupil, teacher', cite: by-laws art. 1 §2 }
      unless: { id: founder, reader.kind: is founder, cite: by-laws art. 1 §3 }
    - id: grown-up
      reader.born-on: at least ${(at % 20) + 2} years ago
      cite: by-laws art. 2
    - id: bars
      none-of:
        - id: barred
          reader.barred-on: has happened
          cite: by-laws art. 3 §1
          unless: { id: bar-has-run-out, reader.barred-on: more than 2 years ago, cite: by-laws art. 3 §1 }
`;
    return { path: `rules/${id}/2010-01-01.yaml`, bytes: Buffer.from(text) };
  });
  return [...shared, ...provisions];
}
