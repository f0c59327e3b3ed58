import type { TransitionEntry } from '../../compiler/model/condition.js';
import { conditionsOf } from '../../compiler/model/grounds.js';
import type { MeasureSense, Outcome, Provision, Version, WhichDaySense } from '../../compiler/model/provision.js';
import type { Rulebook } from '../../compiler/model/rulebook.js';
import { type Changed, changedAt, without } from './changed.js';
import { changedConditions } from './changed-conditions.js';
import { dayBeside } from './changed-phrases.js';

/** A rulebook of which one thing is changed, in one version of one provision. */
export interface Mutant {
  readonly name: string;
  readonly provision: string;
  /** The first day of the version, before it was changed. */
  readonly from: string;
  readonly rulebook: Rulebook;
}

/** Every way of changing one thing in a provision that decides: conditions, exceptions, transitions and borders. */
export function mutantsOf(provision: Provision, rulebook: Rulebook): readonly Mutant[] {
  return provision.versions.flatMap((version, at) => {
    const changes = [...changedBorders(version, provision.versions, at), ...changedVersions(version)];
    return changes
      .filter(([, to]) => asksOnlyThePast(to))
      .map(([name, to]): Mutant => {
        const changed = { ...provision, versions: provision.versions.with(at, to) };
        return {
          name: `${version.address}: ${name}`,
          provision: provision.id,
          from: version.from,
          rulebook: withProvision(rulebook, changed),
        };
      });
  });
}

/** Whether every past day as of which it asks lies before it: others are refused. */
function asksOnlyThePast(version: Version): boolean {
  return conditionsOf(version).every((condition) => {
    const on = condition.is === 'phrase' && 'on' in condition.phrase ? condition.phrase.on : undefined;
    return on === undefined || on < version.from;
  });
}

/** A rulebook with another text of a provision. */
export function withProvision(rulebook: Rulebook, changed: Provision): Rulebook {
  return { ...rulebook, provisions: rulebook.provisions.map((one) => (one.id === changed.id ? changed : one)) };
}

/** A version that begins a day earlier, or later. */
function changedBorders(version: Version, all: readonly Version[], at: number): Changed<Version> {
  return [-1, 1].flatMap((more): Changed<Version> => {
    const from = dayBeside(version.from, more);
    if (from === all[at - 1]?.from || from === all[at + 1]?.from) return [];
    const address = version.address.replace(/@.*/, `@${from}`);
    return [[`from ${from}`, { ...version, from, address }]];
  });
}

function changedVersions(version: Version): Changed<Version> {
  const { content, transition } = version;
  const kept = changedTransitions(transition).map(([name, to]) => [name, { ...version, transition: to }] as const);
  if (content.is === 'decides') {
    const outcomes = changedAt(content.outcomes, changedOutcomes);
    return [
      ...kept,
      ...outcomes.map(([name, to]) => [name, { ...version, content: { ...content, outcomes: to } }] as const),
    ];
  }
  if (content.is !== 'measures') return kept;
  const { measure } = content;
  const senses = changedAt(measure.senses, changedSenses);
  return [
    ...kept,
    ...senses.map(([name, to]) => {
      return [name, { ...version, content: { ...content, measure: { ...measure, senses: to } } }] as const;
    }),
  ];
}

function changedTransitions(entries: readonly TransitionEntry[]): Changed<readonly TransitionEntry[]> {
  const left = entries.map((entry, at) => [`no transition ${entry.grounds.id}`, entries.toSpliced(at, 1)] as const);
  const inside = changedAt(entries, (entry) =>
    changedConditions(entry.grounds).flatMap(([name, grounds]) => {
      return grounds.is === 'group' && grounds.id !== undefined
        ? [[name, { ...entry, grounds: { ...grounds, id: grounds.id } }] as const]
        : [];
    }),
  );
  return [...left, ...inside];
}

function changedOutcomes(outcome: Outcome): Changed<Outcome> {
  const { grounds } = outcome;
  if (!grounds) return [];
  return changedConditions(grounds).map(([name, to]) => [name, { ...outcome, grounds: to }] as const);
}

/** The rows of a measure of a day; what counts over periods is changed by the oracle of measures. */
function changedSenses(sense: MeasureSense): Changed<MeasureSense> {
  if (sense.is !== 'which-day') return [];
  const rows: Changed<WhichDaySense['rows']> = [
    ...without(sense.rows, ({ condition }) => condition.id ?? ''),
    ...changedAt(sense.rows, (row) =>
      changedConditions(row.condition).map(([name, condition]) => [name, { ...row, condition }] as const),
    ),
  ];
  return rows.map(([name, to]) => [name, { ...sense, rows: to }] as const);
}
