import { grammarText } from './grammar.js';

/** A part of the grammar's right-hand sides. */
export type Expression =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'letters'; readonly pattern: string }
  | { readonly is: 'rule'; readonly rule: string }
  | { readonly is: 'sequence'; readonly of: readonly Expression[] }
  | { readonly is: 'choice'; readonly of: readonly Expression[] }
  | { readonly is: 'optional'; readonly of: Expression }
  | { readonly is: 'repeated'; readonly of: Expression };

const symbols = /\(\*.*?\*\)|"([^"]*)"|\? (.*?) \?|[a-zA-Z][a-zA-Z-]*|[=|,;()[\]{}]/gsu;

/** Reads the EBNF text into its rules. The grammar is ours: a slip in it is our bug, so it throws. */
function readGrammar(text: string): ReadonlyMap<string, Expression> {
  const tokens = [...text.matchAll(symbols)].map((match) => match[0]).filter((token) => !token.startsWith('(*'));
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const expect = (token: string): void => {
    const found = next();
    if (found !== token) throw new Error(`grammar: expected ${token}, found ${found}`);
  };
  const choice = (): Expression => {
    const of = [sequence()];
    while (tokens[at] === '|') {
      at++;
      of.push(sequence());
    }
    return of.length === 1 ? (of[0] as Expression) : { is: 'choice', of };
  };
  const sequence = (): Expression => {
    const of = [piece()];
    while (tokens[at] === ',') {
      at++;
      of.push(piece());
    }
    return of.length === 1 ? (of[0] as Expression) : { is: 'sequence', of };
  };
  const bracketed = (close: string): Expression => {
    const inner = choice();
    expect(close);
    return inner;
  };
  const piece = (): Expression => {
    const token = next();
    if (token === '(') return bracketed(')');
    if (token === '[') return { is: 'optional', of: bracketed(']') };
    if (token === '{') return { is: 'repeated', of: bracketed('}') };
    if (token.startsWith('"')) return { is: 'text', text: token.slice(1, -1) };
    if (token.startsWith('?')) return { is: 'letters', pattern: token.slice(2, -2) };
    return { is: 'rule', rule: token };
  };
  const rules = new Map<string, Expression>();
  while (at < tokens.length) {
    const name = next();
    expect('=');
    rules.set(name, choice());
    expect(';');
  }
  return rules;
}

const rules = readGrammar(grammarText);

/** The right-hand side of a rule. */
export function ruleNamed(name: string): Expression {
  const rule = rules.get(name);
  if (!rule) throw new Error(`the grammar has no rule ${name}`);
  return rule;
}

/** The names of all rules, in the order of the grammar. */
export const ruleNames: readonly string[] = [...rules.keys()];
