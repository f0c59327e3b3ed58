import type { Answer, AnswerStep, MeasureAnswer, Word } from './answer.js';
import { type Asking, provisionOf } from './asking.js';
import { type FactTold, factsTold } from './condition-told.js';
import { answerTo } from './decide.js';
import { askedBy } from './finding.js';
import { frozen } from './frozen.js';
import type { Question } from './inquiry.js';
import { own } from './own.js';
import type { Provision, Step, Text } from './provision.js';
import { type AskedOn, readQuestion } from './question.js';
import { citationText } from './reasons.js';
import { stepsByAddress } from './steps-by-address.js';

/** An answer told in one language: every condition with the facts it reads, and what it asks of other provisions. */
export interface Explanation {
  readonly provision: string;
  readonly title: string;
  readonly language: string;
  readonly outcome: string;
  /** The address of the version that answers. */
  readonly version?: string;
  /** All conditions of the version, as trees; none where no version answers. */
  readonly steps: readonly StepExplained[];
  /** By reading, where sources disagree. */
  readonly readings?: Readonly<Record<string, { readonly outcome: string; readonly steps: readonly StepExplained[] }>>;
}

/** One condition or group: what it says, what became of it, on which facts, by which place in the law. */
export interface StepExplained {
  readonly id?: string;
  readonly address: string;
  readonly word: Word;
  /** Whether it is one of the steps that decide. */
  readonly decides: boolean;
  readonly reading?: string;
  readonly sentence: string;
  readonly facts: readonly FactTold[];
  /** Source and place in one line each. */
  readonly citations: readonly string[];
  /** What other provisions answer that it asks, as they stand on the same days. */
  readonly asks?: readonly Explanation[];
  readonly members?: readonly StepExplained[];
  readonly where?: StepExplained;
  readonly unless?: StepExplained;
}

/**
 * Answers and tells the whole of it in a language of the rulebook; texts that lack it come in the first language that
 * they have. Throws like `decide`.
 */
export function explain<Facts extends object>(
  asking: Asking<Facts>,
  facts: Facts,
  asked: AskedOn,
  language = 'en',
): Explanation {
  const provision = provisionOf(asking);
  return frozen(explained(provision, readQuestion(provision.rulebook, facts, asked), language));
}

function explained(provision: Provision, question: Question, language: string): Explanation {
  const answer = answerTo(provision, question);
  const telling: Telling = { provision, question, language, steps: stepsByAddress(provision) };
  const readings = answer.outcome === 'contested' && 'readings' in answer ? answer.readings : undefined;
  return {
    provision: provision.id,
    title: inLanguage(provision.title, language),
    language,
    outcome: answer.outcome,
    ...('version' in answer && answer.version !== undefined ? { version: answer.version } : {}),
    steps: stepsOf(answer).map((step) => stepExplained(step, decidingOf(answer), telling)),
    ...(readings
      ? {
          readings: Object.fromEntries(
            Object.entries(readings).map(([name, { outcome, steps, because }]) => [
              name,
              { outcome, steps: steps.map((step) => stepExplained(step, new Set(because), telling)) },
            ]),
          ),
        }
      : {}),
  };
}

interface Telling {
  readonly provision: Provision;
  readonly question: Question;
  readonly language: string;
  readonly steps: ReadonlyMap<string, Step>;
}

function stepsOf(answer: Answer | MeasureAnswer): readonly AnswerStep[] {
  return 'steps' in answer ? answer.steps : [];
}

function decidingOf(answer: Answer | MeasureAnswer): ReadonlySet<AnswerStep> {
  return new Set('because' in answer ? answer.because : []);
}

function stepExplained(shown: AnswerStep, deciding: ReadonlySet<AnswerStep>, telling: Telling): StepExplained {
  const { question, language, provision } = telling;
  const step = telling.steps.get(shown.address);
  const reading = own(shown, 'reading');
  const readings = step && own(step, 'readings');
  const body = (readings && reading !== undefined ? own(readings, reading) : undefined) ?? step;
  const asks = body ? askedBy(body).filter(({ asOf }) => asOf === undefined) : [];
  const part = (one: AnswerStep): StepExplained => stepExplained(one, deciding, telling);
  const where = own(shown, 'where');
  const unless = own(shown, 'unless');
  const id = own(shown, 'id');
  return {
    ...(id === undefined ? {} : { id }),
    address: shown.address,
    word: shown.word,
    decides: deciding.has(shown),
    ...(reading === undefined ? {} : { reading }),
    sentence: inLanguage(shown.sentence, language),
    facts: step && body ? factsTold(step, body, question.facts, provision.rulebook.vocabulary) : [],
    citations: shown.citations.map(citationText),
    ...(asks.length > 0 ? { asks: asks.map((one) => explained(one.provision, question, language)) } : {}),
    ...(shown.members.length > 0 ? { members: shown.members.map(part) } : {}),
    ...(where ? { where: part(where) } : {}),
    ...(unless ? { unless: part(unless) } : {}),
  };
}

function inLanguage(text: Text, language: string): string {
  return own(text, language) ?? Object.values(text)[0] ?? '';
}

/** An explanation as lines of text, two spaces to a step: outcome, then each condition with its word, facts and places. */
export function explanationText(told: Explanation): string {
  const lines: string[] = [];
  const step = (one: StepExplained, depth: number): void => {
    const facts = one.facts.map((fact) => `${fact.fact} = ${'items' in fact ? `${fact.items}` : String(fact.value)}`);
    const places = one.citations.length > 0 ? ` [${one.citations.join('; ')}]` : '';
    const read = facts.length > 0 ? ` (${facts.join(', ')})` : '';
    lines.push(`${'  '.repeat(depth)}${one.decides ? '*' : '-'} ${one.word}: ${one.sentence}${read}${places}`);
    for (const asked of one.asks ?? []) provision(asked, depth + 1);
    for (const member of one.members ?? []) step(member, depth + 1);
    for (const further of [one.where, one.unless]) if (further) step(further, depth + 1);
  };
  const provision = (one: Explanation, depth: number): void => {
    lines.push(
      `${'  '.repeat(depth)}${one.title}: ${one.outcome}${one.version === undefined ? '' : ` (${one.version})`}`,
    );
    for (const each of one.steps) step(each, depth + 1);
    for (const [name, { outcome, steps }] of Object.entries(one.readings ?? {})) {
      lines.push(`${'  '.repeat(depth + 1)}${name}: ${outcome}`);
      for (const each of steps) step(each, depth + 2);
    }
  };
  provision(told, 0);
  return lines.join('\n');
}
