import { either, partsOf, sentence, type Voice } from './voice.js';

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
// A narrow no-break space stands inside guillemets and before a colon.
const thin = '\u202f';
const quoted = (words: readonly string[]): string =>
  either(
    words.map((word) => `«${thin}${word}${thin}»`),
    'ou',
  );
const said = (label: string, predicate: string): string => sentence(`${label}${thin}: ${predicate}`);
const nouns = {
  day: ['jour', 'jours'],
  'working day': ['jour ouvrable', 'jours ouvrables'],
  week: ['semaine', 'semaines'],
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
} as const;
const amounts = {
  'at-least': 'au moins',
  'more-than': 'plus de',
  'at-most': 'au plus',
  'less-than': 'moins de',
  is: 'exactement',
} as const;
const orders = {
  before: 'avant',
  'on-or-before': 'au plus tard',
  on: 'exactement',
  'on-or-after': 'au plus tôt',
  after: 'après',
} as const;

function dayOf(date: string): string {
  const [year, month, day] = partsOf(date);
  return `${day === 1 ? '1er' : day} ${months[month - 1]} ${year}`;
}

export const french: Voice = {
  holds: (statement) => sentence(statement),
  doesNotHold: (statement) => said('pas le cas', statement),
  isWord: (label, words) => said(label, quoted(words)),
  isNotWord: (label, words) => said(label, `pas ${quoted(words)}`),
  isMet: (title) => said(title, 'condition remplie'),
  isNotMet: (title) => said(title, 'condition non remplie'),
  wasMet: (title, date) => said(title, `condition remplie ${date}`),
  wasNotMet: (title, date) => said(title, `condition non remplie ${date}`),
  decides: (title, words) => said(title, `réponse ${quoted(words)}`),
  decidesNot: (title, words) => said(title, `réponse autre que ${quoted(words)}`),
  decided: (title, words, date) => said(title, `réponse ${quoted(words)} ${date}`),
  decidedNot: (title, words, date) => said(title, `réponse autre que ${quoted(words)} ${date}`),
  hasHappened: (label) => said(label, 'déjà passé'),
  hasNotHappened: (label) => said(label, 'pas encore passé'),
  order: (label, order, day) => said(label, `${orders[order]} ${day}`),
  distance: (label, comparison, side, period, day) => {
    const where = side === 'before' ? 'avant' : 'après';
    const nearer = comparison === 'less-than' || comparison === 'at-most';
    const beyond = nearer ? `, ou plus ${side === 'before' ? 'tard' : 'tôt'}` : '';
    return said(label, `${amounts[comparison]} ${period} ${where} ${day}${beyond}`);
  },
  amount: (label, comparison, amount) => said(label, `${amounts[comparison]} ${amount}`),
  lengthOf: (label) => `durée de chaque période (${label})`,
  measure: {
    total: (label) => `total «${thin}${label}${thin}»`,
    unbroken: (label) => `dernière suite sans jour d’intervalle «${thin}${label}${thin}»`,
    longest: (label) => `durée la plus longue «${thin}${label}${thin}»`,
    count: (label) => `nombre «${thin}${label}${thin}»`,
  },
  sum: (field, label) => `somme «${thin}${field}${thin}» («${thin}${label}${thin}»)`,
  begins: (day) => `, début${thin}: ${day}`,
  ends: (day) => `, fin${thin}: ${day}`,
  inAnyYear: ', dans l’année la plus chargée',
  weight: (weight, oneOfThem) => {
    const words = { full: 'compte entièrement', half: 'compte pour moitié', none: 'ne compte pas' };
    const said = weight in words ? words[weight as keyof typeof words] : `compte pour ${weight}`;
    return `${said}${oneOfThem ? ', pour une seule période' : ''}${thin}:`;
  },
  anew: `le calcul recommence après${thin}:`,
  unless: `sauf${thin}:`,
  whichDay: 'le jour de celui de ces cas qui se présente, ou aucun jour',
  row: (point) => `${point}, si${thin}:`,
  group: {
    'all-of': `Toutes ces conditions${thin}:`,
    'any-of': `Au moins une de ces conditions${thin}:`,
    'none-of': `Aucune de ces conditions${thin}:`,
  },
  contested: `Lu de plusieurs façons${thin}:`,
  goesOnApplying: (day, group) => {
    const cases = {
      'all-of': 'dans ce cas',
      'any-of': 'dans l’un au moins de ces cas',
      'none-of': 'en dehors de ces cas',
    };
    return `Le texte du ${day} reste applicable ${cases[group]}${thin}:`;
  },
  date: (date) => `le ${dayOf(date)}`,
  day: dayOf,
  period: ({ count, unit }) => `${count} ${nouns[unit][count <= 1 ? 0 : 1]}`,
  subject: (label) => label,
  named: (label) => `«${thin}${label}${thin}»`,
  titled: (title) => `«${thin}${title}${thin}»`,
  point: (period, side, day) => `${period} ${side === 'before' ? 'avant' : 'après'} ${day}`,
  rolled: (day) => `${day}, ou le jour ouvrable suivant`,
  askedDay: 'le jour considéré',
  share: (percent, title) => `${percent}${thin}% de ${title}`,
  each: (part, label) => `${part} fois «${thin}${label}${thin}»`,
  plus: 'plus',
  edition: {
    letter: (letter) => `lettre ${letter}`,
    mark: (mark) => `mention «${thin}${mark}${thin}»`,
    validFor: (validity) => {
      if (validity === 'without-limit') return 'validité illimitée';
      return validity === 'not-known' ? 'durée de validité inconnue' : `validité de ${french.period(validity)}`;
    },
    withdrawn: 'délivrance terminée',
    replacedBy: (title) => `remplacement par «${thin}${title}${thin}»`,
    since: { 'in-force': (day) => `en vigueur depuis ${day}`, attested: (day) => `selon les sources depuis ${day}` },
  },
};
