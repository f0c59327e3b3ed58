import { everyDay } from '../analysis/bounds.js';
import { differ } from '../analysis/compare.js';
import type { Cube } from '../analysis/cube.js';
import { keyOfTerm } from '../analysis/day-term.js';
import { keyOfDay, ofDay } from '../analysis/day-value.js';
import { constant, type Decision, type Formula } from '../analysis/formula.js';
import { sameKey } from '../analysis/same-key.js';
import type { Space } from '../analysis/space.js';
import { Unfolding } from '../analysis/unfold.js';
import type { Version } from '../model/provision.js';
import type { Settings } from '../model/rulebook.js';
import { sayBreak, sayHead, sayMeasure, sayRow } from '../prose/measures.js';
import { sentence } from '../prose/voice.js';
import { oneLine } from './one-line.js';
import type { Pair } from './sides.js';
import { readingSays } from './tell-answers.js';
import { sharedFacts } from './vocabularies.js';

/** Some lives that two versions of a measure measure in different ways, by a space of their own. */
export interface MeasuredOtherwise {
  readonly space: Space;
  readonly cube: Cube;
}

/** Whether two versions of a measure give the same, however they say it, under each reading: for every life. */
export function measuresAlike(pair: Pair): boolean {
  return measuredInOtherWays(pair).next().done === true;
}

/** Lives that are measured in different ways, one for each way and reading; none where two measures are alike. */
export function* measuredInOtherWays(pair: Pair): Generator<MeasuredOtherwise> {
  const facts = sharedFacts(pair.before.rulebook, pair.after.rulebook);
  for (const reading of [undefined, ...sensesIn(pair.was), ...sensesIn(pair.is)]) {
    const was = new Measuring(new Unfolding(pair.before, reading), pair.idBefore);
    const is = new Measuring(new Unfolding(pair.after, reading), pair.idAfter);
    if (was.whole === is.whole) continue;
    for (const way of new Set([...was.ways, ...is.ways])) {
      const [before, after] = [[was.decides(way)], [is.decides(way)]];
      const country = { facts, asked: everyDay };
      const { first, space } = differ({ before, after, facts, conditionAt: () => undefined, country });
      if (first) yield { space, cube: first.cube };
    }
  }
}

/** A measure under one reading: the ways in which it is measured, and which of them is taken when. */
class Measuring {
  /** The same for measures that are built alike. */
  readonly whole: string;
  readonly ways: ReadonlySet<string>;
  readonly #takes: (way: string | undefined) => Formula;

  constructor(unfolding: Unfolding, id: string) {
    const ways = new Set<string>();
    const noted = (way: string, wanted: string | undefined): Formula => {
      ways.add(way);
      return constant(way === wanted);
    };
    const over = (wanted: string | undefined): Formula => unfolding.ofMeasured(id, ({ key }) => noted(key, wanted));
    const quantity = over(undefined);
    const day = unfolding.dayOf(id);
    this.#takes = ways.size > 0 ? over : (wanted) => ofDay(day, (term) => noted(keyOfTerm(term), wanted));
    this.whole = [keyOfDay(day), sameKey(quantity), ...ways].join('\n');
    this.#takes(undefined);
    this.ways = ways;
  }

  /** Whether a life is measured in one of the ways. */
  decides(way: string): Decision {
    const branches = [
      { outcome: 'so', gives: '', grounds: this.#takes(way) },
      { outcome: 'otherwise', gives: '' },
    ];
    return { provision: '', branches };
  }
}

function sensesIn(version: Version | undefined): readonly string[] {
  return version?.content.is === 'measures'
    ? version.content.measure.senses.flatMap(({ reading }) => reading ?? [])
    : [];
}

/** What a version measures, in sentences: first the measure, then its rows: days, or what breaks it and counts otherwise. */
export function tellMeasure(version: Version | undefined, settings: Settings): readonly string[] {
  if (version?.content.is !== 'measures') return [];
  return version.content.measure.senses.flatMap((sense) => {
    const name = sense.reading === undefined ? '' : `${readingSays(sense.reading, settings)}: `;
    const measure = sentence(`${name}${sayMeasure(sense, 'en')}`);
    if (sense.is === 'day') return [measure];
    if (sense.is === 'which-day')
      return [
        measure,
        ...sense.rows.map((row) => sentence(`${sayHead(row, 'en')} ${oneLine(row.condition, settings)}`)),
      ];
    const broken = sense.brokenBy ? [sayBreak(sense.brokenBy.condition, settings.outcomes, 'en')] : [];
    return [measure, ...broken, ...sense.rows.map((row) => sayRow(row, settings.outcomes, 'en'))];
  });
}
