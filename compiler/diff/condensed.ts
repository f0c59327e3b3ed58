import type { Condition, Day } from '../model/condition.js';
import type { Content, Given, MeasureSense, Row } from '../model/provision.js';
import type { Point } from '../phrases/phrase.js';

/** Plain data that is the same where two texts say the same in the same words, wherever they stand. */
type Condensed = unknown;

/** What a version states, without addresses, citations and notes. */
export function condensedContent(content: Content): Condensed {
  switch (content.is) {
    case 'not-known':
      return ['not-known'];
    case 'repealed':
      return ['repealed'];
    case 'measures':
      return ['measures', ...content.measure.senses.map(condensedSense)];
    case 'decides':
      return content.outcomes.map(({ word, grounds, gives }) => [
        word,
        grounds && condensed(grounds),
        gives.map(condensedGiven).sort(),
      ]);
  }
}

/** A condition and all it holds: ids, subjects, phrases, and where each stands. `named` may leave ids out. */
export function condensed(condition: Condition, named = (id: string | undefined): string | undefined => id): Condensed {
  const { where, unless } = condition;
  return [
    named(condition.id),
    saidBy(condition, named),
    where && ['where', condensed(where, named)],
    unless && ['unless', condensed(unless, named)],
  ];
}

function saidBy(condition: Condition, named: (id: string | undefined) => string | undefined): Condensed {
  switch (condition.is) {
    case 'phrase': {
      const { subject, text } = condition;
      return [subject.is === 'fact' ? subject.fact.path : subject.provision.id, text];
    }
    case 'group':
      return [condition.of, ...condition.members.map((member) => condensed(member, named))];
    case 'readings':
      return [...condition.senses].map(([reading, sense]) => [reading, condensed(sense, named)]);
  }
}

function condensedSense(sense: MeasureSense): Condensed {
  const { reading } = sense;
  if (sense.is === 'day') return [reading, condensedPoint(sense.point)];
  if (sense.is === 'which-day')
    return [reading, ...sense.rows.map(({ condition, point }) => [condensed(condition), condensedPoint(point)])];
  const { operator, list, field, from, to, inAnyYear, brokenBy, rows } = sense;
  return [
    reading,
    operator,
    list.path,
    field?.path,
    from && condensedPoint(from),
    to && condensedPoint(to),
    inAnyYear,
    brokenBy && condensed(brokenBy.condition),
    rows.map(condensedRow),
  ];
}

function condensedRow({ condition, weight, oneOfThem }: Row): Condensed {
  return [condensed(condition), weight, oneOfThem];
}

function condensedGiven(given: Given): string {
  const { name } = given.value;
  switch (given.is) {
    case 'document':
      return `${name}: ${given.document.id}`;
    case 'period':
      return `${name}: ${given.period.count} ${given.period.unit}`;
    case 'words':
      return `${name}: ${given.words.join(', ')}`;
    case 'date':
      return `${name}: ${JSON.stringify(condensedPoint(given.point))}`;
  }
}

function condensedPoint(point: Point<Day>): Condensed {
  const { day } = point;
  const named =
    day.is === 'fact' ? day.fact.path : day.is === 'provision' ? day.provision.id : day.is === 'date' ? day.date : '';
  return point.side === 'on' ? [named] : [point.side, point.period, named, point.rolled];
}
