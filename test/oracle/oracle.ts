import { type Calendar, numberOf, type Ways } from './calendar.js';
import { measuredDay } from './given-days.js';
import { type Data, dataOf, truth } from './json-logic.js';
import type { Facts, Life } from './life.js';
import { isPhrase, type Meaning, partsOf, phraseOf, translate } from './meaning.js';
import { askedAbout } from './saying.js';
import { amountsOn } from './sums.js';
import { firstDayOf, type WrittenRules, type WrittenVersion } from './written.js';

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
    const readings = this.#readingsFor(id, life.facts, life.lawOn);
    const data = dataOf(life);
    const names = readings.length === 0 ? [undefined] : readings;
    return new Map(names.map((name) => [name, this.#verdict(id, life.facts, life.lawOn, { data, name, ways })]));
  }

  /** The words that a provision can ever answer. */
  wordsOf(id: string): readonly string[] {
    const versions = this.written.provisions.get(id) ?? [];
    if (versions.some(({ requires }) => requires)) return ['met', 'not-met'];
    const outcomes = versions.flatMap(({ outcomes: written }) => written ?? []);
    return [...new Set(outcomes.flatMap(({ outcome, otherwise }) => outcome ?? otherwise ?? []))];
  }

  /** Each other way of counting that is accepted too, one convention at a time. */
  otherWays(): readonly (readonly [convention: string, ways: Ways])[] {
    return Object.entries(this.written.conventions).flatMap(([name, { 'also-accepted': others }]) =>
      (others ?? []).map((other) => [name, { ...this.chosen, [name]: other }] as const),
    );
  }

  /** The version that answers a case, as it is written. */
  versionFor(id: string, { facts, lawOn }: Life): WrittenVersion | undefined {
    return this.#versionOn(id, facts, lawOn).version?.written;
  }

  /** The version that stands on the law's day: that of its governing date, else the caller's. */
  #versionOn(id: string, facts: Facts, lawOn: number): { readonly lawOn: number; readonly version: Read | undefined } {
    const versions = this.#versions.get(id) ?? [];
    const governedBy = versions[0]?.written['governed-by'];
    const governing = governedBy === undefined ? undefined : facts.get(governedBy);
    const day = typeof governing === 'number' ? governing : lawOn;
    return { lawOn: day, version: versions.findLast(({ from }) => from <= day) };
  }

  #readingsFor(id: string, facts: Facts, asked: number): readonly string[] {
    const { lawOn, version } = this.#versionOn(id, facts, asked);
    if (!version || version.closed) return [];
    const further = version.asks.flatMap((other) => this.#readingsFor(other, facts, lawOn));
    return [...new Set([...version.readings, ...further])];
  }

  #verdict(
    id: string,
    facts: Facts,
    asked: number,
    way: { data: Data; name: string | undefined; ways: Ways },
  ): Verdict {
    const { lawOn, version } = this.#versionOn(id, facts, asked);
    const none = { possible: this.wordsOf(id), branches: [], overlapping: [] };
    if (!version) return { version: undefined, ...none, closed: 'not-covered' };
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
  };
}

function byDay(a: Read, b: Read): number {
  return a.from - b.from;
}
