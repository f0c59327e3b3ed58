import type { ConventionName, Conventions } from './convention.js';
import type { Day } from './date.js';
import type { DaysOff } from './days-off.js';
import type { KnownFacts } from './facts.js';
import type { Finding } from './finding.js';
import { own } from './own.js';

/** What somebody asks of the law: facts, and two days. */
export interface Question {
  readonly facts: KnownFacts;
  /** The day asked about. */
  readonly on: Day;
  /** The day that picks versions. */
  readonly lawOn: Day;
  /** The days off, where the rulebook lists them. */
  readonly daysOff: DaysOff | undefined;
  /** The source whose account is asked for, in place of the law: it then picks versions and readings. */
  readonly documentedBy?: string;
}

/** One question put to the law under one way of counting and one reading. */
export interface Inquiry extends Question {
  /** How the version that is being read counts. */
  readonly conventions: Conventions;
  /** The reading in play; `undefined` takes the leading reading of each condition. */
  readonly reading: string | undefined;
  /** Asked as of this past day: no later law bears on it. */
  readonly asOf?: Day;
  readonly trace: Trace;
  /** The days of the period that a row of a measure is asked about. */
  readonly period?: { readonly from: Day; readonly until: Day };
}

/** What an inquiry shares with the questions it leads to. */
interface Trace {
  /** How the rulebook counts, or is supposed to count. */
  readonly conventions: Conventions;
  readonly findings: Map<string, Finding>;
  /** The readings that stand in the versions read, and the conventions by which these count. */
  readonly readings: Set<string>;
  readonly counts: Set<ConventionName>;
}

/** Begins an inquiry. */
export function inquire(question: Question, conventions: Conventions, reading: string | undefined): Inquiry {
  const { facts, on, lawOn, daysOff } = question;
  const documentedBy = own(question, 'documentedBy');
  const documented = documentedBy === undefined ? {} : { documentedBy };
  const trace: Trace = { conventions, findings: new Map(), readings: new Set(), counts: new Set() };
  return { facts, on, lawOn, daysOff, ...documented, conventions, reading, trace };
}

/** The inquiry as of a past day: the law of that day, and the life seen from it. */
export function asOfDay(inquiry: Inquiry, day: Day): Inquiry {
  return { ...inquiry, on: day, lawOn: day, asOf: day };
}
