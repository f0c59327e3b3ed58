import type { ConventionName, Conventions } from './convention.js';
import { type Finding, find, foundBy, type Read } from './finding.js';
import { type Inquiry, inquire, type Question } from './inquiry.js';
import { own } from './own.js';
import type { Counting, Provision } from './provision.js';

/** A question put to a provision under one way of counting, once for each reading in play. */
export interface Hearing {
  /** By reading, in the order of the rules; one finding under `undefined` where no readings differ. */
  readonly findings: ReadonlyMap<string | undefined, Finding>;
  /** The conventions that had a part in it. */
  readonly counts: ReadonlySet<ConventionName>;
}

/**
 * Hears a question. A reading may lead to versions in which further readings stand: these are tried too. Of what a
 * source documents there is one reading, that of its name.
 */
export function hear(provision: Provision, question: Question, conventions: Conventions): Hearing {
  const findings = new Map<string | undefined, Finding>();
  const counts = new Set<ConventionName>();
  const documentedBy = own(question, 'documentedBy');
  const readings = new Set<string | undefined>([documentedBy]);
  for (const reading of readings) {
    const inquiry = inquire(question, conventions, reading);
    const finding = find(provision, inquiry);
    findings.set(reading, finding);
    askForDaysGiven(finding);
    if (documentedBy === undefined) for (const further of inquiry.trace.readings) readings.add(further);
    for (const convention of inquiry.trace.counts) counts.add(convention);
  }
  if (findings.size > 1) findings.delete(undefined);
  return { findings, counts };
}

/** What an outcome gives may ask measures that its grounds do not: their readings and counting are in play too. */
function askForDaysGiven(finding: Finding): void {
  if (finding.is !== 'decided') return;
  for (const other of own(finding, 'also') ?? []) askForDaysGiven(other);
  for (const { gives } of finding.branches) {
    for (const given of Object.values(gives)) {
      if (given.kind === 'date') foundBy(given, finding.in.inquiry);
    }
  }
}

/** One convention counted another way that is accepted too, all others as chosen. */
export interface OtherWay {
  readonly convention: ConventionName;
  /** Whether the rulebook leaves this convention open. */
  readonly open: boolean;
  readonly conventions: Conventions;
}

/** The other ways of counting that could bear on a hearing. */
export function otherWays(counting: Counting, hearing: Hearing): readonly OtherWay[] {
  return [...hearing.counts].sort().flatMap((convention) => waysOf(counting, convention));
}

function waysOf<Name extends ConventionName>(counting: Counting, convention: Name): readonly OtherWay[] {
  const ways: readonly Conventions[Name][] = own(counting.alsoAccepted, convention) ?? [];
  const open = own(counting, 'open')?.includes(convention) ?? false;
  return ways.map((way) => ({ convention, open, conventions: { ...counting.chosen, [convention]: way } }));
}

/** The conventions on which something turns, for it changes with another way; `open`: those of them left open. */
export function turning(
  ways: readonly OtherWay[],
  changes: (way: OtherWay) => boolean,
): { readonly turnsOn: readonly ConventionName[]; readonly open: readonly ConventionName[] } {
  const changing = ways.filter(changes);
  const namesOf = (some: readonly OtherWay[]): readonly ConventionName[] => [
    ...new Set(some.map(({ convention }) => convention)),
  ];
  return { turnsOn: namesOf(changing), open: namesOf(changing.filter(({ open }) => open)) };
}

/** The inquiry of a version, begun anew with another way of counting. */
export function recount({ version, inquiry }: Read, { conventions }: OtherWay): Inquiry {
  const anew = inquire(inquiry, conventions, inquiry.reading);
  return { ...anew, conventions: { ...conventions, ...own(version, 'counting') } };
}
