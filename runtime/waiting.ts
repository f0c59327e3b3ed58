import { type Crossing, entrySteps } from './crossing.js';
import { isGiven } from './facts.js';
import { askedBy, type Finding, find, groundsOf } from './finding.js';
import type { Inquiry } from './inquiry.js';
import { own } from './own.js';
import type { Given } from './provision.js';
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
      for (const step of groundsOf(finding.in)) collectStep(walk(step, finding.in), finding.in, into);
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

function collectCrossing(crossing: Crossing, into: Collected): void {
  for (const step of entrySteps(crossing)) collectStep(walk(step, crossing), crossing, into);
}

/** What it waits for to know whether an earlier version goes on applying. */
export function waitingAt(crossing: Crossing): Waiting {
  return waitingFor([{ is: 'between', crossing, each: [] }]);
}

function collectStep(walked: Walked, read: Walking, into: Collected): void {
  const { body, own: itself, comes, members, where, unless } = walked;
  if (comes !== undefined) return;
  if (itself === undefined) {
    const sum = own(walked, 'sum');
    const facts = sum && isBeyondFacts(sum) ? [] : (own(body, 'facts') ?? []);
    for (const fact of facts) if (!isGiven(read.inquiry.facts, fact)) into.missing.add(fact);
    for (const { name } of sum ? unknownAmounts(sum) : []) into.notKnown.add(`amount ${name}`);
    for (const asked of askedBy(body)) collect(find(asked, read.inquiry), into);
  }
  const parts = itself === undefined ? [...members, where, unless] : [where, unless];
  for (const part of parts) if (part) collectStep(part, read, into);
}

/** What a day that an outcome gives waits for. */
export function dayWaitsFor(given: Given & { readonly kind: 'date' }, inquiry: Inquiry): Waiting {
  const asks = own(given, 'asks');
  const { missing, notKnown } = waitingFor(asks ? [find(asks, inquiry)] : []);
  const facts = (own(given, 'facts') ?? []).filter((fact) => !isGiven(inquiry.facts, fact));
  return { missing: [...new Set([...facts, ...missing])], notKnown };
}
