import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerJson } from '../../runtime/answer-json.js';
import { decide } from '../../runtime/decide.js';
import type { Inquiry } from '../../runtime/inquiry.js';
import {
  answers,
  atLeast,
  dayFrom,
  hasHappened,
  hasNotHappened,
  holds,
  isBefore,
  isOneOf,
} from '../../runtime/operators.js';
import type { Provision } from '../../runtime/provision.js';
import { not, type Truth } from '../../runtime/truth.js';
import { deciding, keeping, type Outcome, type Part, provision, requiring } from './handmade.js';

/** Facts as a caller gives them. */
type Facts = Readonly<Record<string, boolean | string>>;

/** The values each fact can have, few enough to try them all; 2012-08-13 is a year before the day asked about. */
const on = '2013-08-13';
const days = ['none', '2012-08-13', '2012-08-14', '2014-01-01'];
const domain: Readonly<Record<string, readonly (boolean | string)[]>> = {
  'a.b': [true, false],
  'a.c': [true, false],
  'a.d': [true, false],
  'a.nationality': ['none', 'belgian', 'eu'],
  'a.since': days,
  'a.until': days,
};
const names = Object.keys(domain);

/** A phrase, said twice: by the operators, and by plain comparisons of complete facts. */
interface Phrase {
  readonly facts: readonly string[];
  readonly says: (inquiry: Inquiry) => Truth;
  readonly plainly: (facts: Facts) => boolean;
}
const since = (inquiry: Inquiry) => dayFrom(inquiry, 'a.since');
const phrases: readonly Phrase[] = [
  ...['a.b', 'a.c', 'a.d'].flatMap((fact): readonly Phrase[] => [
    { facts: [fact], says: (inquiry) => holds(inquiry, fact), plainly: (facts) => facts[fact] === true },
    { facts: [fact], says: (inquiry) => not(holds(inquiry, fact)), plainly: (facts) => facts[fact] === false },
  ]),
  {
    facts: ['a.nationality'],
    says: (inquiry) => isOneOf(inquiry, 'a.nationality', ['eu']),
    plainly: (facts) => facts['a.nationality'] === 'eu',
  },
  {
    facts: ['a.nationality'],
    says: (inquiry) => not(isOneOf(inquiry, 'a.nationality', ['eu', 'belgian'])),
    plainly: (facts) => facts['a.nationality'] === 'none',
  },
  {
    facts: ['a.since'],
    says: (inquiry) => hasHappened(inquiry, since(inquiry)),
    plainly: (facts) => facts['a.since'] !== 'none' && String(facts['a.since']) <= on,
  },
  {
    facts: ['a.since'],
    says: (inquiry) => hasNotHappened(inquiry, since(inquiry)),
    plainly: (facts) => facts['a.since'] === 'none' || String(facts['a.since']) > on,
  },
  {
    facts: ['a.since'],
    says: (inquiry) => atLeast(inquiry, since(inquiry), inquiry.on, 12, 'month'),
    plainly: (facts) => facts['a.since'] === '2012-08-13',
  },
  {
    facts: ['a.since', 'a.until'],
    says: (inquiry) => isBefore(since(inquiry), dayFrom(inquiry, 'a.until')),
    plainly: ({ 'a.since': first = '', 'a.until': last = '' }) => first !== 'none' && last !== 'none' && first < last,
  },
];

/** A rule drawn at random. Its meaning below is the table of the language, read for complete facts. */
type Rule = {
  readonly phrase?: Phrase;
  readonly asks?: { readonly provision: Random; readonly outcome: string };
  readonly group?: 'all-of' | 'any-of' | 'none-of';
  readonly members?: readonly Rule[];
  readonly readings?: Readonly<Record<string, Rule>>;
  readonly where?: Rule | undefined;
  readonly unless?: Rule | undefined;
};

interface Random {
  readonly provision: Provision;
  /** The outcome for complete facts under a reading. */
  readonly plainly: (facts: Facts, reading: string) => string;
  readonly readings: readonly string[];
}

function meant(rule: Rule, stands: 'requirement' | 'ground', facts: Facts, reading: string): boolean {
  const itself = meantAlone(rule, stands, facts, reading);
  const unless = rule.unless !== undefined && meant(rule.unless, 'ground', facts, reading);
  if (stands === 'ground') return itself && !unless;
  return itself || unless || (rule.where !== undefined && !meant(rule.where, 'ground', facts, reading));
}

function meantAlone(rule: Rule, stands: 'requirement' | 'ground', facts: Facts, reading: string): boolean {
  if (rule.phrase) return rule.phrase.plainly(facts);
  if (rule.asks) return rule.asks.provision.plainly(facts, reading) === rule.asks.outcome;
  if (rule.readings) {
    const sense = rule.readings[reading] ?? Object.values(rule.readings)[0];
    return sense !== undefined && meantAlone(sense, stands, facts, reading);
  }
  const inside = rule.group === 'none-of' ? 'ground' : stands;
  const values = (rule.members ?? []).map((member) => meant(member, inside, facts, reading));
  return rule.group === 'all-of' ? values.every(Boolean) : values.some(Boolean) === (rule.group === 'any-of');
}

/** The rule as a part of a provision, every step with an id of its own. */
function written(rule: Rule, count: { at: number }): Part {
  const id = `c${count.at++}`;
  const { phrase, asks, group, members, readings, where, unless } = rule;
  return {
    id,
    ...(phrase ? { facts: phrase.facts, says: phrase.says } : {}),
    ...(asks
      ? {
          asks: asks.provision.provision,
          says: (inquiry) => answers(inquiry, asks.provision.provision, [asks.outcome]),
        }
      : {}),
    ...(group ? { group, members: (members ?? []).map((member) => written(member, count)) } : {}),
    ...(readings
      ? {
          readings: Object.fromEntries(
            Object.entries(readings).map(([name, sense]) => [name, { ...written(sense, count), id: `s${count.at++}` }]),
          ),
        }
      : {}),
    ...(where ? { where: written(where, count) } : {}),
    ...(unless ? { unless: written(unless, count) } : {}),
  };
}

const phraseRule: fc.Arbitrary<Rule> = fc.constantFrom(...phrases).map((phrase) => ({ phrase }));

/** Rules of a depth; `where` only in requirements, and never within a ground. */
function ruleOf(depth: number, stands: 'requirement' | 'ground', asked: readonly Random[]): fc.Arbitrary<Rule> {
  const atoms: fc.Arbitrary<Rule>[] = [phraseRule];
  for (const each of asked) {
    atoms.push(
      fc.constantFrom('granted', 'refused', 'pending').map((outcome) => ({ asks: { provision: each, outcome } })),
    );
  }
  if (depth === 0) return fc.oneof(...atoms);
  const below = (where: 'requirement' | 'ground') => ruleOf(depth - 1, where, asked);
  const group = fc
    .constantFrom<'all-of' | 'any-of' | 'none-of'>('all-of', 'any-of', 'none-of')
    .chain((kind) =>
      fc
        .array(below(kind === 'none-of' ? 'ground' : stands), { minLength: 2, maxLength: 3 })
        .map((members): Rule => ({ group: kind, members })),
    );
  const rivals = fc
    .record({ statute: phraseRule, circular: fc.oneof(phraseRule, group) })
    .map((readings): Rule => ({ readings }));
  const narrowed = fc.tuple(
    fc.oneof(...atoms, group, { arbitrary: rivals, weight: 1 }),
    stands === 'requirement' ? fc.option(below('ground'), { nil: undefined }) : fc.constant(undefined),
    fc.option(below('ground'), { nil: undefined }),
  );
  return narrowed.map(([rule, where, unless]) => ({ ...rule, where, unless }));
}

function readingsOf(rule: Rule): readonly string[] {
  const parts = [...(rule.members ?? []), rule.where, rule.unless, ...Object.values(rule.readings ?? {})];
  const within = parts.flatMap((part) => (part ? readingsOf(part) : []));
  return [...Object.keys(rule.readings ?? {}), ...(rule.asks?.provision.readings ?? []), ...within];
}

function testOf(rule: Rule): Random {
  return {
    provision: provision('t/test', [requiring(written(rule, { at: 0 }))]),
    plainly: (facts, reading) => (meant(rule, 'requirement', facts, reading) ? 'met' : 'not-met'),
    readings: [...new Set(readingsOf(rule))],
  };
}

/** A decision whose outcomes cannot hold at once: a first phrase parts them. */
function decisionOf(parting: Phrase, first: Rule, second: Rule): Random {
  const opposite: Phrase = {
    facts: parting.facts,
    says: (inquiry) => not(parting.says(inquiry)),
    plainly: (facts) => !parting.plainly(facts),
  };
  const rules: readonly (readonly [string, Rule])[] = [
    ['granted', { group: 'all-of', members: [{ phrase: parting }, first] }],
    ['refused', { group: 'all-of', members: [{ phrase: opposite }, second] }],
  ];
  const count = { at: 0 };
  const outcomes = rules.map(
    ([outcome, rule]): Outcome => ({ outcome, stands: 'ground', grounds: written(rule, count) }),
  );
  return {
    provision: provision('t/decision', [deciding([...outcomes, { outcome: 'pending' }])]),
    plainly: (facts, reading) => rules.find(([, rule]) => meant(rule, 'ground', facts, reading))?.[0] ?? 'pending',
    readings: [...new Set(rules.flatMap(([, rule]) => readingsOf(rule)))],
  };
}

const decisions = fc
  .tuple(fc.constantFrom(...phrases), ruleOf(1, 'ground', []), ruleOf(1, 'ground', []))
  .map((parts) => decisionOf(...parts));
/** Two versions of a test, the first of which goes on applying on some ground. */
function transitionOf(old: Rule, later: Rule, ground: Rule): Random {
  const count = { at: 0 };
  const texts = {
    old: requiring(written(old, count), { from: '2000-01-01' }),
    later: requiring(written(later, count), { from: '2010-01-01' }),
    ground: { id: 'kept', group: 'all-of' as const, members: [written(ground, count)] },
  };
  const kept = keeping([{ applies: '2000-01-01', grounds: texts.ground }], texts.later);
  const readings = [ground, old, later].flatMap(readingsOf);
  return {
    provision: provision('t/transition', [texts.old, kept]),
    plainly: (facts, reading) => {
      const stands = meant(ground, 'ground', facts, reading) ? old : later;
      return meant(stands, 'requirement', facts, reading) ? 'met' : 'not-met';
    },
    readings: [...new Set(readings)],
  };
}

const transitions = fc
  .tuple(ruleOf(1, 'requirement', []), ruleOf(1, 'requirement', []), ruleOf(1, 'ground', []))
  .map((parts) => transitionOf(...parts));
const provisions: fc.Arbitrary<Random> = fc.oneof(
  transitions,
  ruleOf(2, 'requirement', []).map(testOf),
  decisions,
  decisions.chain((asked) => ruleOf(2, 'requirement', [asked]).map(testOf)),
  transitions.chain((asked) => askingOf(asked)),
);
/** A test that asks whether a test with a transition is met. */
function askingOf(asked: Random): fc.Arbitrary<Random> {
  const asks: Rule = { asks: { provision: asked, outcome: 'met' } };
  return ruleOf(1, 'requirement', []).map((other) => testOf({ group: 'any-of', members: [asks, other] }));
}
const wholeFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom(...(domain[name] ?? []))])),
);
const kept = fc.subarray(names);

const only = (facts: Facts, some: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => some.includes(name)));

/** Every way to give values to some facts. */
function* completions(facts: Facts, open: readonly string[]): Generator<Facts> {
  const [name, ...others] = open;
  if (name === undefined) yield facts;
  else for (const value of domain[name] ?? []) yield* completions({ ...facts, [name]: value }, others);
}

/** The answer in one line: an outcome, or what each reading says. */
function answered(
  { provision: asked }: Random,
  facts: Facts,
): { readonly line: string; readonly missing: readonly string[] } {
  const { outcome, readings, missing } = answerJson(decide(asked, facts, { on }));
  if (!readings) return { line: outcome, missing };
  return {
    line: Object.entries(readings)
      .map(([name, reading]) => `${name}: ${reading.outcome}`)
      .sort()
      .join(', '),
    missing,
  };
}

function expected(random: Random, facts: Facts): string {
  const lines = random.readings.map((reading) => [reading, random.plainly(facts, reading)] as const);
  const outcomes = new Set(lines.map(([, outcome]) => outcome));
  if (outcomes.size < 2) return random.plainly(facts, random.readings[0] ?? '');
  return lines
    .map(([reading, outcome]) => `${reading}: ${outcome}`)
    .sort()
    .join(', ');
}

describe('answers from rules drawn at random', () => {
  it('are those of the table of the language, when all is known', () => {
    fc.assert(
      fc.property(provisions, wholeFacts, (random, facts) => {
        expect(answered(random, facts).line).toBe(expected(random, facts));
      }),
      { numRuns: 3000 },
    );
  });

  it('hold for every way in which the facts can be completed: none grants by leaving out, none flips by adding', () => {
    fc.assert(
      fc.property(provisions, wholeFacts, kept, (random, facts, known) => {
        const partial = only(facts, known);
        const { line } = answered(random, partial);
        if (line === 'unknown') return;
        const open = names.filter((name) => !known.includes(name));
        for (const whole of completions(partial, open)) {
          expect(expected(random, whole)).toBe(line);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('wait for every fact that can change them, and for nothing once these are known', () => {
    fc.assert(
      fc.property(provisions, wholeFacts, kept, (random, facts, known) => {
        const partial = only(facts, known);
        const { line, missing } = answered(random, partial);
        if (line !== 'unknown') return;
        expect(missing.filter((name) => known.includes(name))).toEqual([]);
        const unlisted = names.filter((name) => !known.includes(name) && !missing.includes(name));
        for (const more of completions(partial, unlisted)) expect(answered(random, more).line).toBe('unknown');
        const rest = only(facts, missing.slice(4));
        for (const enough of completions({ ...partial, ...rest }, missing.slice(0, 4))) {
          expect(answered(random, enough).line).not.toBe('unknown');
        }
      }),
      { numRuns: 300 },
    );
  });
});
