import { addPeriod, type Day, type IsoDate, isoOf, type Unit } from './date.js';
import { answerTo } from './decide.js';
import { type Hearing, hear, otherWays } from './hearing.js';
import type { Question } from './inquiry.js';
import { type Comparison, lengthIs } from './length.js';
import { own } from './own.js';
import type { Provision } from './provision.js';
import { type AskedOn, readDay, readQuestion } from './question.js';

/** How a length stands to a period, such as `at least 5 years`. */
export interface LengthSaid {
  readonly comparison: Comparison;
  readonly count: number;
  readonly unit: Unit;
}

/** From which day on it is asked, and until when: 20 years later unless said, and never more than 100. */
export interface AskedFrom extends AskedOn {
  readonly until?: string | undefined;
}

/**
 * The first day, from the one asked about on, on which the answer is an outcome of a test or decision, or on which
 * the length that a provision measures stands so to a period. The facts stay as they are; periods that still run go
 * on running. Under every reading it must be so, and where a convention is open, whatever way is accepted.
 * `undefined` where there is no such day. The law’s day goes with the day asked about, unless `lawOn` keeps it.
 *
 * Throws like `decide`, and a `RangeError` for a period of days that is too long.
 */
export function earliest(
  provision: Provision,
  facts: object,
  asked: AskedFrom,
  wanted: string | LengthSaid,
): IsoDate | undefined {
  const question = readQuestion(provision.rulebook, facts, asked);
  checkWanted(provision, wanted);
  const last = lastDay(question.on, own(asked, 'until'));
  const kept = own(asked, 'lawOn') !== undefined;
  // Day by day: an answer may come and go, so no day can be left out.
  for (let on = question.on; on <= last; on = (on + 1) as Day) {
    if (isSo(provision, { ...question, on, lawOn: kept ? question.lawOn : on }, wanted)) return isoOf(on);
  }
  return undefined;
}

/** The last day that is asked about. */
export function lastDay(from: Day, until: string | undefined): Day {
  const most = addPeriod(from, 100, 'year', 'last-day');
  const last = until === undefined ? addPeriod(from, 20, 'year', 'last-day') : readDay('until', until);
  if (last > most) throw new RangeError('until: at most 100 years after the first day');
  return last;
}

/** What is waited for must be something that the provision can answer, as far as it is known. */
function checkWanted({ id, versions }: Provision, wanted: string | LengthSaid): void {
  const read = versions.filter(({ state }) => state !== 'not-known' && state !== 'repealed');
  const can = read.some((version) => {
    if (typeof wanted !== 'string') return version.state === 'counts' && version.gives === 'length';
    return version.state === 'decides' && version.branches.some(({ outcome }) => outcome === wanted);
  });
  const what = typeof wanted === 'string' ? wanted : 'with a length';
  if (read.length > 0 && !can) throw new RangeError(`${id} never answers ${what}`);
}

function isSo(provision: Provision, question: Question, wanted: string | LengthSaid): boolean {
  const { counting } = provision.rulebook;
  const hearing = hear(provision, question, counting.chosen);
  if (!finds(hearing, wanted)) return false;
  const open = otherWays(counting, hearing).filter((way) => way.open);
  if (open.length === 0) return true;
  // An outcome that rests on other grounds under an accepted way is not settled, though its word is the same.
  if (typeof wanted === 'string') return answerTo(provision, question).outcome === wanted;
  return open.every(({ conventions }) => finds(hear(provision, question, conventions), wanted));
}

function finds({ findings }: Hearing, wanted: string | LengthSaid): boolean {
  return [...findings.values()].every((finding) => {
    if (typeof wanted === 'string') return finding.is === 'decided' && finding.outcome === wanted;
    if (finding.is !== 'counted' || finding.quantity?.is !== 'length') return false;
    return lengthIs(finding.quantity, wanted.comparison, wanted.count, wanted.unit) === true;
  });
}
