import type ts from 'typescript';
import { typescript } from './typescript-library.js';

// What a generated module becomes for those who run it and for those who write against it. Its types are taken out
// where they stand: that is several times as fast as printing it anew, and leaves it laid out as it was.

const compilerOptions: ts.CompilerOptions = {
  target: typescript.ScriptTarget.ES2022,
  module: typescript.ModuleKind.ESNext,
  strict: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  newLine: typescript.NewLineKind.LineFeed,
};

/** The declarations of a module; it throws where they cannot be told from the module alone, which is our own mistake. */
export function declarationsOf(source: string, fileName: string): string {
  const declared = typescript.transpileDeclaration(source, {
    fileName,
    compilerOptions: { ...compilerOptions, declaration: true },
  });
  const [problem] = declared.diagnostics ?? [];
  if (problem) throw new Error(`${fileName}: ${typescript.flattenDiagnosticMessageText(problem.messageText, '\n')}`);
  return declared.outputText;
}

/** The JavaScript of a generated module: its text without types. */
export function javascriptOf(source: string, fileName: string): string {
  const file = typescript.createSourceFile(
    fileName,
    source,
    typescript.ScriptTarget.ES2022,
    false,
    typescript.ScriptKind.TS,
  );
  const cuts: Cut[] = [];
  for (const statement of file.statements) {
    if (isTypesOnly(statement)) cuts.push(wholeCut(statement, file));
    else cutTypes(statement, source, cuts);
  }
  let text = '';
  let at = 0;
  for (const { from, to, put = '' } of cuts) {
    text += source.slice(at, from) + put;
    at = to;
  }
  return text + source.slice(at);
}

/** A part of a text that goes, from its first letter to the one after its last, and what comes in its place. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly put?: string;
}

function isTypesOnly(statement: ts.Statement): boolean {
  if (typescript.isImportDeclaration(statement))
    return statement.importClause?.phaseModifier === typescript.SyntaxKind.TypeKeyword;
  if (typescript.isExportDeclaration(statement)) return statement.isTypeOnly;
  return typescript.isInterfaceDeclaration(statement) || typescript.isTypeAliasDeclaration(statement);
}

/** A statement goes with the comment that leads it; the comment at the head of the module stays. */
function wholeCut(statement: ts.Statement, file: ts.SourceFile): Cut {
  const first = statement === file.statements[0];
  return first ? { from: statement.getStart(file), to: statement.end + 1 } : { from: statement.pos, to: statement.end };
}

/** Finds the types in a node, in the order in which they stand. */
function cutTypes(node: ts.Node, source: string, cuts: Cut[]): void {
  if (typescript.isNamedImports(node) || typescript.isNamedExports(node)) {
    cuts.push(...namesCut(node, source));
    return;
  }
  typescript.forEachChild(
    node,
    (child) => {
      if (!typescript.isTypeNode(child)) cutTypes(child, source, cuts);
      else if (typescript.isSatisfiesExpression(node) || typescript.isAsExpression(node)) {
        cuts.push({ from: node.expression.end, to: node.end });
      } else cuts.push({ from: colonBefore(child, node), to: child.end });
    },
    // Parameters and arguments that are types stand between `<` and `>`.
    (children) => {
      const [first] = children;
      if (first && (typescript.isTypeNode(first) || typescript.isTypeParameterDeclaration(first))) {
        cuts.push({ from: children.pos - 1, to: children.end + 1 });
      } else for (const child of children) cutTypes(child, source, cuts);
    },
  );
}

/** Where the annotation of a name begins: at its `:`, or at the `?` before it. */
function colonBefore(type: ts.Node, owner: ts.Node): number {
  return typescript.isParameter(owner) && owner.questionToken ? owner.questionToken.pos : type.pos - 1;
}

/** Names that are types go from between the braces. */
function namesCut(names: ts.NamedImports | ts.NamedExports, source: string): readonly Cut[] {
  const elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] = [...names.elements];
  const kept = elements.filter(({ isTypeOnly }) => !isTypeOnly);
  if (kept.length === elements.length) return [];
  const put = `{ ${kept.map(({ pos, end }) => source.slice(pos, end).trim()).join(', ')} }`;
  return [{ from: names.end - source.slice(names.pos, names.end).trimStart().length, to: names.end, put }];
}
