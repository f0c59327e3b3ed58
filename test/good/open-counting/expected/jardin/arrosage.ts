// Generated from rules/jardin/arrosage. Edit the rule, not this file.
import { rulebook } from '../rulebook.js';
import type { Decided, FactOf, Nothing, Undecided } from '../runtime/answer.js';
import type { IsoDate } from '../runtime/date.js';
import { type TestEvaluator, evaluator } from '../runtime/evaluator.js';
import type { Inquiry } from '../runtime/inquiry.js';
import { atLeast, dayFrom } from '../runtime/operators.js';
import type { Provision, Settled } from '../runtime/provision.js';
import type { TestVersion } from '../runtime/version-evaluator.js';

/** The facts that “Droit d'arroser” can ask for. What is left out is not known. */
export interface ArrosageFacts {
  /** Jour de la plantation. Quand la parcelle a-t-elle été plantée ? `none`: Rien n'a été planté. */
  readonly 'parcelle.plantee-le'?: IsoDate | 'none' | 'unknown';
}

export type ArrosageOutcome = 'met' | 'not-met';

export type ArrosageAnswer = Decided<'met', Nothing> | Decided<'not-met', Nothing> | Undecided<ArrosageOutcome, FactOf<ArrosageFacts>>;

/** Each version by its first day, with the facts that it needs. */
export interface ArrosageVersions {
  readonly '2020-01-01': TestVersion<Pick<ArrosageFacts, 'parcelle.plantee-le'>, ArrosageAnswer>;
}

/** The law in force from 2020-01-01. */
function settle20200101(inquiry: Inquiry): Settled {
  const anciennete = atLeast(inquiry, dayFrom(inquiry, 'parcelle.plantee-le'), inquiry.on, 1, 'month');
  return {
    conditions: {
      anciennete
    },
    branches: [anciennete]
  };
}

/** “Droit d'arroser”: every version, as data. */
export const provision: Provision = {
  id: 'jardin/arrosage',
  kind: 'test',
  title: { fr: "Droit d'arroser" },
  versions: [
    {
      address: 'jardin/arrosage@2020-01-01',
      from: '2020-01-01',
      basis: 'in-force',
      seen: [{ source: 'reglement', kind: 'law', on: '2024-01-01' }],
      state: 'decides',
      branches: [
        {
          outcome: 'met',
          grounds: {
            id: 'anciennete',
            address: 'jardin/arrosage@2020-01-01#anciennete',
            stands: 'requirement',
            sentence: { fr: 'Jour de la plantation : au moins 1 mois avant le jour considéré.' },
            cite: [{ source: 'reglement', place: 'art. 1', kind: 'law' }],
            facts: ['parcelle.plantee-le']
          },
          gives: {}
        },
        {
          outcome: 'not-met',
          gives: {}
        }
      ],
      readings: [],
      conventions: ['end-of-month', 'full-period'],
      settle: settle20200101
    }
  ],
  rulebook
};

/** “Droit d'arroser”. Ask it with `decide(facts, { on })`. */
export const arrosage: TestEvaluator<ArrosageFacts, ArrosageAnswer, ArrosageVersions> = evaluator(provision, {
  '2020-01-01': ['parcelle.plantee-le']
});
