import { addPeriod, type Day, dayOf, type EndOfMonth, isoOf } from '../../runtime/date.js';
import type { WorkingDays } from './working-days.js';

/**
 * One step from a day to another: so many days; so many months, with what a month does that lacks the day; so many
 * working days; or on to the next working day, where it is none.
 */
export type Step =
  | { readonly is: 'days'; readonly count: number }
  | { readonly is: 'months'; readonly count: number; readonly endOfMonth: EndOfMonth }
  | { readonly is: 'working-days'; readonly count: number; readonly of: WorkingDays }
  | { readonly is: 'next-working-day'; readonly of: WorkingDays };

/**
 * A day as the analysis knows it: a day that a life says, moved by steps. Every step keeps the order of days:
 * of two days the earlier never lands after the later. All that is proved here rests on that.
 */
export interface DayTerm {
  /** The path of a fact, `asked`, a date, or `never` where the rulebook itself cannot say the day. */
  readonly base: string;
  readonly steps: readonly Step[];
}

/** The day asked about, as a base. */
export const asked = 'asked';
/** A day that no fact can make known: its provision's text is not known. */
export const never = 'never';
/** No day, whatever facts are: nothing said of it holds. */
export const noDay = 'no day';

/** A day moved, in one step or several; days that follow days are one step. */
export function moved(term: DayTerm, ...steps: readonly Step[]): DayTerm {
  const all: Step[] = [];
  for (const step of [...term.steps, ...steps]) {
    const last = all.at(-1);
    const joined = last?.is === 'days' && step.is === 'days';
    if (joined) all.pop();
    const next: Step = joined ? { is: 'days', count: last.count + step.count } : step;
    if (next.is !== 'days' || next.count !== 0) all.push(next);
  }
  return { ...term, steps: all };
}

/** A date that is always the same day. */
export function isFixed({ base }: DayTerm): boolean {
  return /^\d/.test(base);
}

/** The day of a fixed base. */
export function fixedDay(base: string): Day {
  const day = dayOf(base);
  if (day === undefined) throw new RangeError(`no such day: ${base}`);
  return day;
}

/** A term whose steps are taken, where its base is a date. */
export function settled(term: DayTerm): DayTerm {
  if (!isFixed(term) || term.steps.length === 0) return term;
  return { ...term, base: isoOf(landing(term.steps, fixedDay(term.base))), steps: [] };
}

export function keyOfTerm({ base, steps }: DayTerm): string {
  return `${base}${steps.map(keyOfStep).join('')}`;
}

function keyOfStep(step: Step): string {
  if (step.is === 'next-working-day') return `→ ${step.of.key}`;
  const count = step.count < 0 ? String(step.count) : `+${step.count}`;
  if (step.is === 'working-days') return `${count}w ${step.of.key}`;
  return step.is === 'days' ? `${count}d` : `${count}m${step.endOfMonth === 'last-day' ? '' : '!'}`;
}

/** Where steps lead to from a day. */
export function landing(steps: readonly Step[], from: Day): Day {
  return steps.reduce(taken, from);
}

function taken(day: Day, step: Step): Day {
  switch (step.is) {
    case 'days':
      return (day + step.count) as Day;
    case 'months':
      return addPeriod(day, step.count, 'month', step.endOfMonth);
    case 'working-days':
      return step.of.from(day, step.count);
    case 'next-working-day':
      return step.of.next(day);
  }
}

/** The first day from which steps lead to a day or beyond it. */
export function firstReaching(steps: readonly Step[], to: Day): Day {
  return steps.reduceRight<Day>((target, step) => firstOf(step, target), to);
}

function firstOf(step: Step, target: Day): Day {
  switch (step.is) {
    case 'days':
      return (target - step.count) as Day;
    case 'working-days':
      return step.of.firstReaching(target, step.count);
    case 'next-working-day':
      return step.of.firstWithNext(target);
    case 'months': {
      let day = (addPeriod(target, -step.count, 'month', 'last-day') - 4) as Day;
      while (taken(day, step) >= target) day = (day - 4) as Day;
      while (taken(day, step) < target) day = (day + 1) as Day;
      return day;
    }
  }
}

/** The last day from which steps do not lead beyond a day. */
export function lastWithin(steps: readonly Step[], to: Day): Day {
  return (firstReaching(steps, (to + 1) as Day) - 1) as Day;
}
