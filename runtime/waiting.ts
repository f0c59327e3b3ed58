import { type Crossing, entrySteps } from './crossing.js';
import { isGiven } from './facts.js';
import { type Finding, foundBy, groundsOf, type Read } from './finding.js';
import type { Inquiry } from './inquiry.js';
import { own } from './own.js';
import type { Given, Reads, Step } from './provision.js';
import { isBeyondFacts, unknownAmounts } from './sum.js';
import { type Walked, type Walking, walk } from './walk.js';

/** What an open question still waits for. */
export interface Waiting {
  /** Facts that can still change the answer, in the order of the rule, each once. */
  readonly missing: readonly string[];
  /** What the rulebook itself does not know: versions by address, provisions by name, amounts as `amount …`. */
  readonly notKnown: readonly string[];
}

interface Collected {
  readonly missing: Set<string>;
  readonly notKnown: Set<string>;
}

/**
 * What the findings of a question wait for, over all of them.
 *
 * The rule: a fact is missing if it was not given and a phrase that is not settled reads it, where every
 * group, condition and provision that leads from that phrase to the answer is not settled either. What is
 * settled (by another member, an exception, a ground that does not hold) hides all that is below it; so does
 * an amount that is not known, for no fact can settle the phrase that sets a sum against it.
 * Each phrase is taken for itself: a fact that can matter is never left out, and one whose phrases only
 * together cannot matter is still named.
 */
export function waitingFor(findings: readonly Finding[]): Waiting {
  const each = findings.map((finding) => {
    const into: Collected = { missing: new Set(), notKnown: new Set() };
    collect(finding, into);
    return into;
  });
  return {
    missing: each.map(({ missing }) => [...missing]).reduce(inOneOrder, []),
    notKnown: [...new Set(each.flatMap(({ notKnown }) => [...notKnown]))],
  };
}

/** Two lists in the order of the rule as one: what the first lacks goes before what follows it in the second. */
function inOneOrder(first: readonly string[], second: readonly string[]): string[] {
  const both = [...first];
  for (const [at, name] of second.entries()) {
    if (both.includes(name)) continue;
    const next = second.slice(at).find((following) => first.includes(following));
    both.splice(next === undefined ? both.length : both.indexOf(next), 0, name);
  }
  return both;
}

function collect(finding: Finding, into: Collected): void {
  switch (finding.is) {
    case 'open':
      collectOpen(finding.in, into);
      return;
    case 'version-open':
      into.missing.add(finding.governedBy);
      for (const each of finding.each) if (each.is === 'open' || each.is === 'between') collect(each, into);
      return;
    case 'between':
      collectCrossing(finding.crossing, into);
      for (const each of finding.each) collect(each, into);
      return;
    case 'not-covered':
      into.notKnown.add(finding.provision.id);
      return;
    case 'not-documented':
      into.notKnown.add(`${finding.provision.id} as documented by ${finding.by}`);
      return;
    case 'not-known':
    case 'repealed':
      into.notKnown.add(finding.version.address);
      return;
    case 'decided':
    case 'measured':
    case 'counted':
  }
}

/** What it waits for to know whether an earlier version goes on applying. */
export function waitingAt(crossing: Crossing): Waiting {
  return waitingFor([{ is: 'between', crossing, each: [] }]);
}

function collectCrossing(crossing: Crossing, into: Collected): void {
  for (const step of entrySteps(crossing)) collectStep(walk(step, crossing), crossing, into);
}

/** The grounds that may matter; of a row of `which-day` that may hold, its day too. */
function collectOpen(read: Read, into: Collected): void {
  const open = own(read, 'open');
  const measure = ownStep(read);
  if (open && own(open, 'overlap')) {
    into.notKnown.add(`overlap ${measure?.address}`);
    return;
  }
  const days = (open && own(open, 'days')) ?? {};
  // A measure over periods turns on the days off only where one of its own two days does.
  const bounded = open && own(open, 'bounds') ? undefined : measure;
  for (const step of groundsOf(read)) {
    const day = own(step, 'day');
    collectStep(walk(step, read), read, into, bounded);
    if (day && Object.hasOwn(days, step.id ?? '') && own(days, step.id ?? '') === undefined) {
      collectReads(day, read.inquiry, into);
    }
  }
}

function collectStep(walked: Walked, read: Walking, into: Collected, bounded?: Step): void {
  const { step, body, own: itself, comes, members, where, unless } = walked;
  if (comes !== undefined) return;
  if (itself === undefined) {
    const sum = own(walked, 'sum');
    const beyond = sum !== undefined && isBeyondFacts(sum);
    for (const { name } of sum ? unknownAmounts(sum) : []) into.notKnown.add(`amount ${name}`);
    collectReads(body, read.inquiry, into, { facts: !beyond, daysOff: step !== bounded });
  }
  const parts = itself === undefined ? [...members, where, unless] : [where, unless];
  for (const part of parts) if (part) collectStep(part, read, into, bounded);
}

function ownStep({ version }: Read): Step | undefined {
  return version.state === 'decides' ? undefined : version.step;
}

/** What a phrase or a day waits for that is not settled; where all it reads is known, it is the days off. */
function collectReads(reads: Reads, inquiry: Inquiry, into: Collected, of = { facts: true, daysOff: true }): void {
  const missing = (of.facts ? (own(reads, 'facts') ?? []) : []).filter((fact) => !isGiven(inquiry.facts, fact));
  for (const fact of missing) into.missing.add(fact);
  const findings = foundBy(reads, inquiry);
  // Where no fact can settle the phrase, neither can what it asks of another provision.
  if (of.facts) for (const finding of findings) collect(finding, into);
  const known = missing.length === 0 && findings.every(isSettled);
  if (own(reads, 'workingDays') && of.daysOff && known) into.notKnown.add('holidays');
}

function isSettled({ is }: Finding): boolean {
  return is === 'decided' || is === 'measured' || is === 'counted';
}

/** What a day that an outcome gives waits for. */
export function dayWaitsFor(given: Given & { readonly kind: 'date' }, inquiry: Inquiry): Waiting {
  const into: Collected = { missing: new Set(), notKnown: new Set() };
  collectReads(given, inquiry, into);
  return { missing: [...into.missing], notKnown: [...into.notKnown] };
}
