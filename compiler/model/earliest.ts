import type { Places } from '../document/document.js';
import type { QuestionShape } from '../document/shapes.js';
import { readLengthPhrase } from '../phrases/read.js';
import type { EarliestExpected } from './case.js';
import type { Context } from './context.js';
import { isDay } from './days.js';
import type { ProvisionHead } from './provision.js';
import { unknownWord } from './words.js';

/**
 * The first days on which a provision is expected to answer so, from the day asked about on: an outcome, or how a
 * length stands to a period, each with its day, or `none` where there is no such day.
 */
export function readEarliest(shape: QuestionShape): readonly EarliestExpected[] {
  return Object.entries(shape.earliest ?? {}).map(([wanted, day]) => {
    const length = readLengthPhrase(wanted);
    return { wanted, day, ...(length ? { length: { comparison: length.comparison, period: length.period } } : {}) };
  });
}

/** What is waited for must be something that the provision answers, and the day a day that may come. */
export function checkEarliest(shape: QuestionShape, provision: ProvisionHead, places: Places, context: Context): void {
  const { earliest, on } = shape;
  if (!earliest) return;
  const { report } = context;
  const { id, kind, gives, outcomes } = provision;
  if (kind === 'measure' && gives !== 'length') {
    const hint = 'take `earliest` away: it waits for an outcome, or for a length';
    report.add('wrong-value', 'earliest', places.key(shape, 'earliest'), { provision: id }, { hint });
    return;
  }
  for (const [wanted, day] of Object.entries(earliest)) {
    const at = places.key(earliest, wanted);
    if (kind === 'measure' && !readLengthPhrase(wanted)) {
      const holes = { provision: id, gives: 'a length of time', answer: wanted };
      report.add('wrong-value', 'measure', at, holes, { hint: 'such as `at least 5 years`' });
    } else if (kind !== 'measure' && !outcomes.includes(wanted)) {
      unknownWord({ word: wanted, subject: id, words: outcomes }, at, report);
    }
    const place = places.value(earliest, wanted);
    if (day === 'none') continue;
    if (!isDay(day)) {
      const hint = 'write a day, or `none` where there is no such day';
      report.add('wrong-value', 'first', place, { wanted, answer: day }, { hint });
    } else if (day < on) {
      const hint = `it is looked for from ${on} on: write a later day`;
      report.add('wrong-value', 'before', place, { day, on }, { hint });
    }
  }
}
