import { dateOf, numberOf } from './calendar.js';
import { type Changed, changedConditions, changedPeriods } from './changed-conditions.js';
import { editionMutants } from './changed-editions.js';
import { terrainOf } from './terrain.js';
import {
  firstDayOf,
  type WrittenOutcome,
  type WrittenRules,
  type WrittenTransition,
  type WrittenValue,
  type WrittenVersion,
} from './written.js';

/** The rules with one thing changed. */
export interface Mutant {
  readonly name: string;
  /** Where it is to be seen; in one of several is enough. */
  readonly provisions: readonly string[];
  readonly written: WrittenRules;
}

/**
 * Every way of changing one phrase, group, exception, outcome, border, day given or way of counting in the provisions
 * named, or in what they use.
 */
export function mutantsOf(written: WrittenRules, provisions: readonly string[]): readonly Mutant[] {
  const versions = provisions.flatMap((provision) =>
    (written.provisions.get(provision) ?? []).flatMap((version, at, all) =>
      changedVersions(version).map(([name, changed]) => ({
        name: `${provision}@${firstDayOf(version)}: ${name}`,
        provisions: [provision],
        written: { ...written, provisions: new Map(written.provisions).set(provision, all.with(at, changed)) },
      })),
    ),
  );
  // An open one has no chosen way; it bears on measures of periods alone, which JsonLogic does not read.
  const conventions = Object.entries(written.conventions).flatMap(([name, { chosen }]) => {
    const settled = chosen !== undefined && { ...written.conventions, [name]: { chosen } };
    return settled
      ? [{ name: `${name}: no other way is accepted`, provisions, written: { ...written, conventions: settled } }]
      : [];
  });
  return [...versions, ...conventions, ...amountMutants(written, provisions), ...editionMutants(written, provisions)];
}

/** Each value of an amount that some phrase asks for with another cent, or known a day more or less. */
function amountMutants(written: WrittenRules, provisions: readonly string[]): readonly Mutant[] {
  return [...written.amounts].flatMap(([name, values]) => {
    const asking = provisions.filter((id) => {
      return terrainOf(id, written).wanted.some(({ parts }) => parts.some(({ amount }) => amount === name));
    });
    // What only sums over lists are set against is counted elsewhere.
    if (asking.length === 0) return [];
    return values.flatMap((value, at) =>
      changedValues(value).map(([what, changed]) => ({
        name: `${name} from ${value.from}: ${what}`,
        provisions: asking,
        written: { ...written, amounts: new Map(written.amounts).set(name, values.with(at, changed)) },
      })),
    );
  });
}

function changedValues(value: WrittenValue): Changed<WrittenValue> {
  const { from, 'known-until': until } = value;
  const cents = Number(value.value.replace(/\D/g, ''));
  const other = (day: string, more: number): string => dateOf(numberOf(day) + more);
  return [-1, 1].flatMap((more) => {
    const text = String(cents + more).replace(/(..)$/, '.$1 EUR');
    return [
      [`value ${text}`, { ...value, value: text }] as const,
      [`from ${other(from, more)}`, { ...value, from: other(from, more) }] as const,
      ...(until === undefined
        ? []
        : [[`known until ${other(until, more)}`, { ...value, 'known-until': other(until, more) }] as const]),
    ];
  });
}

function changedVersions(version: WrittenVersion): Changed<WrittenVersion> {
  const { requires, outcomes = [], conventions, transition = [], ...rest } = version;
  const key = version['in-force-from'] === undefined ? 'attested-from' : 'in-force-from';
  const borders = [-1, 1].map((days) => {
    const from = dateOf(numberOf(firstDayOf(version)) + days);
    return [`from ${from}`, { ...version, [key]: from }] as const;
  });
  const counting = conventions ? [['conventions of the rulebook', { ...rest, outcomes }] as const] : [];
  const tests = requires ? changedConditions(requires) : [];
  const decisions = outcomes.flatMap((outcome, at) =>
    changedOutcomes(outcome).map(([name, to]) => [name, { ...version, outcomes: outcomes.with(at, to) }] as const),
  );
  return [
    ...borders,
    ...counting,
    ...changedTransition(transition).map(([name, to]) => [name, { ...version, transition: to }] as const),
    ...changedMeasures(version),
    ...changedGives(version.gives).map(([name, gives]) => [name, { ...version, gives }] as const),
    ...tests.map(([name, to]) => [name, { ...version, requires: to }] as const),
    ...decisions,
  ];
}

/** Each entry left out, or with something else in its grounds. */
function changedTransition(transition: readonly WrittenTransition[]): Changed<readonly WrittenTransition[]> {
  return transition.flatMap((entry, at) => [
    [`without ${entry.id}`, transition.toSpliced(at, 1)] as const,
    ...changedConditions(entry.where).map(([name, where]) => [name, transition.with(at, { ...entry, where })] as const),
  ]);
}

/** A measure of which one reading takes the day of another. */
function changedMeasures(version: WrittenVersion): Changed<WrittenVersion> {
  const { measure } = version;
  const senses = Object.entries(measure?.readings ?? {});
  return senses.map(([name], at) => {
    const [, other = { day: '' }] = senses[(at + 1) % senses.length] ?? [];
    const readings = { ...measure?.readings, [name]: other };
    return [`${name} measured as another`, { ...version, measure: { ...measure, readings } }] as const;
  });
}

type Gives = Readonly<Record<string, string>>;

function changedGives(gives: Gives = {}): Changed<Gives> {
  return Object.entries(gives).flatMap(([name, given]) =>
    changedPeriods(given).map((to) => [`gives ${name} "${to}"`, { ...gives, [name]: to }] as const),
  );
}

function changedOutcomes(outcome: WrittenOutcome): Changed<WrittenOutcome> {
  const { requires, where } = outcome;
  const word = outcome.outcome === undefined ? 'otherwise' : 'outcome';
  return [
    [`${word} another word`, { ...outcome, [word]: 'another-word' }],
    ...(requires ? changedConditions(requires) : []).map(([name, to]) => [name, { ...outcome, requires: to }] as const),
    ...(where ? changedConditions(where) : []).map(([name, to]) => [name, { ...outcome, where: to }] as const),
  ];
}
