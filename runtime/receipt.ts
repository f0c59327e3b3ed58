import { type AnswerJson, answerJson } from './answer-json.js';
import { type Asking, provisionOf } from './asking.js';
import { decide } from './decide.js';
import { type Finding, find } from './finding.js';
import { frozen } from './frozen.js';
import { hear } from './hearing.js';
import { inquire, type Question } from './inquiry.js';
import { own } from './own.js';
import type { Provision } from './provision.js';
import { type AskedOn, readQuestion } from './question.js';

/** What was asked and answered, and by which rules: plain data, to keep in a file and to ask again. */
export interface Receipt {
  readonly receipt: 1;
  /** The name of the rulebook and the version of its package. */
  readonly rulebook: string;
  readonly package: string;
  /** What the whole of the generated law hashes to. */
  readonly hash: string;
  readonly provision: string;
  /** The addresses of the versions that answered, also of the provisions asked in turn. */
  readonly versions: readonly string[];
  readonly asked: { readonly on: string; readonly lawOn?: string; readonly documentedBy?: string };
  readonly facts: Readonly<Record<string, unknown>>;
  readonly answer: AnswerJson;
}

/** What a receipt says otherwise than the law that is asked now. */
export interface Difference {
  /** `answer.outcome`, `package`, `hash`, … */
  readonly what: string;
  readonly was: unknown;
  readonly now: unknown;
}

/** Asks, and keeps what was asked and answered. Throws like `decide`. */
export function receipt<Facts extends object>(asking: Asking<Facts>, facts: Facts, asked: AskedOn): Receipt {
  const provision = provisionOf(asking);
  // What is kept is what is asked; facts that cannot be are refused before any of them is copied.
  readQuestion(provision.rulebook, facts, asked);
  const values = Object.entries(Object.getOwnPropertyDescriptors(facts)).map(([path, { value }]) => [path, value]);
  const kept: Receipt['facts'] = JSON.parse(JSON.stringify(Object.fromEntries(values)));
  const { on, lawOn, documentedBy } = { ...asked };
  const when = {
    on,
    ...(lawOn === undefined ? {} : { lawOn }),
    ...(documentedBy === undefined ? {} : { documentedBy }),
  };
  return frozen(receiptOf(provision, kept, when));
}

function receiptOf(provision: Provision, facts: Receipt['facts'], asked: Receipt['asked']): Receipt {
  const answer = decide(provision, facts, asked);
  const { name, version, hash } = provision.rulebook;
  return {
    receipt: 1,
    rulebook: name,
    package: version,
    hash: hash ?? '',
    provision: provision.id,
    versions: versionsAsked(provision, readQuestion(provision.rulebook, facts, asked)),
    asked,
    facts,
    answer: answerJson(answer),
  };
}

/** Every version that was looked at, under every reading, sorted by address. */
function versionsAsked(provision: Provision, question: Question): readonly string[] {
  const { chosen } = provision.rulebook.counting;
  const all = [...hear(provision, question, chosen).findings.keys()].flatMap((reading) => {
    const inquiry = inquire(question, chosen, reading);
    find(provision, inquiry);
    return [...inquiry.trace.findings.values()].flatMap(versionIn);
  });
  return [...new Set(all)].sort();
}

function versionIn(finding: Finding): readonly string[] {
  if ('in' in finding) return [finding.in.version.address];
  if (finding.is === 'between') return [finding.crossing.version.address, ...finding.each.flatMap(versionIn)];
  if (finding.is === 'version-open') return finding.each.flatMap(versionIn);
  return 'version' in finding ? [finding.version.address] : [];
}

/**
 * Asks what a receipt says again: `same`, or all that differs: of the answer, and of the rules by which it is given.
 * An answer that is the same under other rules is told as such. Throws a `RangeError` for a receipt of another
 * provision, and like `decide` where the facts are no facts of this rulebook any more.
 */
export function replay(
  asking: Asking,
  kept: Receipt,
): { readonly same: boolean; readonly differs: readonly Difference[] } {
  const provision = provisionOf(asking);
  if (own(kept, 'receipt') !== 1 || kept.provision !== provision.id) {
    throw new RangeError(`expected a receipt of ${provision.id}`);
  }
  const again = receiptOf(provision, kept.facts, kept.asked);
  const parts = (['rulebook', 'package', 'hash', 'versions'] as const).map((what) => ({
    what,
    was: kept[what],
    now: again[what],
  }));
  const names = [...new Set([...Object.keys(kept.answer), ...Object.keys(again.answer)])] as (keyof AnswerJson)[];
  const answers = names.map((what) => ({
    what: `answer.${what}`,
    was: own(kept.answer, what),
    now: own(again.answer, what),
  }));
  const differs = [...parts, ...answers].filter(({ was, now }) => JSON.stringify(was) !== JSON.stringify(now));
  return frozen({ same: differs.every(({ what }) => !what.startsWith('answer.')), differs });
}
