import type { Citation } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';

/** A citation as it is written: source and place in one line. */
export function tellCitation({ source, place }: Citation): string {
  return place === undefined ? source.id : `${source.id} ${place}`;
}

/** An act in full, by its title: “Law of 4 May 2016 on asylum and migration, art. 8”. */
export function tellAct({ source, place }: Citation): string {
  const title = inLanguage(source.title, 'en');
  return place === undefined ? title : `${title}, ${place}`;
}
