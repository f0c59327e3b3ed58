import { isoOf } from '../../runtime/date.js';
import { asked, type DayTerm, isFixed, keyOfTerm, moved, never, noDay, type Step, settled } from './day-term.js';
import { all, any, constant, type Formula, not, sure } from './formula.js';
import { knownFrom } from './known-days.js';
import { fixedTruth, reachOf } from './reach.js';
import { sameKey } from './same-key.js';

/** A day as a rule names it: one day of a life, or another from case to case. */
export type DayValue = DayTerm | DayCases;

/** A day from case to case: that of the row that holds. */
export interface DayCases {
  readonly rows: readonly DayRow[];
  /** Where no row holds. */
  readonly otherwise: DayValue;
  /** Which rows count where some are known to hold: all that may hold too, unless said. */
  readonly whenHeld?: 'those that hold';
  /** Of rows of which never two hold and, where nothing is unknown, always one does: they need not be set against one another. */
  readonly apart?: true;
}

export interface DayRow {
  readonly holds: Formula;
  readonly day: DayValue;
}

/** The day that is none. */
export const none = at(noDay);
/** The day that is never known. */
export const notKnown = at(never);

function at(base: string): DayTerm {
  return { base, steps: [] };
}

/** A text that is the same for days that are built alike. */
export function keyOfDay(day: DayValue): string {
  return isTerm(day) ? keyOfTerm(day) : sameKey(day);
}

function isTerm(day: DayValue): day is DayTerm {
  return 'base' in day;
}

/** A day moved, in every case. */
export function shifted(day: DayValue, steps: readonly Step[]): DayValue {
  if (isTerm(day)) return day.base === noDay || day.base === never ? day : asFarAsKnown(moved(day, ...steps));
  const rows = day.rows.map((row) => ({ ...row, day: shifted(row.day, steps) }));
  return { ...day, rows, otherwise: shifted(day.otherwise, steps) };
}

/** A day that turns on working days is known only where the list of days off reaches. */
function asFarAsKnown(term: DayTerm): DayValue {
  const span = knownFrom(term.steps);
  if (!span) return term;
  const [base, first, last] = [at(term.base), at(isoOf(span.first)), at(isoOf(span.last))];
  if (isFixed(term)) return base.base >= first.base && base.base <= last.base ? settled(term) : notKnown;
  const within = all(reaching('reaches', first, base), reaching('reaches', base, last));
  const beyond = any(reaching('short', first, base), reaching('short', base, last));
  const rows = [
    { holds: within, day: term },
    { holds: beyond, day: notKnown },
  ];
  return { rows, otherwise: none, apart: true };
}

/**
 * What is said of a day, from case to case. The day is settled only where every row that may hold gives the same;
 * else what is said of it is not known, as if the day were not.
 */
export function ofDay(day: DayValue, says: (term: DayTerm) => Formula): Formula {
  if (isTerm(day)) return says(day);
  const { rows, otherwise } = day;
  if (day.apart) return any(...rows.map((row) => all(row.holds, ofDay(row.day, says))));
  const held = rows.map(({ holds }) => sure(holds));
  const possible = rows.map(({ holds }) => not(sure(not(holds))));
  const allGive = (other: DayValue, counted: readonly Formula[], but?: number): readonly Formula[] => {
    return rows.flatMap((row, at) => (at === but ? [] : [any(not(counted[at] ?? row.holds), same(row.day, other))]));
  };
  const counted = day.whenHeld ? held : possible;
  const settled = rows.map((row, at) => all(held[at] ?? row.holds, ...allGive(row.day, counted, at)));
  const unheld = all(not(any(...held)), ...allGive(otherwise, possible));
  return any(
    ...rows.map((row, at) => all(settled[at] ?? row.holds, ofDay(row.day, says))),
    all(unheld, ofDay(otherwise, says)),
    all(not(any(...settled, unheld)), says(notKnown)),
  );
}

/** Whether two days are known to be the same, or both none. */
function same(one: DayValue, other: DayValue): Formula {
  if (one === other) return constant(true);
  const on = ofDay(one, (a) => ofDay(other, (b) => all(reaching('reaches', a, b), reaching('reaches', b, a))));
  return any(sure(on), all(isNone(one), isNone(other)));
}

function isNone(day: DayValue): Formula {
  return ofDay(day, (term) => {
    if (term.base === noDay) return constant(true);
    if (term.base === asked || isFixed(term)) return constant(false);
    return sure(not(reaching('reaches', at(term.base), at(term.base))));
  });
}

/** Whether one day lies on or after another, or before it; of a day that is none, neither. */
export function reaching(is: 'reaches' | 'short', low: DayTerm, high: DayTerm): Formula {
  if (low.base === noDay || high.base === noDay) return constant(false);
  const reach = reachOf(low, high);
  const truth = fixedTruth(reach);
  return truth === undefined ? { is, reach } : constant(truth === (is === 'reaches'));
}
