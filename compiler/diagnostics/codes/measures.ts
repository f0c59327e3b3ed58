import type { Entries } from '../entry.js';
import { says } from '../message.js';

/** What can be wrong with periods and lists, and with the measures over them. */
export const measureCodes = {
  'list-incomplete': {
    severity: 'error',
    title: 'Periods or list without what they need',
    messages: {
      'last-day': says`These periods do not say whether their last day belongs to them.`,
      fields: says`This list does not say what each of its items is.`,
      named: says`\`of\` names a list of words here, and the fields of each item are due.`,
    },
    why: 'The day of return does not belong to an absence, the last day of a stay belongs to the stay: a day more or less decides. And items without fields say nothing.',
    mend: 'Add `last-day: counts` or `last-day: does not count` to periods; describe the fields under `of:`.',
    instead: 'from-belgium:\n  kind: periods',
    use: 'from-belgium:\n  kind: periods\n  last-day: does not count',
  },
  'only-measured': {
    severity: 'error',
    title: 'Periods or a list asked like one fact',
    messages: {
      list: says`\`${'fact'}\` is ${'kind'}, and nothing can be said of it before it is measured.`,
      field: says`\`${'fact'}\` is said of each item, and only the rows of a measure over \`${'list'}\` ask about it.`,
    },
    why: 'A person has many stays, each with its own ground. What they come to (how long in all, how long without a break) is law, so it is a provision with its own citations: a measure.',
    mend: 'Write a provision that measures the list, and ask that provision here.',
    instead: 'absence.from-belgium: less than 6 months',
    use: 'long-term-resident/longest-absence: less than 6 months',
  },
  'two-measures': {
    severity: 'error',
    title: 'Measure that is two things',
    messages: { default: says`This measure has both \`${'first'}\` and \`${'second'}\`.` },
    why: 'A measure gives one thing: a day, a length of time, a number or a sum.',
    mend: 'Make two provisions, or take one of the two away.',
  },
  'not-a-list': {
    severity: 'error',
    title: 'Not something that can be measured so',
    messages: {
      default: says`\`${'operator'}\` measures ${'due'}, and \`${'fact'}\` is not that.`,
      broken: says`\`broken-by\` asks nothing about the periods of another list.`,
      from: says`\`in-any\` takes the years since a day, and this measure has no \`from\`.`,
    },
    why: '`total`, `unbroken` and `longest` measure periods; `total` also adds up a sum that each item of a list has; `count` counts periods or items. What breaks a run is a period of another list.',
    mend: 'Name a fact of the kind `periods` or `list`, or a field of one.',
  },
  'wrong-weight': {
    severity: 'error',
    title: 'Weight that cannot be',
    messages: {
      default: says`\`${'weight'}\` does not say how much counts.`,
      whole: says`With \`${'operator'}\` a period counts in full or not at all, not \`${'weight'}\`.`,
      more: says`\`${'weight'}\` is more than the whole.`,
    },
    why: 'A row says how much of a period counts: `in full`, `half`, `not at all`, or a fraction such as `2/3`. The longest of some periods is one of them, and a number counts whole things.',
    mend: 'Write one of these weights.',
  },
  'rows-overlap': {
    severity: 'error',
    title: 'Two rows that can hold at once',
    messages: {
      default: says`A period that fits \`${'second'}\` can fit \`${'first'}\` too.`,
      day: says`Where \`${'second'}\` holds, \`${'first'}\` can hold too.`,
    },
    why: 'A row says how much counts of what fits it, or which day it is. With two rows at once nobody could say which of them is right, for the order in which they stand carries no meaning.',
    mend: 'Narrow one of the two, with `unless` or one more condition under `all-of`.',
  },
  'days-and-months': {
    severity: 'error',
    title: 'Days and months set against one length',
    messages: {
      default: says`\`${'length'}\` is set against ${'unit'} here, and against ${'other'} in the same version.`,
    },
    why: 'How many days a month has depends on the month. Of one length, nobody could tell from the rule which of the two bounds is reached first. Weeks go with days, years with months; different readings may count differently.',
    mend: 'Write both bounds in the unit that the law names; where it names two, ask one of them in a provision of its own.',
    instead: 'absence.from-belgium.length: less than 180 days\nabsence.from-belgium.length: at least 6 months',
    use: 'absence.from-belgium.length: less than 6 months\nabsence.from-belgium.length: at least 6 months',
  },
  'wrong-period': {
    severity: 'error',
    title: 'Period or item that cannot be',
    messages: {
      ends: says`This period of \`${'fact'}\` does not say from when to when it lasts.`,
      order: says`This period of \`${'fact'}\` ends before it begins.`,
      overlap: says`Two periods of \`${'fact'}\` overlap.`,
      field: says`\`${'field'}\` is nothing that the items of \`${'fact'}\` have.`,
      list: says`\`${'fact'}\` takes a list of ${'items'}.`,
    },
    why: 'A period is `{ from, to }`, or `{ since }` where it still runs on the day asked about. Its end is never left out, or forgetting it would lengthen a stay. Periods that overlap contradict one another, unless the fact says `overlap: counts once`.',
    mend: 'Write `{ from: 2010-01-01, to: 2011-05-31 }` or `{ since: 2011-06-01 }`; a day that is not known is `unknown`.',
    instead: 'absence.from-belgium: [{ from: 2010-01-01 }]',
    use: 'absence.from-belgium: [{ from: 2010-01-01, to: 2010-03-31 }]',
  },
  'chosen-or-open': {
    severity: 'error',
    title: 'Convention neither chosen nor open',
    messages: {
      neither: says`\`${'convention'}\` does not say which way is followed.`,
      both: says`\`${'convention'}\` is chosen and open at once.`,
    },
    why: 'A convention that is chosen stands, and the answer says when another accepted way would change it. While it is open, an answer that turns on it is not given.',
    mend: 'Write `chosen:` with a way of counting, or `open: holds`.',
  },
} as const satisfies Entries;
