import { keyOfTerm } from '../analysis/day-term.js';
import { Unfolding } from '../analysis/unfold.js';
import type { Settings, Version } from '../model/rulebook.js';
import { sayBreak, sayMeasure, sayRow } from '../prose/measures.js';
import { sentence } from '../prose/voice.js';
import type { Pair } from './sides.js';
import { readingSays } from './tell-answers.js';

/** Whether two versions of a measure give the same, however they say it, under each reading. */
export function measuresAlike(pair: Pair): boolean {
  const names = [undefined, ...sensesIn(pair.was), ...sensesIn(pair.is)];
  return names.every((reading) => {
    const [was, is] = [new Unfolding(pair.before, reading), new Unfolding(pair.after, reading)];
    const [before, after] = [was.measured(pair.idBefore), is.measured(pair.idAfter)];
    if (before || after) return before?.key === after?.key;
    return keyOfTerm(was.dayOf(pair.idBefore)) === keyOfTerm(is.dayOf(pair.idAfter));
  });
}

function sensesIn(version: Version | undefined): readonly string[] {
  return version?.content.is === 'measures'
    ? version.content.measure.senses.flatMap(({ reading }) => reading ?? [])
    : [];
}

/** What a version measures, in sentences: first the measure, then what breaks it and what counts otherwise. */
export function tellMeasure(version: Version | undefined, settings: Settings): readonly string[] {
  if (version?.content.is !== 'measures') return [];
  return version.content.measure.senses.flatMap((sense) => {
    const name = sense.reading === undefined ? '' : `${readingSays(sense.reading, settings)}: `;
    const measure = sentence(`${name}${sayMeasure(sense, 'en')}`);
    if (sense.is === 'day') return [measure];
    const broken = sense.brokenBy ? [sayBreak(sense.brokenBy.condition, settings.outcomes, 'en')] : [];
    return [measure, ...broken, ...sense.rows.map((row) => sayRow(row, settings.outcomes, 'en'))];
  });
}
