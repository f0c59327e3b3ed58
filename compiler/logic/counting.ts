import { comparisons } from '../phrases/comparisons.js';
import type { Comparison, Period } from '../phrases/phrase.js';
import type { Logic, LogicPoint, LoweredVersion } from './logic.js';

/** The conventions whose choice may change what a version answers or gives, sorted by name. */
export function conventionsOf(version: LoweredVersion, given: readonly LogicPoint[]): readonly string[] {
  const used = new Set<string>();
  if (version.is === 'decides') {
    for (const { logic } of version.conditions) addLogic(logic, used);
    for (const branch of version.branches) addLogic(branch, used);
  } else if (version.is === 'chooses') {
    for (const { logic } of version.conditions) addLogic(logic, used);
    for (const { holds, point } of version.rows) {
      addLogic(holds, used);
      addPoint(point, used);
    }
  } else for (const { point } of version.senses) addPoint(point, used);
  for (const point of given) addPoint(point, used);
  return [...used].sort();
}

function addLogic(logic: Logic, used: Set<string>): void {
  switch (logic.is) {
    case 'all':
    case 'any':
      for (const part of logic.of) addLogic(part, used);
      return;
    case 'not':
      addLogic(logic.of, used);
      return;
    case 'senses':
      for (const sense of logic.of.values()) addLogic(sense, used);
      return;
    case 'distance':
      addPeriod(logic.period, conventionOf(logic.comparison), used);
      return;
    case 'requirement':
      if (logic.where) addLogic(logic.where, used);
      addLogic(logic.own, used);
      if (logic.unless) addLogic(logic.unless, used);
      return;
    case 'ground':
      addLogic(logic.own, used);
      if (logic.unless) addLogic(logic.unless, used);
  }
}

function conventionOf(comparison: Comparison): string {
  return comparisons[comparison].convention;
}

function addPoint(point: LogicPoint, used: Set<string>): void {
  if (point.side !== 'on') addPeriod(point.period, point.side === 'after' ? 'time-limit' : undefined, used);
}

/** Days and weeks end where they end: only months and years meet a month that lacks the day. */
function addPeriod({ unit }: Period, convention: string | undefined, used: Set<string>): void {
  if (unit === 'month' || unit === 'year') used.add('end-of-month');
  if (convention !== undefined && (convention !== 'time-limit' || unit === 'month' || unit === 'year'))
    used.add(convention);
}
