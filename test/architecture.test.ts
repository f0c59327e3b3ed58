import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * The arrows of `docs/architecture.md`: from each room to the rooms it may import from. Whatever is not
 * drawn is forbidden. A room is a folder or a file of `compiler/`; `*` stands for every room.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'cli.ts': ['cli', 'diagnostics', 'workspace.ts'],
  cli: ['index.ts', 'diagnostics', 'workspace.ts'],
  'index.ts': ['compile.ts', 'diagnostics', 'diff', 'emit', 'model', 'run', 'workspace.ts'],
  run: ['analysis', 'diagnostics', 'diff', 'emit', 'logic', 'model', 'prose', 'workspace.ts', 'runtime'],
  'workspace.ts': ['workspace'],
  workspace: ['source'],
  'compile.ts': ['diagnostics', 'document', 'emit', 'model', 'source'],
  emit: ['diagnostics', 'diff', 'logic', 'model', 'phrases', 'prose', 'schema'],
  diff: ['analysis', 'model', 'phrases', 'prose', 'runtime'],
  analysis: ['logic', 'model', 'phrases', 'runtime'],
  prose: ['model', 'phrases'],
  logic: ['model', 'phrases'],
  model: ['diagnostics', 'document', 'phrases', 'source'],
  document: ['diagnostics', 'schema', 'source'],
  diagnostics: ['source'],
  phrases: [],
  source: [],
  runtime: [],
};

/** The one door of each foreign package: nothing else imports it. */
const doors: Readonly<Record<string, readonly string[]>> = {
  yaml: ['compiler/document/'],
  ajv: ['compiler/document/'],
  typescript: ['compiler/emit/typescript-library.ts', 'compiler/emit/typescript.ts', 'compiler/emit/compiled.ts'],
  'node:module': ['compiler/emit/typescript-library.ts'],
  commander: ['compiler/cli.ts', 'compiler/cli/'],
  'fastest-levenshtein': ['compiler/diagnostics/suggest.ts'],
  'node:crypto': ['compiler/model/fingerprint.ts'],
  'node:child_process': ['compiler/workspace/revision.ts'],
  'node:fs': ['compiler/workspace/'],
  'node:fs/promises': ['compiler/workspace/'],
  'node:os': ['compiler/workspace/'],
  'node:path': ['compiler/workspace/', 'compiler/run/load-package.ts'],
  'node:url': ['compiler/index.ts', 'compiler/run/load-package.ts'],
  'node:util': ['compiler/cli.ts', 'compiler/workspace/revision.ts'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}

const files = [...filesUnder('compiler'), ...filesUnder('runtime')];

function importsOf(file: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles.map(({ fileName }) => ({ from: file, to: resolved(file, fileName) }));
}

function resolved(file: string, name: string): string {
  return name.startsWith('.') ? normalize(join(dirname(file), name)).replace(/\.js$/, '.ts') : name;
}

const imports = files.flatMap(importsOf);

function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top !== 'compiler') return top;
  return second;
}

describe('architecture', () => {
  test('imports follow the arrows', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('compiler/') || to.startsWith('runtime/') || to.startsWith('schema/'))
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !arrows[roomOf(from)]?.includes(roomOf(to)));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('every arrow drawn is used, so that the drawing stays true', () => {
    const used = new Set(imports.map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`));
    const drawn = Object.entries(arrows).flatMap(([from, rooms]) => rooms.map((to) => `${from} → ${to}`));
    expect(drawn.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  test('no file imports itself in a circle', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file).map(({ to }) => to)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const to of graph.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles.filter((circle) => !typesOnly(circle))).toEqual([]);
  });

  test('foreign packages come in by their one door', () => {
    const wrong = imports
      .filter(({ to }) => !/^(compiler|runtime|schema)\//.test(to))
      .filter(({ from, to }) => !doors[to.startsWith('ajv/') ? 'ajv' : to]?.some((door) => from.startsWith(door)));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('only cli.ts touches the process', () => {
    const touching = files.filter((file) => /\bprocess\.|\bconsole\./.test(codeOf(file)));
    expect(touching).toEqual(['compiler/cli.ts']);
  });

  test('nothing asks the clock, the machine’s language or chance', () => {
    const asking = files.filter((file) =>
      /\bnew Date\b|\bDate\.now\b|localeCompare|toLocale|\bIntl\b|Math\.random/.test(codeOf(file)),
    );
    expect(asking).toEqual([]);
  });

  test('nothing is called utils, helpers, manager, common or service', () => {
    expect(files.filter((file) => /(util|helper|manager|common|service)/i.test(file))).toEqual([]);
  });
});

/** The code of a file, without its comments and the texts in it. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(
    /\/\*[\s\S]*?\*\/|\/\/.*$|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gm,
    '',
  );
}

/** A circle of types alone costs nothing at run time. */
function typesOnly(circle: string): boolean {
  const steps = circle.split(' → ');
  return steps.slice(0, -1).some((from, at) => !valueImports(from).includes(steps[at + 1] ?? ''));
}

function valueImports(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8').replace(/^(import|export) type\b[^;]*;/gm, '');
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => resolved(file, fileName));
}
