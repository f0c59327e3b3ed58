import type { Entries } from '../entry.js';
import { says } from '../message.js';

/** What can be wrong with provisions and their versions: days, evidence, outcomes, references. */
export const lawCodes = {
  'versions-on-one-day': {
    severity: 'error',
    title: 'Two versions from one day',
    messages: { default: says`Two versions of \`${'provision'}\` begin on ${'day'}.` },
    why: 'On every day exactly one version of a provision is the law. With two from the same day nobody could say which.',
    mend: 'Correct the day of one of them. If they are one text, merge the two files.',
  },
  'first-day': {
    severity: 'error',
    title: 'Version without one first day',
    messages: {
      none: says`This version does not say from which day it stands.`,
      both: says`This version says twice from which day it stands.`,
    },
    why: 'On every day exactly one version of a provision is the law, so each says from when: the day of its entry into force, or, where that is not known, the first day of which a source shows it.',
    mend: 'Write `in-force-from:` with `introduced-by:`, or `attested-from:`; not both.',
  },
  'version-after-the-end': {
    severity: 'error',
    title: 'Version after the end',
    messages: { default: says`\`${'provision'}\` was repealed before this version begins.` },
    why: 'A provision that has ended has no later versions. What replaces it is another provision.',
    mend: 'Take the repeal away if the provision went on, or make the new text a provision of its own.',
  },
  'governed-differently': {
    severity: 'error',
    title: 'Versions picked by different days',
    messages: {
      default: says`This version is picked by \`${'by'}\`, the other versions by \`${'due'}\`.`,
      unsaid: says`This version does not say that it is picked by \`${'due'}\`, as the other versions do.`,
      only: says`This version is picked by \`${'by'}\`, the other versions by the day asked about.`,
    },
    why: '`governed-by` names the date that picks the version. If versions disagreed about it, two of them, or none, could apply.',
    mend: 'Write the same `governed-by` in all versions of the provision.',
  },
  'provision-without-body': {
    severity: 'error',
    title: 'Version that says nothing',
    messages: { default: says`This version has no \`requires\`, \`outcomes\` or \`measure\`.` },
    why: 'A version states the law: as a test (`requires`), a decision (`outcomes`) or a measure. Where the law changed and has not been read, `not-known` says so; `repealed-by` ends it.',
    mend: 'Add one of the five; `not-known:` wants the reason.',
  },
  'two-bodies': {
    severity: 'error',
    title: 'Version that is two things',
    messages: { default: says`This version has both \`${'first'}\` and \`${'second'}\`.` },
    why: 'A provision is a test, a decision or a measure, or its text is not known or repealed: one of them.',
    mend: 'Make two provisions, or take one of the two away.',
  },
  'kind-changed': {
    severity: 'error',
    title: 'Provision that changes kind',
    messages: {
      default: says`This version makes the provision a ${'is'}; elsewhere it is a ${'was'}.`,
    },
    why: 'A provision is of one kind for good: what asks it (`is met`, `is granted`) must be answerable in every version.',
    mend: 'Write this version as the same kind, or make it another provision.',
  },
  'no-act': {
    severity: 'error',
    title: 'In force without an act',
    messages: { default: says`\`in-force-from\` needs \`introduced-by\`, the act that brought this text.` },
    why: 'A version is in force because an act says so. Where only a source that showed the text is known, the version is *attested*.',
    mend: 'Add `introduced-by:` with the act, or write `attested-from` instead of `in-force-from`.',
  },
  'outcome-without-word': {
    severity: 'error',
    title: 'Outcome without its word',
    messages: { default: says`This outcome does not say what is decided.` },
    why: 'Each outcome begins with `outcome:` and its word; the last with `otherwise:`.',
    mend: 'Add `outcome:` with a word of the rulebook.',
  },
  'otherwise-last': {
    severity: 'error',
    title: '`otherwise` stands last',
    messages: {
      missing: says`The last outcome must be \`otherwise\`.`,
      early: says`\`otherwise\` stands before other outcomes.`,
      twice: says`A second \`otherwise\` stands here.`,
      both: says`This is an outcome and \`otherwise\` at once.`,
      grounds: says`\`otherwise\` has grounds.`,
    },
    why: 'A decision answers in every case. The last outcome, without grounds, is what holds when no other does.',
    mend: 'End the list with one `otherwise:` that has no grounds.',
  },
  'outcome-grounds': {
    severity: 'error',
    title: 'Outcome without one set of grounds',
    messages: {
      none: says`Nothing says when \`${'outcome'}\` is decided.`,
      both: says`\`${'outcome'}\` has both \`requires\` and \`where\`.`,
    },
    why: '`requires` lists what must be fulfilled for an outcome, `where` the ground on which it follows. Exceptions work differently in the two, so an outcome has one of them.',
    mend: 'Give the outcome `requires` or `where`.',
  },
  'measure-without-day': {
    severity: 'error',
    title: 'Measure that does not say what it gives',
    messages: {
      default: says`The measure \`${'measure'}\` does not say what it gives.`,
      uncited: says`The measure \`${'measure'}\` cites no source.`,
      both: says`The measure \`${'measure'}\` says what it gives and has \`readings\` too.`,
      one: says`The measure \`${'measure'}\` has a single reading.`,
    },
    why: 'A measure gives a day, or what periods or a list come to, with the source that says so.',
    mend: 'Add `day:`, `which-day:`, `total:`, `unbroken:`, `longest:` or `count:`, and `cite:`.',
  },
  'one-value': {
    severity: 'error',
    title: 'List where one thing is due',
    messages: { default: says`\`${'value'}\` is one thing, not a list.` },
    why: 'Only values of the kind `words` may be lists.',
    mend: 'Name the one document, date or period.',
  },
  'values-out-of-order': {
    severity: 'error',
    title: 'Values of an amount out of order',
    messages: {
      default: says`The value of \`${'amount'}\` from ${'day'} stands after a later one.`,
      twice: says`Two values of \`${'amount'}\` begin on ${'day'}.`,
    },
    why: 'On every day an amount has one value, or none that is known. A list in the order of time shows it at a glance.',
    mend: 'List the values from the earliest to the latest, each from a day of its own.',
  },
  'known-too-long': {
    severity: 'error',
    title: 'Value known beyond its time',
    messages: {
      default: says`This value is said to be known until ${'day'}, but the next begins on ${'next'}.`,
      early: says`This value is said to be known until ${'day'}, before it begins on ${'from'}.`,
    },
    why: '`known-until` is the last day of which a source shows the value. After it the amount is not known, and what asks for it is answered *unknown*; so it lies between the day of the value and the next value.',
    mend: 'Correct the day; or take `known-until` away where the next value follows at once.',
    instead:
      '- { from: 2011-09-01, known-until: 2012-03-01, value: 1026.91 EUR, cite: law-2002 art. 14 }\n- { from: 2012-02-01, value: 1047.48 EUR, cite: law-2002 art. 14 }',
    use: '- { from: 2011-09-01, value: 1026.91 EUR, cite: law-2002 art. 14 }\n- { from: 2012-02-01, value: 1047.48 EUR, cite: law-2002 art. 14 }',
  },
  'refers-to-no-law': {
    severity: 'error',
    title: 'Reference to what is not law then',
    messages: {
      early: says`\`${'provision'}\` has no version yet on ${'day'}, when this version begins.`,
      ended: says`\`${'provision'}\` has ended by ${'day'}, when this version begins.`,
      past: says`\`${'provision'}\` has no version yet on ${'day'}, as of which it is asked.`,
      gone: says`\`${'provision'}\` has ended by ${'day'}, as of which it is asked.`,
    },
    why: 'A version that asks a provision which does not stand could never be answered.',
    mend: 'Check the days of both provisions, or ask the provision that stood then.',
  },
  'not-past': {
    severity: 'error',
    title: 'Past day that is not past',
    messages: { default: says`${'day'} is not past for this version, which begins on ${'from'}.` },
    why: '`was met on` asks a provision as of a day behind the version: the law and the life of that day. Since it only looks back, provisions may ask their own past, and nothing goes in a circle.',
    mend: 'Name a day before the first day of the version, such as the last day of the old law; or ask `is met`.',
    instead: 'eu-citizen/permanent-residence: was granted on 2030-01-01',
    use: 'eu-citizen/permanent-residence: was granted on 2013-07-10',
  },
  'no-holidays': {
    severity: 'error',
    title: 'Working days without a list of days off',
    messages: { default: says`This counts working days, and the rulebook does not list the days off.` },
    why: 'Which days are working days is no matter of grammar: the rulebook says it, with its source and the days between which it is known.',
    mend: 'Add `rules/holidays.yaml`.',
  },
  'holiday-out-of-range': {
    severity: 'error',
    title: 'Day off outside the days that are known',
    messages: {
      default: says`${'day'} lies outside the days for which the list is known, ${'from'} to ${'until'}.`,
      order: says`The list is known until ${'until'}, which lies before ${'from'}, from which it is known.`,
    },
    why: 'Beyond `known-from` and `known-until` an answer that counts working days is unknown. A day off that lies there would never be counted.',
    mend: 'Correct the day, or the days between which the list is known.',
  },
  circle: {
    severity: 'error',
    title: 'Provisions that ask one another',
    messages: {
      default: says`These provisions ask one another in a circle: ${'circle'}.`,
      itself: says`\`${'provision'}\` asks itself.`,
    },
    why: 'An answer that needs itself is never reached.',
    mend: 'Break the circle: one of the provisions must rest on facts.',
  },
} as const satisfies Entries;
