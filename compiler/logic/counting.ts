import { comparisons } from '../phrases/comparisons.js';
import type { Comparison, Period } from '../phrases/phrase.js';
import type { Logic, LogicMeasure, LogicPoint, LoweredVersion } from './logic.js';

/** The conventions whose choice may change what a version answers or gives, sorted by name. */
export function conventionsOf(version: LoweredVersion, given: readonly LogicPoint[]): readonly string[] {
  const used = new Set<string>();
  if (version.is === 'decides') {
    for (const { logic } of version.conditions) addLogic(logic, used);
    for (const branch of version.branches) addLogic(branch, used);
  } else for (const { measure } of version.senses) addMeasure(measure, used);
  for (const point of given) addPoint(point, used);
  return [...used].sort();
}

function addMeasure(measure: LogicMeasure, used: Set<string>): void {
  if (measure.is === 'day') {
    addPoint(measure.point, used);
    return;
  }
  if (measure.is === 'which-day') {
    for (const { logic } of measure.conditions) addLogic(logic, used);
    for (const { holds, point } of measure.rows) {
      addLogic(holds, used);
      addPoint(point, used);
    }
    return;
  }
  const { operator, items, from, to, inAnyYear, brokenBy, rows } = measure;
  for (const point of [from, to]) if (point) addPoint(point, used);
  for (const { fits } of brokenBy ? [brokenBy, ...rows] : rows) addLogic(fits, used);
  // Whoever asks a length sets it against months as this version counts them.
  if (!items && operator !== 'count') used.add('end-of-month');
  if (!items && (operator === 'total' || operator === 'unbroken')) used.add('adding-lengths');
  if (inAnyYear) used.add('year-of-absence');
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
    case 'length':
      if (logic.of.is === 'here') addPeriod(logic.period, undefined, used);
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
