import { either, partsOf, sentence, type Voice } from './voice.js';

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const quoted = (words: readonly string[]): string =>
  either(
    words.map((word) => `“${word}”`),
    'of',
  );
const said = (label: string, predicate: string): string => sentence(`${label}: ${predicate}`);
const nouns = {
  day: ['dag', 'dagen'],
  'working day': ['werkdag', 'werkdagen'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
  year: ['jaar', 'jaar'],
} as const;
const amounts = {
  'at-least': 'minstens',
  'more-than': 'meer dan',
  'at-most': 'hoogstens',
  'less-than': 'minder dan',
  is: 'precies',
} as const;
const orders = {
  before: 'vóór',
  'on-or-before': 'op of vóór',
  on: 'op',
  'on-or-after': 'op of na',
  after: 'na',
} as const;

function dayOf(date: string): string {
  const [year, month, day] = partsOf(date);
  return `${day} ${months[month - 1]} ${year}`;
}

export const dutch: Voice = {
  holds: (statement) => sentence(statement),
  doesNotHold: (statement) => said('niet het geval', statement),
  isWord: (label, words) => said(label, quoted(words)),
  isNotWord: (label, words) => said(label, `niet ${quoted(words)}`),
  isMet: (title) => said(title, 'voldaan'),
  isNotMet: (title) => said(title, 'niet voldaan'),
  wasMet: (title, date) => said(title, `voldaan op ${date}`),
  wasNotMet: (title, date) => said(title, `niet voldaan op ${date}`),
  decides: (title, words) => said(title, `antwoord ${quoted(words)}`),
  decidesNot: (title, words) => said(title, `ander antwoord dan ${quoted(words)}`),
  decided: (title, words, date) => said(title, `antwoord ${quoted(words)} op ${date}`),
  decidedNot: (title, words, date) => said(title, `ander antwoord dan ${quoted(words)} op ${date}`),
  hasHappened: (label) => said(label, 'al geweest'),
  hasNotHappened: (label) => said(label, 'nog niet geweest'),
  order: (label, order, day) => said(label, `${orders[order]} ${day}`),
  distance: (label, comparison, side, period, day) => {
    const where = side === 'before' ? 'vóór' : 'na';
    const nearer = comparison === 'less-than' || comparison === 'at-most';
    const beyond = nearer ? `, of ${side === 'before' ? 'later' : 'eerder'}` : '';
    return said(label, `${amounts[comparison]} ${period} ${where} ${day}${beyond}`);
  },
  amount: (label, comparison, amount) => said(label, `${amounts[comparison]} ${amount}`),
  lengthOf: (label) => `duur van elke periode (${label})`,
  measure: {
    total: (label) => `totaal “${label}”`,
    unbroken: (label) => `laatste reeks zonder dag ertussen “${label}”`,
    longest: (label) => `langste duur “${label}”`,
    count: (label) => `aantal “${label}”`,
  },
  sum: (field, label) => `som “${field}” (“${label}”)`,
  begins: (day) => `, begin: ${day}`,
  ends: (day) => `, einde: ${day}`,
  inAnyYear: ', in het jaar waarin dit het meest is',
  weight: (weight, oneOfThem) => {
    const words = { full: 'telt volledig mee', half: 'telt voor de helft mee', none: 'telt niet mee' };
    const said = weight in words ? words[weight as keyof typeof words] : `telt voor ${weight} mee`;
    return `${said}${oneOfThem ? ', voor één periode' : ''}:`;
  },
  anew: 'de telling begint opnieuw na:',
  unless: 'tenzij:',
  whichDay: 'de dag van dat van deze gevallen dat zich voordoet, of geen dag',
  row: (point) => `${point}, indien:`,
  group: {
    'all-of': 'Al deze voorwaarden:',
    'any-of': 'Minstens een van deze voorwaarden:',
    'none-of': 'Geen van deze voorwaarden:',
  },
  contested: 'Op meer dan een manier gelezen:',
  goesOnApplying: (day, group) => {
    const cases = {
      'all-of': 'in dit geval',
      'any-of': 'in minstens een van deze gevallen',
      'none-of': 'buiten deze gevallen',
    };
    return `De tekst van ${day} blijft van toepassing ${cases[group]}:`;
  },
  date: dayOf,
  day: dayOf,
  period: ({ count, unit }) => `${count} ${nouns[unit][count === 1 ? 0 : 1]}`,
  subject: (label) => label,
  named: (label) => `“${label}”`,
  titled: (title) => `“${title}”`,
  point: (period, side, day) => `${period} ${side === 'before' ? 'vóór' : 'na'} ${day}`,
  rolled: (day) => `${day}, of de eerstvolgende werkdag`,
  askedDay: 'de dag waarover de vraag gaat',
  share: (percent, title) => `${percent} % van ${title}`,
  each: (part, label) => `${part} maal “${label}”`,
  plus: 'plus',
  edition: {
    letter: (letter) => `letter ${letter}`,
    mark: (mark) => `vermelding “${mark}”`,
    validFor: (validity) => {
      if (validity === 'without-limit') return 'onbeperkt geldig';
      return validity === 'not-known' ? 'geldigheidsduur niet bekend' : `${dutch.period(validity)} geldig`;
    },
    withdrawn: 'niet meer afgegeven',
    replacedBy: (title) => `vervangen door “${title}”`,
    since: { 'in-force': (day) => `van kracht sinds ${day}`, attested: (day) => `volgens de bronnen sinds ${day}` },
  },
};
