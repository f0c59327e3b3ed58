import { numberOf } from './calendar.js';
import { documentsNamed } from './given-documents.js';
import type { Facts } from './life.js';
import { allPartsOf, isPhrase, phraseOf } from './meaning.js';
import { type Mark, say, type Threshold, type Wanted } from './saying.js';
import { type Span, spansOf } from './sums.js';
import { firstDayOf, type WrittenFact, type WrittenRules, type WrittenVersion } from './written.js';

/** Where the answers of a provision can turn: what its cases are drawn from, and what they must have visited. */
export interface Terrain {
  readonly provision: string;
  /** The facts that it or a provision it asks can read, in any version. */
  readonly facts: ReadonlyMap<string, WrittenFact>;
  /** The pairs of days that its phrases set against one another. */
  readonly thresholds: readonly Threshold[];
  /** The whole numbers that its phrases set facts against. */
  readonly marks: readonly Mark[];
  /** What the cases of the provision tell of lives, and the days they ask about. */
  readonly told: readonly { readonly on: number; readonly facts: Facts }[];
  /** The sums that its phrases ask, and the days of which their amounts are known. */
  readonly wanted: readonly Wanted[];
  readonly spans: readonly Span[];
  /** The first days of all these versions. */
  readonly borders: readonly number[];
  /** The first days of the editions of the documents that it gives. */
  readonly issued: readonly number[];
  /** The fact whose day picks its version, where there is one. */
  readonly governedBy: string | undefined;
}

/** The terrain of a provision, from the raw rules: with that of the provisions that it asks, or only its own. */
export function terrainOf(provision: string, written: WrittenRules, reach: 'whole' | 'its own' = 'whole'): Terrain {
  const versions =
    reach === 'whole' ? versionsTouched(provision, written, new Set()) : (written.provisions.get(provision) ?? []);
  const said = versions.flatMap((version) => allPartsOf(version).filter(isPhrase).map(phraseOf));
  const thresholds = said.flatMap(({ subject, words }) => say(subject, words).thresholds);
  const wanted = said.flatMap(({ subject, words }) => say(subject, words).wanted);
  const parts = wanted.flatMap((sum) => sum.parts);
  const governing = versions.map((version) => version['governed-by']);
  const paths = [
    ...governing,
    ...said.map(({ subject }) => subject),
    ...thresholds.flatMap(({ earlier, later }) => [earlier, later]),
    ...parts.flatMap(({ each }) => each ?? []),
    ...versions.flatMap(daysGiven),
  ];
  const facts = paths.flatMap((path) => {
    const fact = path === undefined ? undefined : written.facts.get(path);
    return path !== undefined && fact ? [[path, fact] as const] : [];
  });
  return {
    provision,
    facts: new Map(facts),
    thresholds: [...new Map(thresholds.map((threshold) => [JSON.stringify(threshold), threshold])).values()],
    marks: said.flatMap(({ subject, words }) => say(subject, words).marks ?? []),
    told: written.told.get(provision) ?? [],
    wanted,
    spans: parts.flatMap(({ amount }) => spansOf(written.amounts.get(amount ?? '') ?? [])),
    borders: [...new Set(versions.map((version) => numberOf(firstDayOf(version))))],
    issued: [...new Set(editionDays(written.provisions.get(provision) ?? [], written))],
    governedBy: written.provisions.get(provision)?.[0]?.['governed-by'],
  };
}

function versionsTouched(id: string, written: WrittenRules, seen: Set<string>): readonly WrittenVersion[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const versions = written.provisions.get(id) ?? [];
  const asked = versions
    .flatMap(allPartsOf)
    .filter(isPhrase)
    .map((part) => phraseOf(part).subject);
  return [
    ...versions,
    ...asked.filter((name) => name.includes('/')).flatMap((name) => versionsTouched(name, written, seen)),
  ];
}

function editionDays(versions: readonly WrittenVersion[], { documents }: WrittenRules): readonly number[] {
  const branches = versions.flatMap((version) => {
    return [undefined, ...(version.outcomes ?? []).keys()].flatMap((branch) => documentsNamed(version, branch));
  });
  return branches.flatMap(([, document]) => {
    return (documents.get(document)?.editions ?? []).map((edition) => numberOf(firstDayOf(edition)));
  });
}

/** Whether the answer of a provision can depend on another: it asks it, or one that does. */
export function asks(provision: string, other: string, written: WrittenRules): boolean {
  return versionsTouched(provision, written, new Set()).some((version) => version.provision === other);
}

/** Whether a provision, or one that it asks, measures what periods or a list come to. */
export function measuresPeriods(provision: string, written: WrittenRules): boolean {
  const measures = versionsTouched(provision, written, new Set()).flatMap(({ measure }) => measure ?? []);
  const senses = measures.flatMap((measure) => [measure, ...Object.values(measure.readings ?? {})]);
  return senses.some((sense) => ['total', 'unbroken', 'longest', 'count'].some((operator) => operator in sense));
}

/** The facts in the days that a version gives or measures: `5 months after application.acknowledged-on`. */
function daysGiven({ gives, outcomes, measure }: WrittenVersion): readonly string[] {
  const given = [gives, ...(outcomes ?? []).map((outcome) => outcome.gives)].flatMap((one) => Object.values(one ?? {}));
  const measured = [measure, ...Object.values(measure?.readings ?? {})].flatMap((one) => one?.day ?? []);
  return [...given, ...measured].flatMap((value) => /(?:^|(?:before|after) )(\S+)$/.exec(value)?.[1] ?? []);
}
