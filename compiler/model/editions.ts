import type { DocumentKind, EditionShape } from '../document/shapes.js';
import type { Validity } from '../phrases/phrase.js';
import { readValidity } from '../phrases/read.js';
import type { Span } from '../source/source-file.js';
import { readCite, type Sources } from './citation.js';
import { nearPhrase } from './correction.js';
import type { Citation, Edition } from './rulebook.js';
import { type TextContext, textOf } from './text.js';

/** What the editions of a document are read against. */
export interface EditionContext extends TextContext {
  readonly kind: DocumentKind;
  readonly sources: Sources;
}

/** The editions of a document, which stand in the order of their days. */
export function readEditions(shapes: readonly EditionShape[], context: EditionContext): readonly Edition[] {
  const editions = shapes.map((shape) => readEdition(shape, context));
  shapes.forEach((shape, item) => {
    checkOrder(shape, shapes[item - 1], context);
  });
  return editions;
}

/** The edition that is issued on a day; `undefined` before the first. */
export function editionOn(editions: readonly Edition[], day: string): Edition | undefined {
  return editions.findLast(({ from }) => from <= day);
}

function readEdition(shape: EditionShape, context: EditionContext): Edition {
  const { places, report, sources } = context;
  const cite = readCite(shape.cite, shape, places, sources, report);
  checkBegin(shape, cite, context);
  checkKeys(shape, context);
  const validFor = shape['valid-for'];
  const validity = validFor === undefined ? undefined : readSaid(validFor, places.value(shape, 'valid-for'), context);
  const replacedBy = shape['replaced-by'];
  return {
    from: dayOf(shape),
    basis: shape['in-force-from'] === undefined ? 'attested' : 'in-force',
    ...(shape.letter === undefined ? {} : { letter: shape.letter }),
    ...(shape.mark === undefined ? {} : { mark: textOf(shape.mark, context) }),
    ...(validity === undefined ? {} : { validFor: validity }),
    withdrawn: shape.withdrawn === 'holds',
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(shape.says === undefined ? {} : { says: textOf(shape.says, context) }),
    cite,
  };
}

/** Kinds of sources that say from when something is in force; the others only show it. */
const lawful: ReadonlySet<string> = new Set(['law', 'decree', 'directive', 'judgment']);

function dayOf(shape: EditionShape): string {
  return shape['in-force-from'] ?? shape['attested-from'] ?? '';
}

/** How long it is valid, as said in a file of documents or expected by a case. */
export function readSaid(said: string, at: Span, { report }: Pick<TextContext, 'report'>): Validity | undefined {
  const validity = readValidity(said);
  if (validity !== undefined) return validity;
  const near = nearPhrase('validity', said, {});
  const hint = near === undefined ? 'such as `5 years`, `without limit` or `not known`' : `did you mean \`${near}\`?`;
  report.add('unknown-phrase', 'validity', at, { phrase: said }, { hint });
  return undefined;
}

/** One first day; in force only where a text that makes law shows it. */
function checkBegin(shape: EditionShape, cite: readonly Citation[], { places, report }: EditionContext): void {
  const { 'in-force-from': force, 'attested-from': attested } = shape;
  if (force !== undefined && attested !== undefined) {
    const related = [{ at: places.key(shape, 'in-force-from'), note: 'and here' }];
    const hint = 'keep the one that is known: the day in force, or the day on which a source showed it';
    report.add('edition-day', 'both', places.key(shape, 'attested-from'), {}, { hint, related });
  } else if (force === undefined && attested === undefined) {
    const hint = 'add `in-force-from:`, or `attested-from:` where only a source is known';
    report.add('edition-day', 'none', places.key(shape, 'cite'), {}, { hint });
  } else if (
    force !== undefined &&
    cite.length === [shape.cite].flat().length &&
    !cite.some(({ source }) => lawful.has(source.kind))
  ) {
    const hint = 'write `attested-from`, or cite the act';
    report.add('edition-day', 'unsupported', places.key(shape, 'in-force-from'), { day: force }, { hint });
  }
}

/** What has no effect where it stands. */
function checkKeys(shape: EditionShape, { kind, places, report }: EditionContext): void {
  if (shape['replaced-by'] !== undefined && shape.withdrawn === undefined) {
    const hint = 'add `withdrawn: holds`, or take it away';
    report.add('without-effect', 'edition', places.key(shape, 'replaced-by'), { key: 'replaced-by' }, { hint });
  }
  if (kind !== 'authority' && kind !== 'register') return;
  const key = (['letter', 'mark', 'valid-for'] as const).find((one) => shape[one] !== undefined);
  if (key === undefined) return;
  const hint = 'take it away, or correct the `kind`';
  report.add('without-effect', 'document', places.key(shape, key), { key, kind }, { hint });
}

function checkOrder(shape: EditionShape, before: EditionShape | undefined, { places, report }: EditionContext): void {
  if (before === undefined || dayOf(shape) === '' || dayOf(before) === '' || dayOf(shape) > dayOf(before)) return;
  const at = dayPlace(shape, places);
  const day = dayOf(shape);
  if (day === dayOf(before)) {
    const related = [{ at: dayPlace(before, places), note: 'and so does this one' }];
    report.add('edition-order', 'twice', at, { day }, { hint: 'correct one of the two days', related });
  } else {
    const hint = 'put the earlier one first, or correct its day';
    report.add('edition-order', 'early', at, { day, before: dayOf(before) }, { hint });
  }
}

function dayPlace(shape: EditionShape, places: EditionContext['places']): Span {
  return places.value(shape, shape['in-force-from'] === undefined ? 'attested-from' : 'in-force-from');
}
