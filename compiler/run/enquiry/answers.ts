import type { Answer, MeasureAnswer } from '../../../runtime/index.js';
import type { Case } from '../../model/case.js';
import type { Claim, Enquiry } from '../../model/enquiry.js';
import type { ProvisionHead } from '../../model/provision.js';
import { answersAs } from '../answers-as.js';
import type { LoadedPackage } from '../load-package.js';

/** An answer about one of the lives of an enquiry. */
export type LifeAnswer = Answer | MeasureAnswer;

/** How a statement fares against the law: what the evaluators answer, set against what it would mean. */
export type Verdict = 'borne-out' | 'contradicted' | 'disputed' | 'open' | 'not-known' | 'no-rule';

/** The answers to an enquiry, each by the evaluators. */
export interface Answers {
  /** What a provision answers about a life on the day of the enquiry. */
  readonly about: (provision: ProvisionHead, life: Case) => LifeAnswer;
  readonly verdictOn: (claim: Claim, life: Case) => Verdict;
}

/** Puts an enquiry to the evaluators. Throws a `FactsError` for a life whose facts cannot be. */
export function answerEnquiry({ on }: Enquiry, loaded: LoadedPackage): Answers {
  const when = { on, lawOn: undefined };
  const ask = (head: ProvisionHead, { given }: Case): { readonly answer: LifeAnswer; readonly asked: Asking } => {
    const provision = loaded.provisions.find(({ id }) => id === head.id);
    if (!provision) throw new Error(`no evaluator for ${head.id}`);
    return { answer: loaded.decide(provision, given, when), asked: { provision, facts: given, when } };
  };
  return {
    about: (provision, life) => ask(provision, life).answer,
    verdictOn: ({ wouldMean }, life) => {
      const verdicts = wouldMean.map(({ provision, expect }) => {
        const { answer, asked } = ask(provision, life);
        return answersAs(answer, expect, asked, loaded) ? 'borne-out' : otherwise(answer);
      });
      // One answer that differs is enough against it; all must be as stated for it.
      return order.find((verdict) => verdicts.includes(verdict)) ?? 'no-rule';
    },
  };
}

type Asking = Parameters<typeof answersAs>[2];

const order = ['contradicted', 'disputed', 'open', 'not-known', 'borne-out'] as const satisfies readonly Verdict[];

function otherwise(answer: LifeAnswer): Verdict {
  switch (answer.outcome) {
    case 'unknown':
      return 'open';
    case 'contested':
      return 'disputed';
    case 'not-known':
    case 'not-covered':
      return 'not-known';
    default:
      return 'contradicted';
  }
}
