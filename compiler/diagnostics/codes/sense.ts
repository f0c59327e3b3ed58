import type { Entries } from '../entry.js';
import { says } from '../message.js';

/** What is well said and makes no sense: found by looking at all lives at once. */
export const senseCodes = {
  'outcomes-overlap': {
    severity: 'error',
    title: 'Two outcomes for one life',
    messages: { default: says`\`${'first'}\` and \`${'second'}\` can both hold${'when'}.` },
    why: 'The order of outcomes carries no meaning, so no two of them may hold at once: nobody could say which is the answer.',
    mend: 'Add to one of the two what tells them apart, or an `unless` with the ground of the other.',
  },
  'never-decides': {
    severity: 'error',
    title: 'Outcome or condition that never decides',
    messages: {
      outcome: says`Nobody is ever answered \`${'outcome'}\` on these grounds: they hold of no life.`,
      otherwise: says`Nobody is ever answered \`${'outcome'}\`: for every life another outcome holds.`,
      condition: says`Whether \`${'condition'}\` holds never matters.`,
    },
    why: 'What can never decide is a slip: a group word that was meant to be another, a bound that another condition makes idle. All lives on a real calendar were looked at, and none is answered otherwise.',
    mend: 'Take it away, or correct the condition that hides it.',
  },
  'idle-exception': {
    severity: 'warning',
    title: 'Exception that takes nothing away',
    messages: { default: says`Without the exception \`${'condition'}\` every life would be answered as it is.` },
    why: 'An exception that changes no answer is one that the rest of the rule says already, or one whose rule was meant to be narrower.',
    mend: 'Take it away, or correct what it is an exception to. If the law itself says it twice, a note may say so.',
  },
  'always-so': {
    severity: 'error',
    title: 'Condition that is always so, or never',
    messages: {
      always: says`\`${'condition'}\` holds of every life.`,
      never: says`\`${'condition'}\` holds of no life.`,
      excluding: says`The conditions of \`${'condition'}\` exclude one another: they never hold together.`,
      covering: says`The conditions of \`${'condition'}\` leave nothing out: one of them always holds.`,
    },
    why: 'A condition is there to tell lives apart. One that is the same for all tells nothing: two bounds are exchanged, or `any-of` stands where `all-of` was meant.',
    mend: 'Correct the bound or the group word; or take the condition away.',
    instead:
      'any-of:\n  - { id: adult, applicant.born-on: at least 18 years ago, … }\n  - { id: minor, applicant.born-on: later than 21 years ago, … }',
    use: 'all-of:\n  - { id: adult, applicant.born-on: at least 18 years ago, … }\n  - { id: young, applicant.born-on: later than 21 years ago, … }',
  },
  'opposite-provisions': {
    severity: 'warning',
    title: 'Two provisions that answer the opposite',
    messages: {
      default: says`\`${'provision'}\` is answered \`${'answer'}\` of exactly those lives of which \`${'other'}\` is not.`,
    },
    why: 'Two provisions over the same facts, one answering yes wherever the other answers no, are one rule with a slip of a negation; or one of them is not needed.',
    mend: 'Correct the one that has it the wrong way round, or let one ask the other.',
  },
  'counting-not-said': {
    severity: 'warning',
    title: 'Phrase that turns on how days are counted',
    messages: {
      default: says`Whether this holds can turn on \`${'convention'}\`, and the rulebook does not say how it counts${'when'}.`,
    },
    why: 'A month has 28 to 31 days, and the law often does not say what becomes of a day that a month lacks, or whether the day itself counts. Where the rulebook does not say it either, an answer that turns on it is not given.',
    mend: 'Declare the convention in `rulebook.yaml`: with `chosen:`, or with `open: holds` if it is to stay open.',
  },
} as const satisfies Entries;
