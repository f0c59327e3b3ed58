import { either, partsOf, sentence, type Voice } from './voice.js';

const months = 'January February March April May June July August September October November December'.split(' ');
const quoted = (words: readonly string[]): string =>
  either(
    words.map((word) => `“${word}”`),
    'or',
  );
const nouns = {
  day: ['day', 'days'],
  'working day': ['working day', 'working days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
} as const;
const comparing = {
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
} as const;
const before = { ...comparing, 'less-than': 'later than', 'at-most': 'no earlier than' } as const;
const after = { ...comparing, 'less-than': 'earlier than', 'at-most': 'no later than' } as const;
const orders = {
  before: 'lies before',
  'on-or-before': 'lies on or before',
  on: 'is',
  'on-or-after': 'lies on or after',
  after: 'lies after',
} as const;

function dayOf(date: string): string {
  const [year, month, day] = partsOf(date);
  return `${day} ${months[month - 1]} ${year}`;
}

export const english: Voice = {
  holds: (statement) => sentence(statement),
  doesNotHold: (statement) => sentence(`it is not so that ${statement}`),
  isWord: (label, words) => sentence(`${label} is ${quoted(words)}`),
  isNotWord: (label, words) => sentence(`${label} is not ${quoted(words)}`),
  isMet: (title) => sentence(`${title} is met`),
  isNotMet: (title) => sentence(`${title} is not met`),
  wasMet: (title, date) => sentence(`${title} was met on ${date}`),
  wasNotMet: (title, date) => sentence(`${title} was not met on ${date}`),
  decides: (title, words) => sentence(`${title} is answered ${quoted(words)}`),
  decidesNot: (title, words) => sentence(`${title} is not answered ${quoted(words)}`),
  decided: (title, words, date) => sentence(`${title} was answered ${quoted(words)} on ${date}`),
  decidedNot: (title, words, date) => sentence(`${title} was not answered ${quoted(words)} on ${date}`),
  hasHappened: (label) => sentence(`${label} has come`),
  hasNotHappened: (label) => sentence(`${label} has not come`),
  order: (label, order, day) => sentence(`${label} ${orders[order]} ${day}`),
  distance: (label, comparison, side, period, day) => {
    const words = side === 'before' ? before[comparison] : after[comparison];
    return sentence(`${label} lies ${words} ${period} ${side} ${day}`);
  },
  amount: (label, comparison, amount) => {
    return sentence(`${label}: ${comparison === 'is' ? 'exactly' : comparing[comparison]} ${amount}`);
  },
  lengthOf: (label) => `length of each (${label})`,
  measure: {
    total: (label) => `all of the ${label} added up`,
    unbroken: (label) => `the last of the ${label} with no day between them, added up`,
    longest: (label) => `the longest of the ${label}`,
    count: (label) => `the number of the ${label}`,
  },
  sum: (field, label) => `the sum of the ${field} over the ${label}`,
  begins: (day) => `, from ${day}`,
  ends: (day) => `, up to ${day}`,
  inAnyYear: ', in the year in which it is most',
  weight: (weight, oneOfThem) => {
    const words = { full: 'counts in full', half: 'counts by half', none: 'does not count' };
    const said = weight in words ? words[weight as keyof typeof words] : `counts by ${weight}`;
    return `${said}${oneOfThem ? ', one of them alone' : ''}:`;
  },
  anew: 'the count begins anew after:',
  unless: 'unless:',
  whichDay: 'the day of whichever of these cases is met, or no day',
  row: (point) => `${point}, if:`,
  group: { 'all-of': 'All of these:', 'any-of': 'At least one of these:', 'none-of': 'None of these:' },
  contested: 'Read in more than one way:',
  goesOnApplying: (day, group) => {
    const cases = {
      'all-of': 'in this case',
      'any-of': 'in at least one of these cases',
      'none-of': 'outside these cases',
    };
    return `The text of ${day} goes on applying ${cases[group]}:`;
  },
  date: dayOf,
  day: dayOf,
  period: ({ count, unit }) => `${count} ${nouns[unit][count === 1 ? 0 : 1]}`,
  subject: (label) => `the ${label}`,
  named: (label) => `the ${label}`,
  titled: (title) => `“${title}”`,
  point: (period, side, day) => `${period} ${side} ${day}`,
  rolled: (day) => `${day}, or the next working day`,
  askedDay: 'the day asked about',
  share: (percent, title) => `${percent} % of ${title}`,
  each: (part, label) => `${part} times the ${label}`,
  plus: 'plus',
  edition: {
    letter: (letter) => `letter ${letter}`,
    mark: (mark) => `marked “${mark}”`,
    validFor: (validity) => {
      if (validity === 'without-limit') return 'valid without limit in time';
      return validity === 'not-known' ? 'validity not known' : `valid for ${english.period(validity)}`;
    },
    withdrawn: 'no longer issued',
    replacedBy: (title) => `replaced by “${title}”`,
    since: { 'in-force': (day) => `in force from ${day}`, attested: (day) => `attested from ${day}` },
  },
};
