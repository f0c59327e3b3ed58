import { type Asking, type OutcomeOf, provisionOf } from './asking.js';
import { type Day, type IsoDate, isoOf } from './date.js';
import { type AskedFrom, earliest, lastDay } from './earliest.js';
import { checkOutcome } from './outcomes.js';
import { own } from './own.js';
import { type AskedOn, readQuestion } from './question.js';
import { type WhyNot, whyNotTo } from './why.js';

/** When a provision is first answered with an outcome, all else equal. */
export type When =
  | { readonly is: 'on'; readonly day: IsoDate }
  /** On no day up to `until`; what then stands against it. */
  | { readonly is: 'never'; readonly until: IsoDate; readonly whyNot: WhyNot };

/**
 * The first day from the one asked about on which a test or decision is answered with an outcome, the facts staying as
 * they are; or that there is none within twenty years, or `until` a day, and what stands against it on the last of
 * them. Throws like `earliest`.
 */
export function when<Facts extends object, Reply>(
  asking: Asking<Facts, Reply>,
  facts: Facts,
  asked: AskedFrom,
  outcome: OutcomeOf<Reply>,
): When {
  const provision = provisionOf(asking);
  checkOutcome(provision, outcome);
  const first = earliest(provision, facts, asked, outcome);
  if (first !== undefined) return Object.freeze({ is: 'on', day: first });
  const question = readQuestion(provision.rulebook, facts, asked);
  const last = lastDay(question.on, own(asked, 'until'));
  const lawOn: Day = own(asked as AskedOn, 'lawOn') === undefined ? last : question.lawOn;
  const whyNot = whyNotTo(provision, { ...question, on: last, lawOn }, outcome);
  return Object.freeze({ is: 'never', until: isoOf(last), whyNot });
}
