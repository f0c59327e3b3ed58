import { citationLine } from '../../model/citation.js';
import type { Condition } from '../../model/condition.js';
import { conditionsOf } from '../../model/grounds.js';
import type { Citation, Provision, Rulebook, Version } from '../../model/rulebook.js';
import { sentencesFor } from '../../prose/say.js';
import { factsReadBy, provisionsAskedBy } from '../evaluator/facts-read.js';

/** What is in a rulebook, for machines: provisions, their versions with conditions and citations, what changes, sources. */
export function lawIndex(rulebook: Rulebook): object {
  const { settings, provisions, sources } = rulebook;
  const all = new Map(provisions.map((provision) => [provision.id, provision]));
  return {
    package: settings.package.name,
    version: settings.package.version,
    title: settings.title,
    languages: settings.languages,
    lawAsKnownOn: settings.lawAsKnownOn,
    provisions: provisions.map((provision) => provisionEntry(provision, rulebook, all)),
    changes: changeDays(rulebook),
    sources: [...sources.values()].map(
      ({ id, title, kind, publisher, language, url, published, consulted, passages }) => ({
        id,
        title,
        kind,
        publisher,
        language,
        ...(url === undefined ? {} : { url }),
        ...(published === undefined ? {} : { published }),
        ...(consulted === undefined ? {} : { consulted }),
        passages: [...passages.keys()],
      }),
    ),
  };
}

function provisionEntry(provision: Provision, rulebook: Rulebook, all: ReadonlyMap<string, Provision>): object {
  const { id, kind, title, outcomes, gives, governedBy, versions } = provision;
  return {
    id,
    kind,
    title,
    ...(kind === 'measure' ? { gives } : { outcomes }),
    ...(governedBy ? { governedBy: governedBy.path } : {}),
    facts: factsReadBy(provision, all).map(({ path }) => path),
    asks: provisionsAskedBy(provision).map((asked) => asked.id),
    versions: versions.map((version, at) => versionEntry(version, versions[at - 1], versions[at + 1], rulebook)),
  };
}

function versionEntry(
  version: Version,
  before: Version | undefined,
  after: Version | undefined,
  { settings }: Rulebook,
): object {
  const { address, from, basis, introducedBy, seen, content } = version;
  return {
    address,
    from,
    ...(after ? { before: after.from } : {}),
    is: content.is,
    basis,
    ...(introducedBy ? { introducedBy: citationLine(introducedBy) } : {}),
    seen: seen.map(({ source, on }) => ({ source: source.id, on })),
    conditions: conditionsOf(version).flatMap((condition) =>
      condition.id === undefined
        ? []
        : [
            {
              id: condition.id,
              address: condition.address,
              sentence: sentencesFor(condition, settings.outcomes, settings.languages),
              ...(condition.is === 'phrase' ? { phrase: condition.text, citations: lines(condition.cite) } : {}),
            },
          ],
    ),
    ...(content.is === 'measures' ? { citations: lines(content.measure.senses.flatMap(({ cite }) => cite)) } : {}),
    ...(content.is === 'repealed' ? { citations: lines([content.by]) } : {}),
    ...(before ? { changes: changesFrom(before, version) } : {}),
  };
}

function lines(cite: readonly Citation[]): readonly string[] {
  return [...new Set(cite.map(citationLine))];
}

/** How the conditions of a version differ from those of the one before, by their ids. */
function changesFrom(before: Version, after: Version): object {
  const [was, is] = [before, after].map(
    (version) =>
      new Map(conditionsOf(version).flatMap((one) => (one.id === undefined ? [] : [[one.id, one] as const]))),
  );
  const [old, now] = [was ?? new Map<string, Condition>(), is ?? new Map<string, Condition>()];
  const both = [...now.keys()].filter((id) => old.has(id));
  const differing = (told: (condition: Condition) => string): readonly string[] => {
    return both.filter((id) => {
      const [a, b] = [old.get(id), now.get(id)];
      return a && b && told(a) !== told(b);
    });
  };
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: differing(written),
    citedOtherwise: differing((one) => (one.is === 'phrase' ? lines(one.cite).join('\n') : '')),
  };
}

/** A condition as it is written, but for its citations. */
function written(condition: Condition): string {
  const around = [condition.where?.id, condition.unless?.id];
  if (condition.is === 'phrase') {
    const { subject, text } = condition;
    return JSON.stringify([subject.is === 'fact' ? subject.fact.path : subject.provision.id, text, around]);
  }
  if (condition.is === 'group') return JSON.stringify([condition.of, condition.members.map(({ id }) => id), around]);
  return JSON.stringify([[...condition.senses].map(([name, sense]) => [name, written(sense)]), around]);
}

/** The days on which law changes, and what is then new. */
function changeDays({ provisions, amounts, documents }: Rulebook): readonly object[] {
  const days = new Map<string, { versions: string[]; amounts: string[]; documents: string[] }>();
  const on = (day: string): { versions: string[]; amounts: string[]; documents: string[] } => {
    const known = days.get(day) ?? { versions: [], amounts: [], documents: [] };
    days.set(day, known);
    return known;
  };
  for (const { versions } of provisions) for (const { from, address } of versions) on(from).versions.push(address);
  for (const { id, values } of amounts.values()) for (const { from } of values) on(from).amounts.push(id);
  for (const { id, editions } of documents.values()) for (const { from } of editions) on(from).documents.push(id);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, changed]) => ({ day, ...changed }));
}
