import { comparisonOf, orders } from './comparisons.js';
import type { PhraseRule } from './grammar.js';
import { centsOf } from './money.js';
import { type ParseTree, parse } from './parse.js';
import type { Duration, NamedDay, Order, Period, Phrase, Point, SumPart, Validity, Weight } from './phrase.js';

/** Reads a phrase by the rule of its subject's kind; `undefined` when the grammar does not allow it. */
export function readPhrase(rule: PhraseRule, text: string): Phrase | undefined {
  const tree = parse(rule, text);
  if (!tree) return undefined;
  switch (rule) {
    case 'yes-or-no':
      return { says: 'holds', negated: tree.words[0] === 'does not hold' };
    case 'choice':
    case 'decision':
      return readWords(tree);
    case 'test':
      return { says: 'is-met', negated: tree.words[0]?.includes(' not ') ?? false, ...dayOfPast(tree) };
    case 'date':
      return readDate(tree);
    case 'length':
      return {
        says: 'length',
        comparison: comparisonOf(pieceOf(tree, 'compare').text, 'amount'),
        period: readDuration(pieceOf(tree, 'duration')),
      };
    case 'number':
      return readNumber(tree);
    case 'money':
      return readMoney(tree);
    default:
      throw new Error(`${rule} is no phrase about a subject`);
  }
}

/** Reads a point: a day, or so long before or after one. */
export function readPoint(text: string): Point | undefined {
  const tree = parse('point', text);
  if (!tree) return undefined;
  const [side] = tree.words;
  const day = readDay(pieceOf(tree, 'day'));
  if (side !== 'before' && side !== 'after') return { side: 'on', day };
  return { side, period: readPeriod(pieceOf(tree, 'period')), day, ...rolledIn(tree) };
}

/** Reads a period, such as `5 years`. */
export function readLength(text: string): Period | undefined {
  const tree = parse('period', text);
  return tree && readPeriod(tree);
}

/** Reads how long a document is valid: a period, `without limit` or `not known`. */
export function readValidity(text: string): Validity | undefined {
  const tree = parse('validity', text);
  if (!tree) return undefined;
  const [words] = tree.words;
  if (words === 'without limit') return 'without-limit';
  if (words === 'not known') return 'not-known';
  return readPeriod(pieceOf(tree, 'period'));
}

/** Reads how a length stands to a period, such as `at least 5 years`. */
export function readLengthPhrase(text: string): (Phrase & { readonly says: 'length' }) | undefined {
  const phrase = readPhrase('length', text);
  return phrase?.says === 'length' ? phrase : undefined;
}

/** Reads how much counts: `in full`, `half`, `not at all`, or a fraction. */
export function readWeight(text: string): Weight | undefined {
  const tree = parse('weight', text);
  if (!tree) return undefined;
  const [word] = tree.words;
  if (word === 'in full') return { counter: 1, denominator: 1 };
  if (word === 'half') return { counter: 1, denominator: 2 };
  if (word === 'not at all') return { counter: 0, denominator: 1 };
  const [counter = 0, denominator = 1] = text.split('/').map(Number);
  return { counter, denominator };
}

/** Reads a line of evidence: `law-1980 on 2025-08-02`. */
export function readSeen(text: string): { readonly source: string; readonly on: string } | undefined {
  const tree = parse('seen', text);
  return tree && { source: pieceOf(tree, 'word').text, on: pieceOf(tree, 'DATE').text };
}

function readWords(tree: ParseTree): Phrase {
  const [said] = tree.words;
  const negated = said === 'is not' || said === 'is none of' || said === 'was not';
  const list = tree.pieces.find((piece) => piece.rule === 'words');
  const words = list ? list.pieces.map((piece) => piece.text) : [pieceOf(tree, 'word').text];
  return { says: 'is', words, negated, ...dayOfPast(tree) };
}

function readDate(tree: ParseTree): Phrase {
  const [said = '', last] = tree.words;
  if (said === 'has happened' || said === 'has not happened') {
    return { says: 'has-happened', negated: said === 'has not happened' };
  }
  const order = (Object.keys(orders) as Order[]).find((key) => orders[key] === said);
  if (order) return { says: 'order', order, day: readDay(pieceOf(tree, 'day')) };
  const side = last === 'after' ? 'after' : 'before';
  return {
    says: 'distance',
    comparison: comparisonOf(said, side),
    period: readPeriod(pieceOf(tree, 'period')),
    side,
    from: last === 'ago' ? { is: 'asked' } : readDay(pieceOf(tree, 'day')),
    ...rolledIn(tree),
  };
}

/** The day as of which a provision is asked: `was met on 2013-07-10`. */
function dayOfPast({ pieces }: ParseTree): { readonly on?: string } {
  const date = pieces.find(({ rule }) => rule === 'DATE');
  return date ? { on: date.text } : {};
}

/** Whether a day that is no working day gives way to the next one. */
function rolledIn({ pieces }: ParseTree): { readonly rolled?: true } {
  return pieces.some(({ rule }) => rule === 'rolled') ? { rolled: true } : {};
}

function readNumber(tree: ParseTree): Phrase {
  const value = Number(pieceOf(tree, 'INTEGER').text);
  if (tree.words[0] === 'is') return { says: 'number', comparison: 'is', value };
  return { says: 'number', comparison: comparisonOf(pieceOf(tree, 'compare').text, 'amount'), value };
}

function readMoney(tree: ParseTree): Phrase {
  const comparison = comparisonOf(pieceOf(tree, 'compare').text, 'amount');
  return { says: 'money', comparison, sum: readSum(pieceOf(tree, 'sum')) };
}

/** The first part stands alone; each further one is counted as often as the number after it says. */
function readSum({ pieces }: ParseTree): readonly SumPart[] {
  const parts = pieces.filter(({ rule }) => rule === 'part').map(readPart);
  const counts = pieces.filter(({ rule }) => rule === 'path').map(({ text }) => text);
  return parts.map((part, at) => {
    const each = counts[at - 1];
    return each === undefined ? part : { ...part, each };
  });
}

function readPart(tree: ParseTree): SumPart {
  const [first] = tree.pieces;
  if (first?.rule === 'MONEY') return { is: 'money', cents: centsOf(first.text) };
  const percent = first?.rule === 'PERCENT' ? Number(first.text.replace(' %', '')) : 100;
  return { is: 'amount', amount: pieceOf(tree, 'word').text, percent };
}

function readDay(tree: ParseTree): NamedDay {
  const [piece] = tree.pieces;
  if (piece?.rule === 'DATE') return { is: 'date', date: piece.text };
  return { is: 'path', path: tree.text };
}

function readPeriod(tree: ParseTree): Period {
  const duration = tree.pieces.find(({ rule }) => rule === 'duration');
  return duration ? readDuration(duration) : { count: Number(tree.pieces[0]?.text), unit: 'working day' };
}

/** A period that the calendar alone measures. */
function readDuration({ words, pieces }: ParseTree): Duration {
  const unit = (words[0] ?? '').replace(/s$/, '') as Duration['unit'];
  return { count: Number(pieces[0]?.text), unit };
}

function pieceOf(tree: ParseTree, rule: string): ParseTree {
  const piece = tree.pieces.find((candidate) => candidate.rule === rule);
  if (!piece) throw new Error(`the phrase "${tree.text}" has no ${rule}`);
  return piece;
}
