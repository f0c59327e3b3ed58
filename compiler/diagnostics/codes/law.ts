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
  'no-earlier-version': {
    severity: 'error',
    title: 'Transition to no earlier version',
    messages: {
      default: says`No version of \`${'provision'}\` begins on ${'day'}.`,
      later: says`The version from ${'day'} is not earlier than this one, which begins on ${'own'}.`,
      itself: says`It is this version that begins on ${'day'}, not an earlier one.`,
      none: says`This is the first version of \`${'provision'}\`: no earlier text can go on applying.`,
    },
    why: 'A transition says for whom the text of an earlier version goes on applying though a new one stands. It names that version by its first day.',
    mend: 'Write the first day of the version that goes on applying, as its file is named.',
    instead: 'transition:\n  - id: pending\n    applies: 2024-09-02',
    use: 'transition:\n  - id: pending\n    applies: 2024-09-01',
  },
  'correction-of-nothing': {
    severity: 'error',
    title: 'Correction of nothing',
    messages: {
      default: says`This version has no condition \`${'id'}\` that could have been corrected.`,
      stands: says`\`${'id'}\` stands in this version, so it was not taken out.`,
      none: says`This correction does not name what it changed.`,
    },
    why: 'A correction changes what the rulebook tells of law that was in force already, so answers about past days change with it. It names the conditions, and answers that rest on them tell it.',
    mend: 'Name under `ids` the conditions that read otherwise than before or are new, under `taken-out` those that are gone.',
    instead: 'corrections:\n  - on: 2026-11-24\n    says: The law asks for a minor child.',
    use: 'corrections:\n  - on: 2026-11-24\n    ids: [common-child]\n    says: The law asks for a minor child.',
  },
  uncorrected: {
    severity: 'error',
    title: 'Past law told otherwise',
    messages: {
      default: says`${'ids'} is told otherwise than before, and no new correction names it.`,
      several: says`${'ids'} are told otherwise than before, and no new correction names them.`,
      gone: says`${'ids'} is no longer there, and no new correction says that it was taken out.`,
      'several-gone': says`${'ids'} are no longer there, and no new correction says that they were taken out.`,
      body: says`The outcomes of this version, or what they give, are told otherwise than before, and no new correction says why.`,
    },
    why: 'A law that changes gets a new version. When the text of a version is changed though it was in force already, answers that were given about past days change with it: whoever relied on them must be told.',
    mend: 'If the law changed, write a new version and leave the old one. If the rulebook was wrong, or the law was annulled for the past, add an entry to `corrections:`.',
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
    mend: 'Add `day:`, `total:`, `unbroken:`, `longest:` or `count:`, and `cite:`.',
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
    },
    why: 'A version that asks a provision which does not stand could never be answered.',
    mend: 'Check the days of both provisions, or ask the provision that stood then.',
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
