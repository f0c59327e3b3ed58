import type { Citation, Passage, Source } from '../../model/rulebook.js';
import { anchor, code, link } from './markdown.js';

/** A citation that leads to its passage in the source's ledger. */
export function citeLink({ source, place }: Citation, toRoot: string): string {
  const page = `${toRoot}/sources/${source.id}.md`;
  return place === undefined
    ? link(code(source.id), page)
    : link(code(`${source.id} ${place}`), `${page}#${placeAnchor(source, place)}`);
}

/** The anchor of a place; places that fold alike are told apart by their number in the ledger. */
export function placeAnchor(source: Source, place: string): string {
  const own = anchor(place);
  const alike = [...source.passages.keys()].filter((other) => anchor(other) === own);
  const at = alike.indexOf(place);
  return at > 0 ? `${own}-${at + 1}` : own;
}

/** Where the text itself can be read, at the words of the passage where they are known. */
export function textAddress({ url }: Source, passage?: Passage): string | undefined {
  if (url === undefined || passage?.words === undefined) return url;
  const [start = '', end] = passage.words
    .split('…')
    .map((part) => encodeURIComponent(part.trim()).replaceAll('-', '%2D'));
  return `${url}#:~:text=${end ? `${start},${end}` : start}`;
}
