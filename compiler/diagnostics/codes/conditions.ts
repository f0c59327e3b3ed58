import type { Entries } from '../entry.js';
import { says } from '../message.js';

/** What can be wrong with a condition, a group or a phrase. */
export const conditionCodes = {
  'unknown-phrase': {
    severity: 'error',
    title: 'Phrase not understood',
    messages: {
      default: says`\`${'subject'}\` is ${'kind'}, and \`${'phrase'}\` cannot be said of it.`,
      point: says`\`${'phrase'}\` is not a day.`,
      period: says`\`${'phrase'}\` is not a length of time.`,
      validity: says`\`${'phrase'}\` does not say how long a document is valid.`,
    },
    why: 'Phrases follow one small grammar, so that a lawyer and the compiler read the same sentence in the same way. One space stands between two words.',
    mend: 'Write one of the phrases that fit; the editor offers them.',
    instead: 'sponsor.unlimited-since: atleast 12 monts ago',
    use: 'sponsor.unlimited-since: at least 12 months ago',
  },
  'unclear-direction': {
    severity: 'error',
    title: 'Phrase that can be read two ways',
    messages: { default: says`Nobody can tell whether \`${'phrase'}\` holds of a day ${'beyond'}.` },
    why: 'A day that is yet to come is not less than twelve months ago, or is it? Each phrase has an exact opposite that says which: *at least … ago* and *later than … ago*, *more than … after* and *no later than … after*.',
    mend: 'Write the phrase that the message offers, or the other one if that is what the law means.',
    instead: 'application.decided-on: at most 5 months after application.acknowledged-on',
    use: 'application.decided-on: no later than 5 months after application.acknowledged-on',
  },
  'condition-without-citation': {
    severity: 'error',
    title: 'Condition without a citation',
    messages: { default: says`What is asked of \`${'subject'}\` cites no source.` },
    why: 'Every condition says where the law asks it. The citation is what a person can take to the town hall.',
    mend: 'Add `cite:` with a source and a place of its ledger.',
    instead: '- id: title\n  residence.title-valid: holds',
    use: '- id: title\n  residence.title-valid: holds\n  cite: law-1980 art. 16 §2',
  },
  'condition-without-id': {
    severity: 'error',
    title: 'Condition without an id',
    messages: { default: says`This condition has no \`id\`.` },
    why: 'The id is the address of a condition in answers, documentation and reports of what a law change changes. Only a group directly under `requires`, `where` or an outcome needs none.',
    mend: 'Give it an id that says what is asked, never how much: `length-of-stay`, not `five-years`.',
  },
  'id-taken': {
    severity: 'error',
    title: 'Id given twice',
    messages: {
      default: says`This version already has a condition \`${'id'}\`.`,
      alike: says`\`${'id'}\` and \`${'earlier'}\` differ only by hyphens.`,
    },
    why: 'An address must lead to one condition. Ids that differ only by hyphens would have the same name in the generated code.',
    mend: 'Rename one of the two.',
  },
  'no-subject': {
    severity: 'error',
    title: 'Condition that asks nothing',
    messages: {
      default: says`\`${'condition'}\` names no fact, no provision and no group.`,
      unnamed: says`This condition names no fact, no provision and no group.`,
    },
    why: 'A condition says one thing about one fact or provision, or joins conditions under a group word.',
    mend: 'Add the fact and its phrase, such as `residence.title-valid: holds`, or `all-of:`, `any-of:` or `none-of:`.',
  },
  'two-subjects': {
    severity: 'error',
    title: 'Condition that asks two things',
    messages: { default: says`This condition asks about \`${'first'}\` and about \`${'second'}\`.` },
    why: 'One condition, one question: it can then be met or not, cited and explained on its own. Two without a group word leave open whether both are needed or one is enough.',
    mend: 'Make two conditions and join them with `all-of:` or `any-of:`.',
    instead: '- id: identity\n  applicant.passport-valid: holds\n  applicant.identity-established: holds',
    use: '- id: identity\n  any-of:\n    - id: passport\n      applicant.passport-valid: holds\n    - id: identity-known\n      applicant.identity-established: holds',
  },
  'group-of-one': {
    severity: 'error',
    title: 'Group of one',
    messages: {
      default: says`\`${'group'}\` joins at least two conditions.`,
      empty: says`\`${'group'}\` joins no conditions.`,
    },
    why: 'A group of one says nothing that the condition alone does not say, and often a second member was forgotten. Only a bar may stand alone under `none-of`.',
    mend: 'Add the missing condition, or take the group word away.',
  },
  'citation-on-a-group': {
    severity: 'error',
    title: 'Citation on a group',
    messages: { default: says`\`${'group'}\` cites nothing itself: its conditions do.` },
    why: 'Each condition has its own citation, so that an answer cites exactly what decided it.',
    mend: 'Move the citation to the conditions of the group.',
  },
  'where-in-a-ground': {
    severity: 'error',
    title: '`where` inside a ground',
    messages: { default: says`\`where\` narrows a requirement, and this is a ground.` },
    why: 'A requirement is asked only where its `where` holds. A ground (under `where`, `unless` or `none-of`) applies or it does not: what narrows it is one more condition.',
    mend: 'Join the two with `all-of:`.',
  },
  'too-deep': {
    severity: 'error',
    title: 'Nested too deeply',
    messages: { default: says`Conditions may be nested ${'most'} deep, and this one is deeper.` },
    why: 'Nobody can read a sentence with so many clauses inside one another.',
    mend: 'Give the inner part a provision of its own, and ask here whether it `is met`.',
  },
  'one-reading': {
    severity: 'error',
    title: 'Only one reading',
    messages: { default: says`\`readings\` sets at least two senses beside one another.` },
    why: 'A single reading contests nothing.',
    mend: 'Add the rival reading with its source, or write the phrase as an ordinary condition.',
  },
} as const satisfies Entries;
