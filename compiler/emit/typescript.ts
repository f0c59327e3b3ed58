import type ts from 'typescript';
import { disguised, inComment, needsDisguise } from './rule-text.js';
import { typescript } from './typescript-library.js';

// The one door to the TypeScript compiler. Code is built as a tree and printed, never glued from text,
// so that no rule text can become code.

const { factory } = typescript;

export type Expression = ts.Expression;
export type Statement = ts.Statement;
export type TypeNode = ts.TypeNode;

/** A literal that says exactly this text, in the quotes that need no escape. */
export function text(value: string): ts.StringLiteralLike {
  if (needsDisguise(value)) return factory.createNoSubstitutionTemplateLiteral(value, disguised(value));
  const literal = factory.createStringLiteral(value, !value.includes("'") || value.includes('"'));
  // Letters such as § and é stay readable; the printer still escapes quotes and line separators.
  return typescript.setEmitFlags(literal, typescript.EmitFlags.NoAsciiEscaping);
}

/** A whole number, 0 or more. */
export function whole(value: number): Expression {
  return factory.createNumericLiteral(value);
}

export function name(identifier: string): ts.Identifier {
  return factory.createIdentifier(identifier);
}

export const yes: Expression = factory.createTrue();

/** `callee(arguments)` */
export function call(callee: string, ...values: readonly Expression[]): Expression {
  return factory.createCallExpression(name(callee), undefined, values);
}

/** `holder.key` */
export function member(holder: string, key: string): Expression {
  return factory.createPropertyAccessExpression(name(holder), key);
}

/** `() => value` */
export function thunk(value: Expression): Expression {
  return factory.createArrowFunction(undefined, undefined, [], undefined, undefined, value);
}

/** `(parameter) => value`, its type taken from where it stands. */
export function thunkOf(parameter: string, value: Expression): Expression {
  const declared = factory.createParameterDeclaration(undefined, undefined, parameter);
  return factory.createArrowFunction(undefined, undefined, [declared], undefined, undefined, value);
}

/** A list; one item a line if wanted, or where they do not fit on one. */
export function list(items: readonly Expression[], lines = false): Expression {
  return factory.createArrayLiteralExpression(items, items.length > 0 && (lines || !fitOneLine(items)));
}

/** An object literal; keys that are no identifiers are quoted, absent values left out. Lines as in `list`. */
export function record(entries: readonly (readonly [string, Expression | undefined])[], lines = false): Expression {
  const properties = entries.flatMap(([key, value]) => {
    if (!value) return [];
    const short = typescript.isIdentifier(value) && value.text === key;
    return [
      short
        ? factory.createShorthandPropertyAssignment(key)
        : factory.createPropertyAssignment(propertyName(key), value),
    ];
  });
  return factory.createObjectLiteralExpression(properties, properties.length > 0 && (lines || !fitOneLine(properties)));
}

/** Letters that items side by side may take; what stands before them is not counted. */
const lineWidth = 90;

function fitOneLine(items: readonly ts.Node[]): boolean {
  const printed = items.map(printedAlone);
  return printed.join(', ').length <= lineWidth && !printed.some((item) => item.includes('\n'));
}

/** `value satisfies type` */
export function satisfying(value: Expression, type: TypeNode): Expression {
  return factory.createSatisfiesExpression(value, type);
}

function propertyName(key: string): ts.PropertyName {
  // `__proto__: x` in a literal would set the prototype; in brackets it is a name like any other.
  if (key === '__proto__') return factory.createComputedPropertyName(text(key));
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? name(key) : text(key);
}

/** `const name: type = value;`, exported if wanted. */
export function constant(
  identifier: string,
  value: Expression,
  options: { type?: TypeNode; exported?: true } = {},
): Statement {
  const declaration = factory.createVariableDeclaration(identifier, undefined, options.type, value);
  const modifiers = options.exported ? [factory.createModifier(typescript.SyntaxKind.ExportKeyword)] : undefined;
  return factory.createVariableStatement(
    modifiers,
    factory.createVariableDeclarationList([declaration], typescript.NodeFlags.Const),
  );
}

/** `function name(parameter: type): result { … return value; }`; without a parameter that it would not read. */
export function functionOf(
  identifier: string,
  parameter: { readonly name: string; readonly type: TypeNode } | undefined,
  result: TypeNode,
  body: readonly Statement[],
  value: Expression,
): Statement {
  const parameters = parameter
    ? [factory.createParameterDeclaration(undefined, undefined, parameter.name, undefined, parameter.type)]
    : [];
  const block = factory.createBlock([...body, factory.createReturnStatement(value)], true);
  return factory.createFunctionDeclaration(undefined, undefined, identifier, undefined, parameters, result, block);
}

/** A type by its name, with arguments. */
export function typeNamed(identifier: string, ...values: readonly TypeNode[]): TypeNode {
  return factory.createTypeReferenceNode(identifier, values.length === 0 ? undefined : values);
}

/** `readonly Item[]` */
export function listType(item: TypeNode): TypeNode {
  return factory.createTypeOperatorNode(typescript.SyntaxKind.ReadonlyKeyword, factory.createArrayTypeNode(item));
}

/** The union of some literal texts; `never` for none. */
export function textUnion(words: readonly string[]): TypeNode {
  return unionOf(words.map((word) => factory.createLiteralTypeNode(text(word))));
}

export function unionOf(types: readonly TypeNode[]): TypeNode {
  const [first] = types;
  if (!first) return factory.createKeywordTypeNode(typescript.SyntaxKind.NeverKeyword);
  return types.length === 1 ? first : factory.createUnionTypeNode(types);
}

export function keyword(word: 'boolean' | 'number' | 'string'): TypeNode {
  const kinds = {
    boolean: typescript.SyntaxKind.BooleanKeyword,
    number: typescript.SyntaxKind.NumberKeyword,
    string: typescript.SyntaxKind.StringKeyword,
  } as const;
  return factory.createKeywordTypeNode(kinds[word]);
}

export interface Property {
  readonly name: string;
  readonly type: TypeNode;
  readonly optional?: true;
  readonly says?: string;
}

function signatures(properties: readonly Property[]): readonly ts.PropertySignature[] {
  const readonly = [factory.createModifier(typescript.SyntaxKind.ReadonlyKeyword)];
  return properties.map(({ name: key, type, optional, says }) => {
    const question = optional ? factory.createToken(typescript.SyntaxKind.QuestionToken) : undefined;
    const signature = factory.createPropertySignature(readonly, propertyName(key), question, type);
    return says === undefined ? signature : commented(signature, says);
  });
}

/** `{ readonly key: type }` */
export function shape(properties: readonly Property[]): TypeNode {
  return factory.createTypeLiteralNode(signatures(properties));
}

/** `export interface Name { … }` */
export function interfaceOf(identifier: string, properties: readonly Property[]): Statement {
  const exported = [factory.createModifier(typescript.SyntaxKind.ExportKeyword)];
  return factory.createInterfaceDeclaration(exported, identifier, undefined, undefined, signatures(properties));
}

/** `export type Name = type;` */
export function typeAlias(identifier: string, type: TypeNode): Statement {
  const exported = [factory.createModifier(typescript.SyntaxKind.ExportKeyword)];
  return factory.createTypeAliasDeclaration(exported, identifier, undefined, type);
}

/** A name that a module imports: what it is called there, and here where that differs; a type or a value. */
export interface ImportedName {
  readonly name: string;
  readonly as?: string;
  readonly type?: true;
}

/** `import { a, b as c, type D } from 'module';`, or `import type { … }` where all are types. */
export function importOf(names: readonly ImportedName[], from: string): Statement {
  const onlyTypes = names.every(({ type }) => type);
  const specifiers = names.map(({ name: imported, as = imported, type = false }) => {
    const there = imported === as ? undefined : name(imported);
    return factory.createImportSpecifier(type && !onlyTypes, there, name(as));
  });
  const clause = factory.createImportClause(
    onlyTypes ? typescript.SyntaxKind.TypeKeyword : undefined,
    undefined,
    factory.createNamedImports(specifiers),
  );
  return factory.createImportDeclaration(undefined, clause, text(from));
}

/** `import * as name from 'module';` */
export function importAll(as: string, from: string): Statement {
  const clause = factory.createImportClause(undefined, undefined, factory.createNamespaceImport(name(as)));
  return factory.createImportDeclaration(undefined, clause, text(from));
}

/** `export * from 'module';`, or `export * as name from 'module';` */
export function exportAll(from: string, as?: string): Statement {
  const clause = as === undefined ? undefined : factory.createNamespaceExport(name(as));
  return factory.createExportDeclaration(undefined, false, clause, text(from));
}

/** `export { a, b } from 'module';`; only types if wanted. */
export function exportNamed(names: readonly string[], from: string, types = false): Statement {
  const specifiers = names.map((exported) => factory.createExportSpecifier(false, undefined, exported));
  return factory.createExportDeclaration(undefined, types, factory.createNamedExports(specifiers), text(from));
}

/** Puts a documentation comment before something. */
export function commented<Node extends ts.Node>(node: Node, says: string): Node {
  return typescript.addSyntheticLeadingComment(
    node,
    typescript.SyntaxKind.MultiLineCommentTrivia,
    `* ${inComment(says)} `,
    true,
  );
}

const printer = typescript.createPrinter({ newLine: typescript.NewLineKind.LineFeed });
const nowhere = typescript.createSourceFile(
  'module.ts',
  '',
  typescript.ScriptTarget.ES2022,
  false,
  typescript.ScriptKind.TS,
);

function printedAlone(node: ts.Node): string {
  return printer.printNode(typescript.EmitHint.Unspecified, node, nowhere);
}

/** The text of a module, two spaces to a step: blocks of statements, an empty line between two blocks. */
export function print(...blocks: readonly (readonly Statement[])[]): string {
  const printed = blocks.filter((block) => block.length > 0).map((block) => block.map(printedAlone).join('\n'));
  return `${printed.join('\n\n').replace(/^( {4})+/gm, (spaces) => spaces.slice(spaces.length / 2))}\n`;
}
