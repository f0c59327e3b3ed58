import { type Expression, ruleNamed } from './ebnf.js';
import { anyVocabulary, type Narrowing } from './narrowing.js';

/** A regular expression, unanchored, for all texts that a rule of the grammar allows. */
export function patternOf(rule: string, narrowing: Narrowing = anyVocabulary): string {
  return pattern({ is: 'rule', rule }, false, narrowing);
}

/** `started`: something stands before, so a space is due unless a comma follows. */
function pattern(expression: Expression, started: boolean, narrowing: Narrowing): string {
  switch (expression.is) {
    case 'text':
      return gap(started, expression.text) + escaped(expression.text);
    case 'letters':
      return `${started ? ' ' : ''}(?:${expression.pattern})`;
    case 'rule': {
      const words = narrowing[expression.rule];
      if (words) return `${started ? ' ' : ''}${oneOf(words.map(escaped))}`;
      return pattern(ruleNamed(expression.rule), started, narrowing);
    }
    case 'choice':
      return oneOf(expression.of.map((part) => pattern(part, started, narrowing)));
    case 'optional':
      return `(?:${pattern(expression.of, started, narrowing)})?`;
    case 'repeated':
      return `(?:${pattern(expression.of, started, narrowing)})*`;
    case 'sequence':
      return sequence(expression.of, started, narrowing);
  }
}

function sequence(parts: readonly Expression[], started: boolean, narrowing: Narrowing): string {
  const [first, ...rest] = parts;
  if (!first) return '';
  if (first.is === 'optional' && !started) {
    const taken = pattern(first.of, false, narrowing) + sequence(rest, true, narrowing);
    return oneOf([taken, sequence(rest, false, narrowing)]);
  }
  return pattern(first, started, narrowing) + sequence(rest, true, narrowing);
}

function gap(started: boolean, text: string): string {
  return started && text !== ',' ? ' ' : '';
}

function oneOf(patterns: readonly string[]): string {
  return patterns.length === 0 ? '(?!)' : `(?:${patterns.join('|')})`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
