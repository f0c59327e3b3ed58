import { everyCondition } from './condition.js';
import { groundsIn } from './grounds.js';
import type { Citation, Provision, Rulebook, Source } from './rulebook.js';

/** Something that rests on a passage: a condition, or a version that an act introduced; or a thing by its name. */
export type Use =
  | { readonly is: 'condition' | 'act'; readonly address: string; readonly provision: string }
  | { readonly is: 'document' | 'amount' | 'list' | 'convention' | 'case'; readonly name: string };

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
  settings,
  lives,
}: Rulebook): Generator<readonly [Citation, Use]> {
  for (const provision of provisions) yield* usesIn(provision);
  for (const { id, cite } of documents.values()) for (const one of cite) yield [one, { is: 'document', name: id }];
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
}

/** A passage as `CitedBy` knows it. */
export function passageKey({ id }: Source, place: string): string {
  return `${id} ${place}`;
}

/** The state of each passage of a source, by place. */
export function passageStates(source: Source, cited: CitedBy): ReadonlyMap<string, PassageState> {
  return new Map(
    [...source.passages.values()].map(({ place, notARule }) => {
      const uses = cited.get(passageKey(source, place)) ?? [];
      return [place, uses.length > 0 ? 'encoded' : notARule ? 'not-a-rule' : 'left'];
    }),
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
    const { content } = version;
    if (content.is === 'repealed') yield [content.by, use(version.address)];
    if (content.is === 'measures') {
      const { id, senses, cite: chooses } = content.measure;
      for (const { cite, address } of senses) for (const one of cite) yield [one, use(address)];
      for (const one of chooses) yield [one, use(`${version.address}#${id}`)];
    }
    for (const condition of groundsIn(content).flatMap((ground) => [...everyCondition(ground)])) {
      for (const one of condition.is === 'phrase' ? condition.cite : []) yield [one, use(condition.address)];
    }
  }
}
