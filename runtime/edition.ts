import type { DocumentGiven, EditionGiven, IssuedEdition } from './answer.js';
import { type Day, dayOf } from './date.js';
import { own } from './own.js';
import type { DocumentData } from './provision.js';

/** A document as it is given on the day asked about: an edition is of that day, whatever day picks the version. */
export function documentGiven(data: DocumentData, on: Day): DocumentGiven {
  const { kind, document, title } = data;
  const editions = own(data, 'editions');
  return editions ? { kind, document, title, edition: editionOn(editions, on) } : { kind, document, title };
}

/** The last edition that has begun. None is guessed for a day before the first. */
function editionOn(editions: readonly [IssuedEdition, ...IssuedEdition[]], on: Day): EditionGiven {
  const issued = editions.findLast(({ from }) => (dayOf(from) as Day) <= on);
  return issued ?? { is: 'not-covered', firstDay: editions[0].from };
}
