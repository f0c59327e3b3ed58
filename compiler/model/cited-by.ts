import { conditionsOf } from './grounds.js';
import type { Provision } from './provision.js';
import type { Citation, Passage, Rulebook, Source } from './rulebook.js';

/** Something that rests on a passage: a condition, or a version that an act introduced; or a thing by its name. */
export type Use =
  | { readonly is: 'condition' | 'act'; readonly address: string; readonly provision: string }
  /** `given`: some outcome gives it, or some fact is judged by it. */
  | { readonly is: 'document'; readonly name: string; readonly given: boolean }
  | { readonly is: 'amount' | 'list' | 'convention' | 'case' | 'enquiry'; readonly name: string };

/** By source and place, as `law-1980 art. 16 §2`: what rests on it, in the order of the rules, each once. */
export type CitedBy = ReadonlyMap<string, readonly Use[]>;

/** What became of a passage: it is encoded, it is no rule, or it is left for later. */
export type PassageState = 'encoded' | 'not-a-rule' | 'left';

/** Everything in a rulebook that cites a passage. */
export function citedBy(rulebook: Rulebook): CitedBy {
  const found = new Map<string, Map<string, Use>>();
  for (const [{ source, place }, use] of allUses(rulebook)) {
    const key = passageKey(source, place ?? '');
    const uses = found.get(key) ?? new Map<string, Use>();
    found.set(key, uses.set('name' in use ? `${use.is} ${use.name}` : `${use.is} ${use.address}`, use));
  }
  return new Map([...found].map(([key, uses]) => [key, [...uses.values()]]));
}

function* allUses({
  provisions,
  documents,
  amounts,
  holidays,
  facts,
  settings,
  lives,
  enquiries,
}: Rulebook): Generator<readonly [Citation, Use]> {
  for (const provision of provisions) yield* usesIn(provision);
  const given = documentsUsed(provisions, facts);
  for (const { id, cite, editions } of documents.values()) {
    const use: Use = { is: 'document', name: id, given: given.has(id) };
    for (const one of [...cite, ...editions.flatMap((edition) => edition.cite)]) yield [one, use];
  }
  for (const { id, values } of amounts.values()) {
    for (const one of values.flatMap(({ cite }) => cite)) yield [one, { is: 'amount', name: id }];
  }
  for (const one of holidays?.cite ?? []) yield [one, { is: 'list', name: holidays?.id ?? '' }];
  for (const { name, restsOn } of settings.conventions.values()) {
    if (restsOn) yield [restsOn, { is: 'convention', name }];
  }
  for (const { id, authority } of [...provisions.flatMap(({ cases }) => cases), ...lives]) {
    if (authority) yield [authority, { is: 'case', name: id }];
  }
  for (const { id, questions, claims } of enquiries) {
    for (const { cite } of [...questions, ...claims]) if (cite) yield [cite, { is: 'enquiry', name: id }];
  }
}

/** The documents that outcomes give, and the authorities that judge. */
function documentsUsed(provisions: Rulebook['provisions'], facts: Rulebook['facts']): ReadonlySet<string> {
  const outcomes = provisions.flatMap(({ versions }) =>
    versions.flatMap(({ content }) => (content.is === 'decides' ? content.outcomes : [])),
  );
  const given = outcomes.flatMap(({ gives }) =>
    gives.flatMap((one) => (one.is === 'document' ? [one.document.id] : [])),
  );
  return new Set([...given, ...[...facts.values()].flatMap(({ judgedBy }) => judgedBy?.id ?? [])]);
}

/** A passage as `CitedBy` knows it. */
export function passageKey({ id }: Source, place: string): string {
  return `${id} ${place}`;
}

/** What has become of a passage: a document that no provision gives only speaks of it. */
export function passageState({ notARule }: Passage, uses: readonly Use[]): PassageState {
  if (uses.some((use) => use.is !== 'document' || use.given)) return 'encoded';
  return notARule ? 'not-a-rule' : 'left';
}

/** The state of each passage of a source, by place. */
export function passageStates(source: Source, cited: CitedBy): ReadonlyMap<string, PassageState> {
  const passages = [...source.passages.values()];
  return new Map(
    passages.map((passage) => [
      passage.place,
      passageState(passage, cited.get(passageKey(source, passage.place)) ?? []),
    ]),
  );
}

function* usesIn(provision: Provision): Generator<readonly [Citation, Use]> {
  for (const version of provision.versions) {
    const use = (address: string, is: 'condition' | 'act' = 'condition'): Use => ({
      is,
      address,
      provision: provision.id,
    });
    if (version.introducedBy) yield [version.introducedBy, use(version.address, 'act')];
    for (const one of version.corrections.flatMap(({ cite }) => cite)) yield [one, use(version.address)];
    const { content } = version;
    if (content.is === 'repealed') yield [content.by, use(version.address)];
    if (content.is === 'measures') {
      for (const { cite, address } of content.measure.senses) for (const one of cite) yield [one, use(address)];
    }
    for (const condition of conditionsOf(version)) {
      for (const one of condition.is === 'phrase' ? condition.cite : []) yield [one, use(condition.address)];
    }
  }
}
