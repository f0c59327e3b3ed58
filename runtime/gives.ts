import type { GivenValue, GivesShape } from './answer.js';
import { isoOrNone } from './date.js';
import { documentGiven } from './edition.js';
import type { Read, Ruling } from './finding.js';
import { type OtherWay, recount, turning } from './hearing.js';
import { own } from './own.js';
import type { Given } from './provision.js';
import { dayWaitsFor, waitingAt, waitingFor } from './waiting.js';

/**
 * What a ruling gives, name by name; where several branches are possible and differ, or several versions may
 * apply, that is not known.
 */
export function givesOf(ruling: Ruling, ways: readonly OtherWay[]): GivesShape {
  if (ruling.is !== 'decided') return {};
  const branches = ruling.branches.map((branch) => valuesOf(branch.gives, ruling.in, ways));
  const open: GivenValue = {
    kind: 'unknown',
    ...waitingFor([{ is: 'open', possible: ruling.branches, in: ruling.in }]),
  };
  const values = byName(branches, (some) => agreed(some) ?? open);
  const versions = [values, ...(own(ruling, 'also') ?? []).map((other) => givesOf(other, ways))];
  const crossing = own(ruling.in, 'crossed')?.at(-1);
  if (versions.length === 1 || !crossing) return values;
  return byName(versions, (some) => agreed(some) ?? { kind: 'unknown', ...waitingAt(crossing) });
}

/** What the readings give, who agree on the outcome: not known where it is not under one of them. */
export function joined(readings: readonly (readonly [string | undefined, GivesShape])[]): GivesShape {
  const differing = (values: readonly (GivenValue | undefined)[], name: string): GivenValue => {
    const open = values.filter((value) => value?.kind === 'unknown');
    if (open.length > 0) {
      const each = (part: 'missing' | 'notKnown'): readonly string[] => [...new Set(open.flatMap((one) => one[part]))];
      return { kind: 'unknown', missing: each('missing'), notKnown: each('notKnown') };
    }
    const named = readings.flatMap(([reading, gives]) => {
      const value = own(gives, name);
      return value && reading !== undefined ? [[reading, value] as const] : [];
    });
    return { kind: 'contested', readings: Object.fromEntries(named) };
  };
  return byName(
    readings.map(([, gives]) => gives),
    (values, name) => agreed(values) ?? differing(values, name),
  );
}

function byName(
  all: readonly GivesShape[],
  join: (values: readonly (GivenValue | undefined)[], name: string) => GivenValue,
): GivesShape {
  const names = [...new Set(all.flatMap(Object.keys))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      join(
        all.map((gives) => own(gives, name)),
        name,
      ),
    ]),
  );
}

/** The value that all have, if they do; a day on which all agree turns on whatever it turns on for one of them. */
function agreed(values: readonly (GivenValue | undefined)[]): GivenValue | undefined {
  const [first] = values;
  const days = values.filter((value) => value?.kind === 'date');
  if (first?.kind === 'date' && days.length === values.length && days.every(({ day }) => day === first.day)) {
    return { ...first, turnsOn: [...new Set(days.flatMap(({ turnsOn }) => turnsOn))] };
  }
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : undefined;
}

function valuesOf(gives: Readonly<Record<string, Given>>, read: Read, ways: readonly OtherWay[]): GivesShape {
  const values = Object.entries(gives).map(([name, given]) => [name, givenValue(given, read, ways)] as const);
  return Object.fromEntries(values);
}

function givenValue(given: Given, read: Read, ways: readonly OtherWay[]): GivenValue {
  if (given.kind === 'document') return documentGiven(given, read.inquiry.on);
  if (given.kind !== 'date') return given;
  const day = given.settle(read.inquiry);
  if (day === undefined) return { kind: 'unknown', ...dayWaitsFor(given, read.inquiry) };
  const { turnsOn, open } = turning(ways, (way) => given.settle(recount(read, way)) !== day);
  if (open.length > 0) return { kind: 'unknown', missing: [], notKnown: open };
  return { kind: 'date', day: isoOrNone(day), turnsOn };
}
