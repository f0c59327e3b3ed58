import type { DocumentKind, ValueShape } from '../document/shapes.js';
import { listed } from './listed.js';
import { reservedValue } from './reserved.js';
import type { ValueKind } from './rulebook.js';
import type { RulebookFile } from './settings.js';
import { type TextContext, textOf } from './text.js';

const documentKinds: readonly DocumentKind[] = ['form', 'card', 'certificate', 'register', 'authority'];

/** What outcomes may give, each with its kind. Whether a list of words exists is asked once all lists are read. */
export function readValues({ value, places }: RulebookFile, texts: TextContext): ReadonlyMap<string, ValueKind> {
  const shapes = value.values ?? {};
  const read = Object.entries(shapes).map(([name, shape]): ValueKind => {
    reservedValue(name, places.key(shapes, name), texts.report);
    checkOf(shape, name, places, texts);
    const { label, ...kind } = shape;
    return { name, ...kind, label: textOf(label, texts) };
  });
  return new Map(read.map((kind) => [kind.name, kind]));
}

/** Whether documents of that kind can be asked for; a kind that does not exist had its own message. */
export function isDocumentKind(kind: string): boolean {
  return documentKinds.some((known) => known === kind);
}

function checkOf(shape: ValueShape, name: string, places: RulebookFile['places'], { report }: TextContext): void {
  const { kind, of } = shape;
  if (kind === 'words' && of === undefined) {
    const hint = 'add `of:` with the name of a list under `choices`';
    report.add('choice-without-list', 'value', places.value(shape, 'kind'), { value: name }, { hint });
  } else if (kind === 'document' && of !== undefined && !isDocumentKind(of)) {
    const hint = `the kinds are ${listed(documentKinds, 'and')}`;
    report.add('unknown-document', 'kind', places.value(shape, 'of'), { kind: of }, { hint });
  } else if ((kind === 'date' || kind === 'period') && of !== undefined) {
    const hint = 'take it away, or correct the `kind`';
    report.add('without-effect', 'value', places.key(shape, 'of'), { key: 'of', kind }, { hint });
  }
}
