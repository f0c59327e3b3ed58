import type { Literal } from '../analysis/compare.js';
import type { SideOf } from '../analysis/example.js';
import type { Formula } from '../analysis/formula.js';
import type { Told } from '../analysis/unfold.js';
import type { Condition, PhraseCondition } from '../model/condition.js';
import type { Settings } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import { comparisons } from '../phrases/comparisons.js';
import { sentenceFor } from '../prose/say.js';
import type { LiteralTold } from './change.js';
import { oneLine } from './one-line.js';
import { oppositeOf } from './opposite.js';
import { readingSays } from './tell-answers.js';

/** Where conditions come from: the law that says them, and what it says. */
export interface Sources {
  readonly told: (formula: Formula) => Told | undefined;
  readonly side: (formula: Formula) => SideOf;
}

/** A line, and whether what it tells is no longer what it was. */
export interface LineTold {
  readonly told: LiteralTold;
  readonly changed: boolean;
}

/** What holds of some lives, in sentences: bounds of one distance, and words of one choice, stand in one of them. */
export function tellLiterals(
  literals: readonly Literal[],
  { told, side }: Sources,
  settings: Settings,
): readonly LineTold[] {
  const lines = new Map<string, Line>();
  const excepted = exceptionsIn(literals, told);
  for (const [at, literal] of literals.entries()) {
    const { formula, shared } = literal.part;
    const source = told(formula);
    const exception = excepted.get(literal);
    if (exception === 'told already') continue;
    const phrased = source && !exception ? joinable(source, literal.holds) : undefined;
    const key = phrased ? phrased.of : String(at);
    const known = lines.get(key);
    const alone = phrased ? undefined : tellOne(literal, source, side(formula), exception, settings);
    lines.set(key, {
      phrases: [...(known?.phrases ?? []), ...(phrased ? [phrased] : [])],
      alone,
      changed: known?.changed === true || !shared,
    });
  }
  const all = [...lines.values()].map(({ phrases, alone, changed }): LineTold => {
    return { told: alone ?? tellJoined(phrases, settings), changed };
  });
  return all.map((line) => ({
    ...line,
    told: withOrigin(
      line.told,
      all.map((one) => one.told),
    ),
  }));
}

/** What settles a condition as a whole, where the condition by itself is otherwise. */
interface Exception {
  readonly verdict: 'is lifted' | 'is taken away' | 'is not asked';
  readonly by: Condition;
}

/** Literals about a condition as a whole that its exception settles: what the condition itself says is then told with them. */
function exceptionsIn(
  literals: readonly Literal[],
  told: Sources['told'],
): ReadonlyMap<Literal, Exception | 'told already'> {
  const found = new Map<Literal, Exception | 'told already'>();
  for (const literal of literals) {
    const source = told(literal.part.formula);
    const exception = source?.whole ? exceptionTo(source.condition, literal.holds) : undefined;
    const itself = literals.find((other) => {
      const own = told(other.part.formula);
      return own?.condition === source?.condition && own?.whole === false && other.holds !== literal.holds;
    });
    if (!exception || !itself) continue;
    found.set(literal, exception);
    found.set(itself, 'told already');
  }
  return found;
}

function exceptionTo({ stands, where, unless }: Condition, holds: boolean): Exception | undefined {
  if (where && unless) return undefined;
  if (stands === 'ground') return unless && !holds ? { verdict: 'is taken away', by: unless } : undefined;
  if (!holds) return undefined;
  if (unless) return { verdict: 'is lifted', by: unless };
  return where && { verdict: 'is not asked', by: where };
}

interface Line {
  readonly phrases: readonly Phrased[];
  readonly alone: LiteralTold | undefined;
  readonly changed: boolean;
}

/** Only where one condition stands twice, each line says which: as which law has it, or as which reading takes it. */
function withOrigin(line: LiteralTold, lines: readonly LiteralTold[]): LiteralTold {
  const alike = lines.filter(({ ids }) => ids.length > 0 && ids.join() === line.ids.join());
  const { reading, side, ...whatever } = line;
  const several = (part: 'reading' | 'side'): boolean => new Set(alike.map((one) => one[part])).size > 1;
  return {
    ...whatever,
    ...(reading !== undefined && several('reading') ? { reading } : {}),
    ...(side !== undefined && several('side') ? { side } : {}),
  };
}

/** A phrase, or its opposite, that can be told in one sentence with others about the same thing. */
interface Phrased {
  /** Which thing: what lies how far from where, or what is one of some words. */
  readonly of: string;
  readonly condition: PhraseCondition;
  readonly holds: boolean;
}

function joinable({ condition, whole }: Told, holds: boolean): Phrased | undefined {
  if (condition.is !== 'phrase' || (whole && hasSides(condition))) return undefined;
  const { subject, phrase, text } = condition;
  const name = subject.is === 'fact' ? subject.fact.path : subject.provision.id;
  if (phrase.says === 'is' && subject.is === 'fact') return { of: `${name} is`, condition, holds };
  if (phrase.says !== 'distance') return undefined;
  const from = text.replace(/^.*? (?=ago$|before |after )/, '');
  return { of: `${name} ${phrase.side} ${from}`, condition, holds };
}

function tellJoined(phrases: readonly Phrased[], settings: Settings): LiteralTold {
  const ids = [...new Set(phrases.flatMap(({ condition }) => condition.id ?? []))];
  const [first] = phrases;
  const sentence = first?.condition.phrase.says === 'is' ? tellWords(phrases, settings) : tellBounds(phrases, settings);
  return { ids, sentence };
}

/** `at least 3 years` and not `at least 5 years`: at least 3 years, but less than 5 years. */
function tellBounds(phrases: readonly Phrased[], settings: Settings): string {
  const said = phrases.map(({ condition, holds }) => {
    const comparison = condition.phrase.says === 'distance' ? condition.phrase.comparison : 'at-least';
    return {
      sentence: sentenceOf(condition, holds, settings),
      is: holds ? comparison : comparisons[comparison].opposite,
    };
  });
  const isLeast = ({ is }: (typeof said)[number]): boolean => is === 'at-least' || is === 'more-than';
  const [first = '', ...others] = [...said.filter(isLeast), ...said.filter((one) => !isLeast(one))].map(
    ({ sentence }) => sentence,
  );
  return [first, ...others.map((sentence) => afterShared(first, sentence))].join(', but ');
}

/** `is one of a, b, c` and not `is a`: is b or c. */
function tellWords(phrases: readonly Phrased[], settings: Settings): string {
  const [first] = phrases;
  if (!first || phrases.length === 1) return first ? sentenceOf(first.condition, first.holds, settings) : '';
  const { condition } = first;
  const all = condition.subject.is === 'fact' ? [...(condition.subject.fact.words?.keys() ?? [])] : [];
  const left = all.filter((word) => phrases.every((phrased) => admits(phrased, word)));
  if (left.length === 0) return phrases.map((one) => sentenceOf(one.condition, one.holds, settings)).join(', and ');
  return sentenceOf({ ...condition, phrase: { says: 'is', words: left, negated: false } }, true, settings);
}

function admits({ condition: { phrase }, holds }: Phrased, word: string): boolean {
  return phrase.says !== 'is' || (phrase.words.includes(word) !== phrase.negated) === holds;
}

/** The part of a sentence that another does not begin with, word by word. */
function afterShared(first: string, sentence: string): string {
  const [words, known] = [sentence.split(' '), first.split(' ')];
  const at = words.findIndex((word, place) => word !== known[place]);
  return at <= 0 ? sentence : words.slice(at).join(' ');
}

function tellOne(
  { holds, part }: Literal,
  source: Told | undefined,
  from: SideOf,
  exception: Exception | undefined,
  settings: Settings,
): LiteralTold {
  if (!source) return { ids: [], sentence: holds ? 'this holds' : 'this does not hold' };
  const { condition, whole } = source;
  const ids = condition.id === undefined ? [] : [condition.id];
  const side = part.shared ? {} : { side: from };
  const origin = {
    ...side,
    ...(source.reading === undefined ? {} : { reading: readingSays(source.reading, settings) }),
  };
  if (exception) {
    const said = oneLine(exception.by, settings);
    const sentence = exception.verdict === 'is not asked' ? `it would be only where this holds: ${said}` : said;
    return { ids, verdict: exception.verdict, ...origin, sentence };
  }
  if (condition.is === 'phrase' && !(whole && hasSides(condition))) {
    return { ids, ...origin, sentence: sentenceOf(condition, holds, settings) };
  }
  const sentence = oneLine(whole ? condition : bare(condition), settings);
  return { ids, verdict: verdict(condition, holds), ...origin, sentence };
}

/** Whether a condition as a whole is satisfied. */
function verdict({ stands }: Condition, holds: boolean): NonNullable<LiteralTold['verdict']> {
  if (stands === 'requirement') return holds ? 'is fulfilled' : 'is not fulfilled';
  return holds ? 'applies' : 'does not apply';
}

function hasSides({ where, unless }: Condition): boolean {
  return where !== undefined || unless !== undefined;
}

/** A condition without what narrows it and takes it away. */
function bare(condition: Condition): Condition {
  const { where: _, unless: __, ...own } = condition;
  return own;
}

/** What a phrase says, or its opposite; a fact that is none falls under the opposite. */
function sentenceOf(condition: PhraseCondition, holds: boolean, settings: Settings): string {
  const plain = (one: PhraseCondition): string => sentenceFor(one, settings.outcomes, 'en').replace(/\.$/, '');
  if (holds) return plain(condition);
  const opposite = oppositeOf(condition);
  const said = opposite ? plain(opposite) : `it is not so that: ${plain(condition)}`;
  const { subject, phrase } = condition;
  const none = subject.is === 'fact' && phrase.says !== 'holds' && phrase.says !== 'is' ? subject.fact.none : undefined;
  return none && phrase.says !== 'has-happened' ? `${said} (or: ${inLanguage(none, 'en')})` : said;
}
