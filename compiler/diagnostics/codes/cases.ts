import type { Entries } from '../entry.js';
import { says } from '../message.js';

/** What can be wrong with worked cases. */
export const caseCodes = {
  'wrong-value': {
    severity: 'error',
    title: 'Value that does not fit the fact',
    messages: {
      default: says`\`${'value'}\` is no answer to \`${'fact'}\`, which takes ${'expected'}.`,
      day: says`\`${'provision'}\` gives a day, and \`${'answer'}\` is no day.`,
      earliest: says`\`${'provision'}\` has no day on which it is first so: it measures no length and decides nothing.`,
      first: says`The first day of \`${'wanted'}\` is a day or \`none\`, not \`${'answer'}\`.`,
      before: says`${'day'} lies before ${'on'}, the day asked about.`,
      measure: says`\`${'provision'}\` gives ${'gives'}, and \`${'answer'}\` is none.`,
    },
    why: 'A case gives facts as the vocabulary defines them: a statement holds or does not hold, a choice is one of its words, a date exists in the calendar.',
    mend: 'Write one of the values named in the message; leave the fact out if it is not known.',
    instead: 'given: { residence.unlimited: yes }',
    use: 'given: { residence.unlimited: holds }',
  },
  'question-without-provision': {
    severity: 'error',
    title: 'Question to nobody',
    messages: { default: says`This question names no provision.` },
    why: 'In the cases of a provision `cases-of` says which provision is asked; in a life that touches many, each question says it.',
    mend: 'Add `provision:` to the question.',
  },
  'case-fails': {
    severity: 'error',
    title: 'Case answered otherwise',
    messages: {
      outcome: says`\`${'provision'}\` answers ${'answered'} on ${'on'}, not ${'expected'}.`,
      detail: says`On ${'on'} \`${'provision'}\` gives as ${'what'} ${'answered'}, not ${'expected'}.`,
      facts: says`The facts of this case cannot be: ${'problems'}.`,
    },
    why: 'The expert signs for the answer of a case. When the rules answer otherwise, one of the two is wrong, and the law decides which.',
    mend: 'Read the citation and correct the rule, or the expectation. `sejour assess` shows how the answer comes about.',
  },
} as const satisfies Entries;
