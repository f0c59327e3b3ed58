import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../compiler/compile.js';
import { declarationsOf, javascriptOf } from '../compiler/emit/compiled.js';
import { emitLawPages } from '../compiler/emit/docs/law-pages.js';
import { emitModules } from '../compiler/emit/package.js';
import { packageReadme } from '../compiler/emit/package-readme.js';
import { type Artifact, load, loadEvaluators, type Rulebook } from '../compiler/index.js';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import type { RawFile } from '../compiler/source/raw-file.js';

const rules = 'test/good/hostile-text/rules';
const files = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`${rules}/${path}`, 'utf8') }));

let rulebook: Rulebook;
let evaluators: LoadedPackage;
let modules: readonly Artifact[];

beforeAll(async () => {
  const loaded = await loadEvaluators(rules);
  if (!loaded.rulebook || !loaded.evaluators) throw new Error('the hostile rules have mistakes');
  ({ rulebook, evaluators } = { rulebook: loaded.rulebook, evaluators: loaded.evaluators });
  modules = emitModules(rulebook);
});

function sourceOf({ path, text }: Artifact): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

function* everyNode(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* everyNode(child);
}

/** What generated code may be made of: declarations, types and data; calls, but no operators and no statements. */
const kinds: ReadonlySet<string> = new Set(
  (
    'SourceFile EndOfFileToken ImportDeclaration ImportClause NamedImports NamespaceImport ImportSpecifier ExportDeclaration ' +
    'NamedExports ExportSpecifier NamespaceExport InterfaceDeclaration PropertySignature TypeAliasDeclaration ' +
    'UnionType TypeReference TypeLiteral LiteralType ArrayType TypeOperator FunctionDeclaration Parameter Block ' +
    'ReturnStatement VariableStatement VariableDeclarationList VariableDeclaration CallExpression ArrowFunction ' +
    'PropertyAccessExpression ObjectLiteralExpression PropertyAssignment ShorthandPropertyAssignment ' +
    'ArrayLiteralExpression SatisfiesExpression Identifier StringLiteral NoSubstitutionTemplateLiteral NumericLiteral ' +
    'SyntaxList JSDocComment'
  ).split(' '),
);

/** The names of kinds; those that only mark where others begin are left out. */
const kindNames = new Map(
  Object.entries(ts.SyntaxKind)
    .filter(([name]) => !/^(First|Last)/.test(name))
    .map(([name, kind]) => [kind as ts.SyntaxKind, name]),
);

function kindOf(node: ts.Node): string {
  return kindNames.get(node.kind) ?? '';
}

function commentsOf(code: string): readonly string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, code);
  const comments: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const { SingleLineCommentTrivia, MultiLineCommentTrivia } = ts.SyntaxKind;
    if (token === SingleLineCommentTrivia || token === MultiLineCommentTrivia) comments.push(scanner.getTokenText());
  }
  return comments;
}

/** A name as ids and identifiers share it: without capitals, hyphens and underscores. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

describe('hostile texts in code', () => {
  test('every module is data and calls, and nothing else', () => {
    const others = modules.flatMap((module) => {
      return [...everyNode(sourceOf(module))]
        .map(kindOf)
        .filter((kind) => !kinds.has(kind) && !/(Keyword|Token)$/.test(kind))
        .map((kind) => `${module.path}: ${kind}`);
    });
    expect([...new Set(others)]).toEqual([]);
  });

  test('no identifier comes from a text', () => {
    const ids = files.flatMap(({ path, text }) => [...`${path} ${text}`.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)].flat());
    const parts = new Set([...ids.filter((id) => id.length <= 40)].map(folded));
    // What the generator writes itself: it is found in the modules of a rulebook that means no harm.
    const honest = new Set<string>();
    for (const path of readdirSync('test/good/library/expected', { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.ts')) continue;
      const text = readFileSync(`test/good/library/expected/${path}`, 'utf8');
      for (const node of everyNode(sourceOf({ path, text }))) if (ts.isIdentifier(node)) honest.add(node.text);
    }
    const made = (name: string): boolean => {
      const bare = name.replace(/(?:Facts|Answer|Outcome|Gives|Versions)$/, '');
      return name.split(/_(?=[a-z])/).every((part) => parts.has(folded(part))) || parts.has(folded(bare));
    };
    const operators = new Set(
      ['operators', 'truth', 'sense'].flatMap((module) => {
        const text = readFileSync(`runtime/${module}.ts`, 'utf8');
        return [...text.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name);
      }),
    );
    const strange = modules.flatMap((module) =>
      [...everyNode(sourceOf(module))]
        .filter((node) => ts.isIdentifier(node))
        .map(({ text }) => text)
        .filter(
          (name) =>
            !honest.has(name) && !operators.has(name) && !['DaySettled', 'Given', 'Step'].includes(name) && !made(name),
        ),
    );
    expect([...new Set(strange)]).toEqual([]);
  });

  test('only functions of the runtime are called, and only the day asked about and documents are looked into', () => {
    const shelf = modules.find(({ path }) => path === 'documents.ts')?.text ?? '';
    const documents = new Set([...shelf.matchAll(/^export const (\w+):/gm)].map(([, name]) => `documents.${name}`));
    const wrong = modules.flatMap((module) => {
      const source = sourceOf(module);
      const nodes = [...everyNode(source)];
      const imported = new Set(
        nodes
          .filter((node) => ts.isImportSpecifier(node))
          .filter(({ parent }) => /runtime\//.test(parent.parent.parent.moduleSpecifier.getText()))
          .map(({ name }) => name.text),
      );
      const calls = nodes.filter((node) => ts.isCallExpression(node)).map(({ expression }) => expression.getText());
      const looks = nodes.filter((node) => ts.isPropertyAccessExpression(node)).map((node) => node.getText());
      const strange = looks.filter((look) => look !== 'inquiry.on' && !documents.has(look));
      return [...calls.filter((name) => !imported.has(name)), ...strange];
    });
    expect(wrong).toEqual([]);
  });

  test('nothing in a module ends a comment early, speaks to a compiler, or means something to a page', () => {
    for (const { path, text } of modules) {
      const [js, dts] = [javascriptOf(text, path), declarationsOf(text, path)];
      for (const code of [text, js, dts]) {
        expect(code).not.toMatch(/<\/script|<!--|sourceMappingURL|[\u2028\u2029]/i);
        expect(commentsOf(code).filter((comment) => /(?<!\w)@\w|\]\(/.test(comment))).toEqual([]);
      }
      expect(ts.transpileModule(text, { reportDiagnostics: true }).diagnostics).toEqual([]);
    }
  });

  test('a module without its types is what TypeScript itself makes of it', async () => {
    const library = await load('test/good/library/rules');
    const honest = library.rulebook ? emitModules(library.rulebook) : [];
    expect(honest.length).toBeGreaterThan(10);
    const compilerOptions: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      removeComments: true,
    };
    // Both are printed anew by the same compiler: only comments may differ.
    const printed = (text: string): string => ts.transpileModule(text, { compilerOptions }).outputText;
    for (const { path, text } of [...modules, ...honest]) {
      expect(printed(javascriptOf(text, path))).toBe(printed(text));
    }
  });

  test('the texts that the package shows are exactly those of the rules', () => {
    const told = files.find(({ path }) => path === 'facts/a.yaml')?.text ?? '';
    const facts: Readonly<Record<string, { readonly label: string }>> = parse(told).facts;
    for (const { id, title } of evaluators.provisions) {
      const own = files.filter(({ path }) => path.startsWith(`${id}/2`)).map(({ text }) => parse(text).title);
      expect(own).toContain(title.en);
    }
    const asked = evaluators.provisions.find(({ id }) => id === 'then/await');
    const answer = asked && evaluators.decide(asked, {}, { on: '2020-01-01' });
    const shown = JSON.stringify(answer && 'steps' in answer ? answer.steps : []);
    const inSentences = Object.values(facts).map(({ label }) => JSON.stringify(label).slice(2, -1));
    expect(inSentences.filter((label) => !shown.includes(label))).toEqual([]);
  });
});

describe('hostile texts on pages', () => {
  /** What is left of Markdown once what is inert is gone: escapes, entities, code, and the marks of the generator. */
  function alive(page: string): string {
    return page
      .replace(/(?<!\\)(`+) ?.*?[^`] ?\1(?!`)/g, 'code')
      .replace(/\\[!-/:-@[-`{-~]|&(?:lt|gt|amp);/g, '·')
      .replace(/<\/?sub>|<br>|<a id="[a-z0-9-]*"><\/a>/g, '');
  }

  test('no text is markup, and every link leads where the generator wants it', () => {
    for (const { path, text } of [...emitLawPages(rulebook), { path: 'README.md', text: packageReadme(rulebook) }]) {
      const page = alive(text.replace(/^```ts\n[\s\S]*?^```$/gm, ''));
      const links = [...page.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target);
      expect(
        links.filter(
          (target) =>
            !/^(?:(?:[a-z0-9./-]|README)*\.md)?(?:#[a-z0-9-]+)?$|^https:\/\/hostile\.example\//.test(target ?? ''),
        ),
      ).toEqual([]);
      const plain = page.replace(/\]\([^)]*\)/g, '');
      expect(plain, path).not.toMatch(
        /[<>`~$]|javascript:alert\(|:\/\/|\bwww\.|^(?:\s*- ){2,}|^:::|^\s*(?:- )?\d+\. /m,
      );
      const cells = page.split('\n').filter((line) => line.startsWith('|'));
      const widths = new Set(cells.map((line) => line.split('|').length - 2));
      expect(
        [...widths].filter(
          (width) =>
            width !== 3 &&
            width !== 4 &&
            width !== 5 &&
            !(width === 7 && path.startsWith('documents/')) &&
            !(width === 2 && path === 'contested.md'),
        ),
        path,
      ).toEqual([]);
    }
  });
});

describe('hostile names', () => {
  /** The hostile rules with one text put in place of another. */
  function compiled(path: string, from: string, to: string): readonly string[] {
    const changed = files.map((file): RawFile => {
      const text = file.path === path ? file.text.replace(from, to) : file.text;
      return { path: `rules/${file.path}`, bytes: new TextEncoder().encode(text) };
    });
    return compile(changed).diagnostics.map(({ code }) => code);
  }

  test.each([
    ['an id', 'then/await/2000-01-01.yaml', 'id: prototype', 'id: __proto__'],
    ['a fact', 'facts/a.yaml', '  await:', '  __proto__:'],
    ['a subject', 'facts/a.yaml', 'subject: a', 'subject: __proto__'],
    ['a word', 'facts/a.yaml', '    prototype:', '    __proto__:'],
    ['an outcome', 'rulebook.yaml', '  then: "then', '  __proto__: "then'],
    ['a value', 'rulebook.yaml', '  to-string:', '  __proto__:'],
    ['a reading', 'rulebook.yaml', '  then: "*/', '  __proto__: "*/'],
    ['a convention', 'rulebook.yaml', '  time-limit:', '  __proto__:'],
    ['a convention called as a member of every object', 'rulebook.yaml', '  time-limit:', '  constructor:'],
    ['a way of counting', 'then/await/2000-01-01.yaml', 'end-of-month: next-day', 'constructor: constructor'],
    ['a language', 'rulebook.yaml', 'title: "', 'title: { __proto__: "x" } #'],
    ['a key of a condition', 'then/await/2000-01-01.yaml', 'unless: { id: not,', '__proto__: { id: not,'],
    ['a kind of file', 'rulebook.yaml', 'law-as-known-on:', '__proto__:'],
  ])('%s is refused, not obeyed', (_, path, from, to) => {
    expect(files.find((file) => file.path === path)?.text).toContain(from);
    const codes = compiled(path, from, to);
    expect(codes.length).toBeGreaterThan(0);
    expect(({} as Readonly<Record<string, unknown>>).polluted).toBeUndefined();
  });
});
