// Two decisions of the law in the language of each engine: `family/age` of 2011-09-22 on 15 June 2020, and
// `long-term-resident/means` on 15 June 2025. Engines without a calendar (†) are handed days already worked out.
import { on } from './records.mjs';

export const meansOn = '2025-06-15';

const number = (iso) => Number(iso.replaceAll('-', ''));

/** So many years later as 20130711; every one of these days exists but for a leap day, which becomes 28 February. */
function yearsLater(iso, years) {
  const then = `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;
  const exists = new Date(`${then}T00:00:00Z`).toISOString().slice(0, 10) === then;
  return number(exists ? then : then.replace('02-29', '02-28'));
}

/** The facts with every day worked out, none as 99999999, and sums in cents. */
export function resolved({ age, means }) {
  const cohabiting = age['relationship.cohabiting-before-arrival-since'];
  return {
    on: number(on),
    applicant18: yearsLater(age['applicant.born-on'], 18),
    applicant21: yearsLater(age['applicant.born-on'], 21),
    sponsor18: yearsLater(age['sponsor.born-on'], 18),
    sponsor21: yearsLater(age['sponsor.born-on'], 21),
    tie: age['relationship.tie'],
    began: number(age['relationship.began-on']),
    arrived: number(age['sponsor.arrived-on']),
    cohabitingYear: cohabiting === 'none' ? 99_999_999 : yearsLater(cohabiting, 1),
    stable: means['applicant.income-stable-and-regular'],
    cents: Number(means['applicant.monthly-income'].slice(0, -4).replace('.', '')),
    dependants: means['applicant.dependants'],
  };
}

/** By hand, from days as people write them: what nobody can expect to beat by much. */
export const byHand = {
  age(facts) {
    const today = packed(on);
    const applicant = packed(facts['applicant.born-on']);
    const sponsor = packed(facts['sponsor.born-on']);
    if (today < later(applicant, 18) || today < later(sponsor, 18)) return false;
    if (today >= later(applicant, 21) && today >= later(sponsor, 21)) return true;
    const tie = facts['relationship.tie'];
    const arrived = packed(facts['sponsor.arrived-on']);
    if (tie === 'marriage' || tie === 'equivalent-partnership') return packed(facts['relationship.began-on']) < arrived;
    const since = facts['relationship.cohabiting-before-arrival-since'];
    return tie === 'registered-partnership' && since !== 'none' && arrived >= later(packed(since), 1);
  },
  means(facts) {
    const income = facts['applicant.monthly-income'];
    const cents = Number(income.slice(0, -7)) * 100 + Number(income.slice(-6, -4));
    return facts['applicant.income-stable-and-regular'] && cents >= 103_800 + 34_600 * facts['applicant.dependants'];
  },
};

function packed(iso) {
  const digit = (at) => iso.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return year * 512 + (digit(5) * 10 + digit(6)) * 32 + digit(8) * 10 + digit(9);
}

function later(day, years) {
  const then = day + years * 512;
  if ((day & 511) !== 2 * 32 + 29) return then;
  const year = then >> 9;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? then : then - 1;
}

const v = (name) => ({ var: name });

/** In JsonLogic, unguarded: safe only because nothing is missing here. */
export const jsonLogic = {
  age: {
    and: [
      { '>=': [v('on'), v('applicant18')] },
      { '>=': [v('on'), v('sponsor18')] },
      {
        or: [
          { and: [{ '>=': [v('on'), v('applicant21')] }, { '>=': [v('on'), v('sponsor21')] }] },
          { and: [{ in: [v('tie'), ['marriage', 'equivalent-partnership']] }, { '<': [v('began'), v('arrived')] }] },
          { and: [{ '===': [v('tie'), 'registered-partnership'] }, { '>=': [v('arrived'), v('cohabitingYear')] }] },
        ],
      },
    ],
  },
  means: { and: [v('stable'), { '>=': [v('cents'), { '+': [103_800, { '*': [34_600, v('dependants')] }] }] }] },
};

/** As expressions, for CEL and zen. */
export const cel = {
  age:
    'on >= applicant18 && on >= sponsor18 && ((on >= applicant21 && on >= sponsor21) || ' +
    '((tie == "marriage" || tie == "equivalent-partnership") && began < arrived) || ' +
    '(tie == "registered-partnership" && arrived >= cohabitingYear))',
  means: 'stable && cents >= 103800.0 + 34600.0 * dependants',
};

export const zen = {
  age: cel.age.replaceAll('&&', 'and').replaceAll('||', 'or'),
  means: 'stable and cents >= 103800 + 34600 * dependants',
};

const fact = (name, operator, value) => ({ fact: name, operator, value });
const against = (name, operator, other) => fact(name, operator, { fact: other });

/** For json-rules-engine; it does not reckon, so that the sum is handed over as a fact. */
export const rulesEngine = {
  age: {
    all: [
      against('on', 'greaterThanInclusive', 'applicant18'),
      against('on', 'greaterThanInclusive', 'sponsor18'),
      {
        any: [
          {
            all: [
              against('on', 'greaterThanInclusive', 'applicant21'),
              against('on', 'greaterThanInclusive', 'sponsor21'),
            ],
          },
          { all: [fact('tie', 'in', ['marriage', 'equivalent-partnership']), against('began', 'lessThan', 'arrived')] },
          {
            all: [
              fact('tie', 'equal', 'registered-partnership'),
              against('arrived', 'greaterThanInclusive', 'cohabitingYear'),
            ],
          },
        ],
      },
    ],
  },
  means: { all: [fact('stable', 'equal', true), against('cents', 'greaterThanInclusive', 'asked')] },
};

/** For publicodes. */
export const publicodes = `
on: 0
applicant18: 0
applicant21: 0
sponsor18: 0
sponsor21: 0
tie: "'none'"
began: 0
arrived: 0
cohabitingYear: 0
stable: non
cents: 0
dependants: 0
age:
  toutes ces conditions:
    - on >= applicant18
    - on >= sponsor18
    - une de ces conditions:
        - toutes ces conditions:
            - on >= applicant21
            - on >= sponsor21
        - toutes ces conditions:
            - une de ces conditions:
                - tie = 'marriage'
                - tie = 'equivalent-partnership'
            - began < arrived
        - toutes ces conditions:
            - tie = 'registered-partnership'
            - arrived >= cohabitingYear
means:
  toutes ces conditions:
    - stable
    - cents >= 103800 + 34600 * dependants
`;

/** For ajv, which compares two values only through its $data. */
const atLeast = (name, other) => ({ properties: { [name]: { minimum: { $data: `1/${other}` } } } });
const below = (name, other) => ({ properties: { [name]: { exclusiveMaximum: { $data: `1/${other}` } } } });
const tie = (words) => ({ properties: { tie: { enum: words } } });
export const ajv = {
  age: {
    allOf: [atLeast('on', 'applicant18'), atLeast('on', 'sponsor18')],
    anyOf: [
      { allOf: [atLeast('on', 'applicant21'), atLeast('on', 'sponsor21')] },
      { allOf: [tie(['marriage', 'equivalent-partnership']), below('began', 'arrived')] },
      { allOf: [tie(['registered-partnership']), atLeast('arrived', 'cohabitingYear')] },
    ],
  },
  means: { allOf: [{ properties: { stable: { const: true } } }, atLeast('cents', 'asked')] },
};
