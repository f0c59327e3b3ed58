import { type Calendar, numberOf, type Ways } from './calendar.js';
import { measuredDay } from './given-days.js';
import { type Data, dataOf, truth } from './json-logic.js';
import type { Facts, Life } from './life.js';
import { isPhrase, type Meaning, partsOf, phraseOf, translate } from './meaning.js';
import { askedAbout } from './saying.js';
import { amountsOn } from './sums.js';
import { firstDayOf, type WrittenCondition, type WrittenRules, type WrittenVersion } from './written.js';

/** What JsonLogic says of one provision under one reading. */
export interface Verdict {
  /** The first day of the version that answers; `undefined` before the first one. */
  readonly version: string | undefined;
  /** The outcomes that can be: one, but where a provision asked has no known law, or a sum is not known. */
  readonly possible: readonly string[];
  /** `not-covered`, `not-known` or `repealed`, where no version answers. */
  readonly closed?: string;
  /** The places, in the list of outcomes, of those that can hold. */
  readonly branches: readonly number[];
  /** Outcomes that hold at once. There must be none. */
  readonly overlapping: readonly string[];
}

/** A version with its JsonLogic under each reading that was asked for. */
interface Read {
  readonly written: WrittenVersion;
  readonly from: number;
  readonly closed: string | undefined;
  readonly asks: readonly string[];
  readonly readings: readonly string[];
  readonly meanings: Map<string | undefined, Meaning>;
  /** Its transition: the first day of each version that goes on applying, and whether it is kept. */
  readonly transition: readonly { readonly applies: string; readonly kept: Read }[];
}

/** Under which reading, with which ways of counting, a life is looked at. */
interface Way {
  readonly data: Data;
  readonly name: string | undefined;
  readonly ways: Ways;
}

/** A second reading of the rules, for complete facts: JsonLogic decides, and nothing of the project has a part in it. */
export class Oracle {
  readonly written: WrittenRules;
  readonly calendar: Calendar;
  readonly chosen: Ways;
  readonly #versions: ReadonlyMap<string, readonly Read[]>;

  constructor(written: WrittenRules, calendar: Calendar) {
    this.written = written;
    this.calendar = calendar;
    this.chosen = Object.fromEntries(
      Object.entries(written.conventions).flatMap(([name, { chosen }]) =>
        chosen === undefined ? [] : [[name, chosen]],
      ),
    );
    this.#versions = new Map([...written.provisions].map(([id, versions]) => [id, versions.map(read).sort(byDay)]));
  }

  /** What a provision answers, by reading; under `undefined` where no sources disagree. */
  verdicts(id: string, life: Life, ways: Ways = this.chosen): ReadonlyMap<string | undefined, Verdict> {
    const data = dataOf(life);
    const verdicts = new Map<string | undefined, Verdict>();
    // One reading may lead to versions in which further ones stand.
    const names = new Set<string | undefined>([undefined]);
    for (const name of names) {
      const way = { data, name, ways };
      verdicts.set(name, this.#verdict(id, life.facts, life.lawOn, way));
      for (const further of this.#readingsFor(id, life.facts, life.lawOn, way)) names.add(further);
    }
    if (names.size > 1) verdicts.delete(undefined);
    return verdicts;
  }

  /** What a provision answers under one reading. */
  verdict(id: string, life: Life, name: string): Verdict {
    return this.#verdict(id, life.facts, life.lawOn, { data: dataOf(life), name, ways: this.chosen });
  }

  /** The words that a provision can ever answer. */
  wordsOf(id: string): readonly string[] {
    const versions = this.written.provisions.get(id) ?? [];
    const outcomes = versions.flatMap(({ outcomes: written }) => written ?? []);
    // A provision of which no text has been read is asked as a test.
    if (outcomes.length === 0 && versions.every(({ measure }) => measure === undefined)) return ['met', 'not-met'];
    return [...new Set(outcomes.flatMap(({ outcome, otherwise }) => outcome ?? otherwise ?? []))];
  }

  /** Each other way of counting that is accepted too, one convention at a time. */
  otherWays(): readonly (readonly [convention: string, ways: Ways])[] {
    return Object.entries(this.written.conventions).flatMap(([name, { 'also-accepted': others }]) =>
      (others ?? []).map((other) => [name, { ...this.chosen, [name]: other }] as const),
    );
  }

  /** The version that answers, as it is written: that of the law's day, or one that a transition keeps. */
  versionIn(id: string, { version }: Verdict): WrittenVersion | undefined {
    return (this.#versions.get(id) ?? []).find(({ written }) => firstDayOf(written) === version)?.written;
  }

  /** The version that stands on the law's day: that of its governing date, else the caller's. */
  #versionOn(id: string, facts: Facts, lawOn: number): { readonly lawOn: number; readonly version: Read | undefined } {
    const versions = this.#versions.get(id) ?? [];
    const governedBy = versions[0]?.written['governed-by'];
    const governing = governedBy === undefined ? undefined : facts.get(governedBy);
    const day = typeof governing === 'number' ? governing : lawOn;
    return { lawOn: day, version: versions.findLast(({ from }) => from <= day) };
  }

  #readingsFor(id: string, facts: Facts, asked: number, way: Way): readonly string[] {
    const { lawOn, version } = this.#versionOn(id, facts, asked);
    const standing = version ? [...this.#looked(version, id, facts, lawOn, way)] : [];
    return [...new Set(standing.flatMap((read) => this.#readingsIn(read, facts, lawOn, way)))];
  }

  #readingsIn(read: Read, facts: Facts, lawOn: number, way: Way): readonly string[] {
    if (read.closed) return [];
    return [...read.readings, ...read.asks.flatMap((other) => this.#readingsFor(other, facts, lawOn, way))];
  }

  /** What is looked at under a reading: the transition, and the versions that may apply. */
  *#looked(version: Read, id: string, facts: Facts, lawOn: number, way: Way): Generator<Read> {
    for (const { kept } of version.transition) yield kept;
    for (const one of this.#standing(version, id, facts, lawOn, way)) {
      if (one === version) yield version;
      else yield* this.#looked(one, id, facts, lawOn, way);
    }
  }

  /** The versions that may apply: the one of the law's day, or those that its transition keeps. */
  #standing(version: Read, id: string, facts: Facts, lawOn: number, way: Way): readonly Read[] {
    const entries = version.transition.map(({ applies, kept }) => {
      const { possible } = this.#alone(kept, facts, lawOn, way);
      return { applies, surely: !possible.includes('others'), perhaps: possible.includes('kept') };
    });
    const sure = entries.filter(({ surely }) => surely);
    const kept = (sure.length > 0 ? sure : entries.filter(({ perhaps }) => perhaps)).map(({ applies }) => applies);
    const earlier = (this.#versions.get(id) ?? []).filter(({ written }) => kept.includes(firstDayOf(written)));
    return sure.length > 0 ? earlier : [version, ...earlier];
  }

  #verdict(id: string, facts: Facts, asked: number, way: Way): Verdict {
    const { lawOn, version } = this.#versionOn(id, facts, asked);
    if (version) return this.#verdictOf(version, id, facts, lawOn, way);
    return { version: undefined, possible: this.wordsOf(id), branches: [], overlapping: [], closed: 'not-covered' };
  }

  #verdictOf(version: Read, id: string, facts: Facts, lawOn: number, way: Way): Verdict {
    const verdicts = this.#standing(version, id, facts, lawOn, way).map((one) => {
      return one === version ? this.#alone(one, facts, lawOn, way) : this.#verdictOf(one, id, facts, lawOn, way);
    });
    const [first, another] = verdicts;
    if (first && (!another || verdicts.every(({ closed }) => closed === 'not-known'))) return first;
    const possible = [...new Set(verdicts.flatMap((verdict) => verdict.possible))];
    const standing = possible.length === 1 ? first?.version : firstDayOf(version.written);
    return { version: standing, possible, branches: [], overlapping: verdicts.flatMap((one) => one.overlapping) };
  }

  #alone(version: Read, facts: Facts, lawOn: number, way: Way): Verdict {
    const none = { possible: this.wordsOf(version.written.provision), branches: [], overlapping: [] };
    const about = { version: firstDayOf(version.written) };
    if (version.closed) return { ...about, ...none, closed: version.closed };
    const { measure } = version.written;
    if (measure) {
      const ways = { ...way.ways, ...version.written.conventions };
      const day = measuredDay(this, measure, way.name, { facts, on: lawOn, lawOn, kinds: this.written.facts }, ways);
      return { ...about, ...none, possible: [day] };
    }
    const meaning = this.#meaningOf(version, way.name);
    const amounts = amountsOn(this.written.amounts, Number(way.data[askedAbout]));
    const counted = {
      ...way.data,
      amounts,
      ...this.#sumsOf(meaning, facts, { ...way.ways, ...version.written.conventions }),
    };
    let worlds: readonly Readonly<Record<string, string>>[] = [{}];
    for (const other of version.asks) {
      const { possible } = this.#verdict(other, facts, lawOn, way);
      worlds = worlds.flatMap((world) => possible.map((word) => ({ ...world, [other]: word })));
    }
    const opens = meaning.wanted.reduce<readonly Readonly<Record<string, boolean>>[]>(
      (open, { name }) => open.flatMap((world) => [true, false].map((truth) => ({ ...world, [name]: truth }))),
      [{}],
    );
    const held = worlds.flatMap((world) => opens.map((open) => holding(meaning, { ...counted, asked: world, open })));
    const branches = [...new Set(held.map(([first = meaning.outcomes.length]) => first))];
    const word = (branch: number): string => meaning.outcomes[branch]?.outcome ?? meaning.otherwise;
    const overlapping = (held.find((places) => places.length > 1) ?? []).map(word);
    return { ...about, possible: [...new Set(branches.map(word))], branches, overlapping };
  }

  #meaningOf(version: Read, name: string | undefined): Meaning {
    const follows = (reading: string): string | undefined => this.written.readings[reading]?.follows;
    const meaning = version.meanings.get(name) ?? translate(version.written, { name, follows });
    version.meanings.set(name, meaning);
    return meaning;
  }

  #sumsOf({ sums }: Meaning, facts: Facts, ways: Ways): Data {
    const complete: Record<string, number | null> = {};
    const limit: Record<string, number | null> = {};
    for (const { bound, event, period, name } of sums) {
      const day = /^\d/.test(event) ? numberOf(event) : facts.get(event);
      const of = bound === 'complete' ? complete : limit;
      of[name] = typeof day === 'number' ? this.calendar[bound](day, period, ways) : null;
    }
    return { complete, limit };
  }
}

/** The places of the outcomes that hold. */
function holding({ outcomes }: Meaning, data: Data): readonly number[] {
  return outcomes.flatMap(({ holds }, place) => (truth(holds, data) ? [place] : []));
}

function read(written: WrittenVersion): Read {
  const parts = partsOf(written);
  const subjects = parts.filter(isPhrase).map((part) => phraseOf(part).subject);
  return {
    written,
    from: numberOf(firstDayOf(written)),
    closed:
      written['not-known'] !== undefined ? 'not-known' : written['repealed-by'] !== undefined ? 'repealed' : undefined,
    asks: [...new Set(subjects.filter((subject) => subject.includes('/')))],
    readings: [...new Set([...parts, written.measure].flatMap((part) => Object.keys(part?.readings ?? {})))],
    meanings: new Map(),
    transition: (written.transition ?? []).map(({ applies, where }) => ({ applies, kept: keptBy(where, written) })),
  };
}

/** The ground of a transition as a small decision: kept, or one of the others. */
function keptBy(where: WrittenCondition, { provision, conventions }: WrittenVersion): Read {
  const outcomes = [{ outcome: 'kept', where }, { otherwise: 'others' }];
  return read({ provision, 'in-force-from': '1970-01-01', outcomes, ...(conventions ? { conventions } : {}) });
}

function byDay(a: Read, b: Read): number {
  return a.from - b.from;
}
