import type { Day } from '../../runtime/date.js';
import { everyDay, type Span } from '../analysis/bounds.js';
import { fixedDay } from '../analysis/day-term.js';
import { toldIn } from '../analysis/told.js';
import type { Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import type { CaseChange, ChangeReport, ProvisionChange } from './change.js';
import { type PairFound, pairsOfDays, pairsOfRulebooks } from './pairs.js';
import { type Asking, tellProvision } from './provision.js';
import { amountChanges, documentChanges } from './things.js';
import { userChanges } from './users.js';
import { sharedFacts } from './vocabularies.js';
import { vocabularyChanges } from './vocabulary.js';

/** What is set side by side: two days of one rulebook, or two rulebooks. */
export type Compared =
  | { readonly is: 'days'; readonly rulebook: Rulebook; readonly days: readonly [string, string] }
  | {
      readonly is: 'rulebooks';
      readonly before: Rulebook;
      readonly after: Rulebook;
      readonly names: readonly [string, string];
    };

/** The provisions that have to be asked about, over all pairs. */
export function pairsOf(compared: Compared, only?: readonly string[]): readonly PairFound[] {
  const found =
    compared.is === 'days'
      ? pairsOfDays(compared.rulebook, compared.days)
      : pairsOfRulebooks(compared.before, compared.after, only);
  return only ? found.filter(({ pair }) => only.includes(pair.idAfter) || only.includes(pair.idBefore)) : found;
}

/** What evaluators are asked, beside what follows from what is compared. */
export interface Evaluators extends Pick<Asking, 'witnesses' | 'because' | 'measuredOtherwise'> {
  /** The questions of cases that are answered otherwise, of the provisions named. */
  readonly cases: (pairs: readonly PairFound[]) => readonly CaseChange[];
}

/** The whole report. */
export function reportOf(compared: Compared, pairs: readonly PairFound[], evaluators: Evaluators): ChangeReport {
  const [before, after] =
    compared.is === 'days' ? [compared.rulebook, compared.rulebook] : [compared.before, compared.after];
  const facts = sharedFacts(before, after);
  const cases = toldIn(after);
  const provisions = pairs.flatMap((found): readonly ProvisionChange[] => {
    const asking: Asking = { ...evaluators, facts, asked: spanOf(found), best: found.from, told: cases };
    const told = tellProvision(found, asking);
    return told ? [told] : [];
  });
  const days = compared.is === 'days' ? compared.days : undefined;
  const amounts = amountChanges(before, after, days);
  const documents = documentChanges(before, after, days);
  const vocabulary = vocabularyChanges(before, after);
  const otherwise = provisions.some(({ meaning, values }) => meaning.is !== 'same' || values.length > 0);
  return {
    before: compared.is === 'days' ? compared.days[0] : compared.names[0],
    after: compared.is === 'days' ? compared.days[1] : compared.names[1],
    between: compared.is,
    title: inLanguage(after.settings.title, 'en'),
    provisions,
    amounts,
    documents,
    vocabulary,
    cases: evaluators.cases(pairs),
    users: userChanges(before, after, {
      answers: otherwise || amounts.length + documents.length > 0,
      words: provisions.length + vocabulary.length > 0,
    }),
  };
}

/** The days that may be asked about: those on which the later text is the law. */
function spanOf({ from, until }: PairFound): Span {
  const first = Math.max(fixedDay(from), everyDay.first) as Day;
  return { first, last: until === undefined ? everyDay.last : ((fixedDay(until) - 1) as Day) };
}
