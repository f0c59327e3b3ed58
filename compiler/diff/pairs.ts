import { type Law, lawOf } from '../analysis/law.js';
import type { Version } from '../model/provision.js';
import type { Rulebook } from '../model/rulebook.js';
import type { ChangeKind } from './change.js';
import { askedOtherwise, type Pair, pairOf, saysOtherwise } from './sides.js';
import { wordingChanges } from './wording.js';

/** A provision that is to be compared, why, and the span of days in which its later text is the law. */
export interface PairFound {
  readonly pair: Pair;
  readonly kind: ChangeKind;
  /** The first day, and the last where it is known. */
  readonly from: string;
  readonly until?: string;
}

/** The provisions of one rulebook that are not the same law on two days. */
export function pairsOfDays(rulebook: Rulebook, days: readonly [string, string]): readonly PairFound[] {
  const [before, after] = days.map((day) => lawOf(rulebook, day)) as [Law, Law];
  return rulebook.provisions.flatMap(({ id }): readonly PairFound[] => {
    const pair = pairOf(before, after, id);
    const kind = kindOf(pair);
    return kind ? [{ pair, kind, from: days[1] }] : [];
  });
}

/** What becomes of a provision between two laws; `undefined` where nothing that it says or asks is another text. */
function kindOf(pair: Pair): ChangeKind | undefined {
  const { was, is } = pair;
  if (was !== is) return was === undefined ? 'begins' : is === undefined ? 'ends' : 'amendment';
  return was !== undefined && askedOtherwise(pair).length > 0 ? 'follows' : undefined;
}

/**
 * The provisions that two rulebooks have otherwise, on each day from which one of them has another text; of some of
 * them alone, where they are named.
 */
export function pairsOfRulebooks(before: Rulebook, after: Rulebook, only?: readonly string[]): readonly PairFound[] {
  const ids = new Set([...before.provisions, ...after.provisions].map(({ id }) => id));
  const renamed = renamings(before, after);
  const found = [...ids].sort().flatMap((id) => {
    if (only && !only.includes(id)) return [];
    if ([...renamed.keys()].includes(id)) return [];
    const old = [...renamed].find(([, to]) => to === id)?.[0] ?? id;
    return pairsOf(old, id, before, after);
  });
  return found;
}

function pairsOf(idBefore: string, idAfter: string, before: Rulebook, after: Rulebook): readonly PairFound[] {
  const versions = (rulebook: Rulebook, id: string): readonly Version[] => {
    return rulebook.provisions.find((one) => one.id === id)?.versions ?? [];
  };
  const [was, is] = [versions(before, idBefore), versions(after, idAfter)];
  const days = [...new Set([...was, ...is].map(({ from }) => from))].sort();
  const seen = new Set<string>();
  return days.flatMap((day, at): readonly PairFound[] => {
    const pair = pairOf(lawOf(before, day), lawOf(after, day), idBefore, idAfter);
    const key = `${pair.was?.from} ${pair.is?.from}`;
    const kind = kindBetween(pair, day, was.length === 0, is.length === 0, idBefore !== idAfter);
    if (!kind || seen.has(key)) return [];
    seen.add(key);
    const next = days[at + 1];
    return [{ pair, kind, from: day, ...(next === undefined ? {} : { until: next }) }];
  });
}

function kindBetween(
  pair: Pair,
  day: string,
  isNew: boolean,
  isGone: boolean,
  renamed: boolean,
): ChangeKind | undefined {
  const { was, is } = pair;
  if (isNew) return 'added';
  if (isGone) return 'removed';
  const text = saysOtherwise(pair) || was?.from !== is?.from;
  if (text && is?.from === day && was?.from !== day) return 'amendment';
  if (text || renamed || wordingChanges(pair).length > 0) return was && is ? 'correction' : is ? 'begins' : 'ends';
  return was && askedOtherwise(pair).length > 0 ? 'follows' : undefined;
}

/** Provisions that stand under another id and say the same in the same words. */
function renamings(before: Rulebook, after: Rulebook): ReadonlyMap<string, string> {
  const [was, is] = [idsOf(before), idsOf(after)];
  const gone = before.provisions.filter(({ id }) => !is.has(id));
  const come = after.provisions.filter(({ id }) => !was.has(id));
  const renamed = new Map<string, string>();
  for (const { id, versions } of come) {
    const same = gone.find((one) => {
      return !renamed.has(one.id) && one.versions.length === versions.length && alike(one.id, id, before, after);
    });
    if (same) renamed.set(same.id, id);
  }
  return renamed;
}

function idsOf({ provisions }: Rulebook): ReadonlySet<string> {
  return new Set(provisions.map(({ id }) => id));
}

function alike(idBefore: string, idAfter: string, before: Rulebook, after: Rulebook): boolean {
  const days = before.provisions.find(({ id }) => id === idBefore)?.versions.map(({ from }) => from) ?? [];
  return days.every((day) => {
    const pair = pairOf(lawOf(before, day), lawOf(after, day), idBefore, idAfter);
    return pair.was?.from === pair.is?.from && !saysOtherwise(pair);
  });
}
