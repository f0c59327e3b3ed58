import type { Conventions } from './convention.js';
import type { Day } from './date.js';
import type { KnownFacts } from './facts.js';
import type { Finding } from './finding.js';
import type { Version } from './provision.js';

/** What is shared by an inquiry and the questions it leads to. */
export interface Trace {
  readonly findings: Map<string, Finding>;
  /** The versions that were read, and the readings that stand in them. */
  readonly versions: Set<Version>;
  readonly readings: Set<string>;
}

/** One question put to the law: the facts, the day asked about, the law's day, one way of counting, one reading. */
export interface Inquiry {
  readonly facts: KnownFacts;
  /** The day asked about. */
  readonly on: Day;
  /** The day that picks versions. */
  readonly lawOn: Day;
  readonly conventions: Conventions;
  /** The reading in play; without one, the leading reading of each condition. */
  readonly reading?: string;
  readonly trace: Trace;
}

export function newTrace(): Trace {
  return { findings: new Map(), versions: new Set(), readings: new Set() };
}
