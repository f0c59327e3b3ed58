import type {
  Answer,
  AnswerStep,
  Contested,
  GivesShape,
  LengthMeasured,
  MeasureAnswer,
  Reasons,
  Standing,
  Word,
} from './answer.js';
import type { ConventionName } from './convention.js';
import type { IsoDate } from './date.js';
import { frozen } from './frozen.js';
import { own } from './own.js';
import type { Citation, SourceKind, Text } from './provision.js';
import { citationText } from './reasons.js';
import type { SumAsked, SumPartAsked } from './step-parts.js';

/**
 * The public form of an answer: plain data for files and other programs. The first six keys are always
 * there, in this order; the others follow where they apply, in this order too. Keys may be added in later
 * versions, never renamed or moved.
 */
export interface AnswerJson {
  /** The id of the provision asked. */
  readonly provision: string;
  /** The address of the version that answers; `null` where none does. */
  readonly version: string | null;
  /** One of the provision's own outcomes, or `measured`, `unknown`, `contested`, `not-covered`, `not-known`, `repealed`. */
  readonly outcome: string;
  /** The steps that decide, in the order of the rule; empty where the outcome holds otherwise, or none is reached. */
  readonly because: readonly BecauseJson[];
  /** With `unknown`: the facts that can still change the answer. */
  readonly missing: readonly string[];
  /** The citations of the deciding steps, each once. */
  readonly citations: readonly CitationJson[];
  /** The day a measure gives. */
  readonly day?: IsoDate | 'none';
  /** The length a measure gives. */
  readonly length?: LengthMeasured | 'none';
  /** The whole number a measure gives. */
  readonly number?: number | 'none';
  /** The sum a measure gives. */
  readonly sum?: string;
  /** What the outcome gives, by name. */
  readonly gives?: GivesShape;
  /** With `contested`: what each reading would answer. */
  readonly readings?: Readonly<Record<string, ReadingJson>>;
  /** The conventions whose other accepted way would change the answer. */
  readonly turnsOn?: readonly ConventionName[];
  /** How sure it is that the version was the law. */
  readonly currency?: 'in-force' | 'attested' | 'presumed';
  /** With `presumed`: the day of the last evidence. */
  readonly lastSeen?: IsoDate;
  /** With `unknown`: what the rulebook itself does not know. */
  readonly notKnown?: readonly string[];
  /** With `not-covered`: the first day that is. */
  readonly firstDay?: IsoDate;
  /** With `not-known`: why. */
  readonly why?: Text;
  /** The addresses of the transitions that keep the version that answers. */
  readonly transition?: readonly string[];
  /** The addresses of further versions that may apply and say the same. */
  readonly alsoUnder?: readonly string[];
  /** What in the answer only secondary sources tell. */
  readonly secondary?: readonly string[];
  /** The source whose account was asked for, in place of the law. */
  readonly documentedBy?: string;
}

export interface BecauseJson {
  readonly id: string | null;
  readonly address: string;
  readonly word: Word;
  readonly sentence: Text;
  readonly citations: readonly CitationJson[];
  /** The sum that it asks, as it was on the day asked about. */
  readonly sum?: SumJson;
  /** What the rulebook had told otherwise of it though it was the law already; the earliest first. */
  readonly corrected?: readonly CorrectedJson[];
}

export interface CorrectedJson {
  readonly on: IsoDate;
  readonly says: Text;
  readonly citations: readonly CitationJson[];
}

export interface SumJson {
  readonly comes?: string;
  readonly parts: readonly (Omit<SumPartAsked, 'citations'> & { readonly citations: readonly CitationJson[] })[];
}

export interface CitationJson {
  /** Source and place in one line: `law-1980 art. 10 §1 4°`. */
  readonly cite: string;
  readonly kind: SourceKind;
}

export interface ReadingJson {
  readonly outcome: string;
  readonly because: readonly BecauseJson[];
  readonly citations: readonly CitationJson[];
  readonly gives: GivesShape;
  /** The address of the version by which it would answer so. */
  readonly version: string;
  readonly transition?: readonly string[];
}

/** Every part that some answer has. */
interface Parts extends Partial<Reasons>, Partial<Standing> {
  readonly provision: string;
  readonly version?: string;
  readonly outcome: string;
  readonly day?: IsoDate | 'none';
  readonly length?: LengthMeasured | 'none';
  readonly number?: number | 'none';
  readonly sum?: string;
  readonly gives?: GivesShape;
  readonly readings?: Contested['readings'];
  readonly missing?: readonly string[];
  readonly notKnown?: readonly string[];
  readonly firstDay?: IsoDate;
  readonly why?: Text;
  readonly transition?: readonly string[];
  readonly alsoUnder?: readonly string[];
  readonly documentedBy?: string;
}

/** An answer in its public form, frozen. */
export function answerJson(answer: Answer | MeasureAnswer): AnswerJson {
  const parts: Parts = answer;
  const readings = own(parts, 'readings');
  return frozen({
    provision: parts.provision,
    version: own(parts, 'version') ?? null,
    outcome: parts.outcome,
    because: (own(parts, 'because') ?? []).map(becauseJson),
    missing: own(parts, 'missing') ?? [],
    citations: (own(parts, 'citations') ?? []).map(citationJson),
    ...kept(parts, 'day'),
    ...kept(parts, 'length'),
    ...kept(parts, 'number'),
    ...kept(parts, 'sum'),
    ...kept(parts, 'gives'),
    ...(readings ? { readings: readingsJson(readings) } : {}),
    ...kept(parts, 'turnsOn'),
    ...kept(parts, 'currency'),
    ...kept(parts, 'lastSeen'),
    ...kept(parts, 'notKnown'),
    ...kept(parts, 'firstDay'),
    ...kept(parts, 'why'),
    ...kept(parts, 'transition'),
    ...kept(parts, 'alsoUnder'),
    ...kept(parts, 'secondary'),
    ...kept(parts, 'documentedBy'),
  });
}

function kept<Key extends keyof Parts>(parts: Parts, key: Key): Partial<Pick<Parts, Key>> {
  const part: Partial<Pick<Parts, Key>> = {};
  return Object.hasOwn(parts, key) ? { ...part, [key]: parts[key] } : part;
}

function readingsJson(readings: Contested['readings']): Readonly<Record<string, ReadingJson>> {
  const entries = Object.entries(readings).map(([name, answered]) => {
    const { outcome, because, citations, gives, version } = answered;
    const transition = own(answered, 'transition');
    const reading = {
      outcome,
      because: because.map(becauseJson),
      citations: citations.map(citationJson),
      gives,
      version,
      ...(transition ? { transition } : {}),
    };
    return [name, reading] as const;
  });
  return Object.fromEntries(entries);
}

function becauseJson(step: AnswerStep): BecauseJson {
  const { address, word, sentence, citations } = step;
  const sum = own(step, 'sum');
  const corrected = own(step, 'corrected');
  return {
    id: own(step, 'id') ?? null,
    address,
    word,
    sentence,
    citations: citations.map(citationJson),
    ...(sum ? { sum: sumJson(sum) } : {}),
    ...(corrected
      ? { corrected: corrected.map((one) => ({ ...one, citations: one.citations.map(citationJson) })) }
      : {}),
  };
}

function sumJson({ parts, ...sum }: SumAsked): SumJson {
  return { ...sum, parts: parts.map((part) => ({ ...part, citations: part.citations.map(citationJson) })) };
}

function citationJson(citation: Citation): CitationJson {
  return { cite: citationText(citation), kind: citation.kind };
}
