import type { Citation } from '../model/rulebook.js';

/** A citation as it is written: source and place in one line. */
export function tellCitation({ source, place }: Citation): string {
  return place === undefined ? source.id : `${source.id} ${place}`;
}
