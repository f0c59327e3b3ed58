import { type Expression, ruleNamed } from './ebnf.js';
import { anyVocabulary, type Narrowing } from './narrowing.js';

/** A part of a phrase: the texts that stand in it and, by the rule that reads them, its pieces. */
export interface ParseTree {
  readonly rule: string;
  readonly text: string;
  /** The fixed words of this rule, in order: `["at least", "ago"]`. */
  readonly words: readonly string[];
  readonly pieces: readonly ParseTree[];
}

interface Reached {
  readonly at: number;
  readonly words: readonly string[];
  readonly pieces: readonly ParseTree[];
}

/** Reads a text by a rule of the grammar; `undefined` when it does not follow it from start to end. */
export function parse(rule: string, text: string, narrowing: Narrowing = anyVocabulary): ParseTree | undefined {
  const start: Reached = { at: 0, words: [], pieces: [] };
  for (const end of follow({ is: 'rule', rule }, text, start, narrowing)) {
    if (end.at === text.length) return end.pieces[0];
  }
  return undefined;
}

function* follow(expression: Expression, text: string, from: Reached, narrowing: Narrowing): Generator<Reached> {
  switch (expression.is) {
    case 'text': {
      const expected = from.at > 0 && expression.text !== ',' ? ` ${expression.text}` : expression.text;
      if (!text.startsWith(expected, from.at)) return;
      yield { at: from.at + expected.length, words: [...from.words, expression.text], pieces: from.pieces };
      return;
    }
    case 'letters':
    case 'rule':
      yield* piece(expression, text, from, narrowing);
      return;
    case 'choice':
      for (const part of expression.of) yield* follow(part, text, from, narrowing);
      return;
    case 'optional':
      yield* follow(expression.of, text, from, narrowing);
      yield from;
      return;
    case 'repeated':
      for (const once of follow(expression.of, text, from, narrowing)) {
        if (once.at > from.at) yield* follow(expression, text, once, narrowing);
      }
      yield from;
      return;
    case 'sequence':
      yield* sequence(expression.of, text, from, narrowing);
  }
}

function* sequence(
  parts: readonly Expression[],
  text: string,
  from: Reached,
  narrowing: Narrowing,
): Generator<Reached> {
  const [first, ...rest] = parts;
  if (!first) {
    yield from;
    return;
  }
  for (const reached of follow(first, text, from, narrowing)) yield* sequence(rest, text, reached, narrowing);
}

function* piece(
  expression: Expression & { is: 'letters' | 'rule' },
  text: string,
  from: Reached,
  narrowing: Narrowing,
): Generator<Reached> {
  if (expression.is === 'letters') {
    for (const end of letters(expression.pattern, text, from.at)) yield { ...from, at: end };
    return;
  }
  const { rule } = expression;
  const allowed = narrowing[rule];
  const right = ruleNamed(rule);
  if (allowed || right.is === 'letters') {
    const start = from.at > 0 ? from.at + 1 : 0;
    if (from.at > 0 && text[from.at] !== ' ') return;
    const ends = allowed
      ? listed(allowed, text, start)
      : letters(right.is === 'letters' ? right.pattern : '', text, start);
    for (const end of ends) {
      const leaf: ParseTree = { rule, text: text.slice(start, end), words: [], pieces: [] };
      yield { at: end, words: from.words, pieces: [...from.pieces, leaf] };
    }
    return;
  }
  for (const inner of follow(right, text, { at: from.at, words: [], pieces: [] }, narrowing)) {
    const node: ParseTree = {
      rule,
      text: text.slice(from.at, inner.at).trimStart(),
      words: inner.words,
      pieces: inner.pieces,
    };
    yield { at: inner.at, words: from.words, pieces: [...from.pieces, node] };
  }
}

/** Letters are read greedily: they end where a space, a comma or the text ends. */
function* letters(pattern: string, text: string, start: number): Generator<number> {
  const found = stickyOf(pattern);
  found.lastIndex = start;
  const match = found.exec(text);
  if (match) yield start + match[0].length;
}

function* listed(allowed: readonly string[], text: string, start: number): Generator<number> {
  for (const one of allowed) {
    const after = text[start + one.length];
    if (text.startsWith(one, start) && (after === undefined || after === ' ' || after === ','))
      yield start + one.length;
  }
}

const sticky = new Map<string, RegExp>();

function stickyOf(pattern: string): RegExp {
  const known = sticky.get(pattern);
  if (known) return known;
  const made = new RegExp(`(?:${pattern})(?![^ ,])`, 'y');
  sticky.set(pattern, made);
  return made;
}
