import type { EditionGiven, GivenValue, GivesShape, Validity } from '../../runtime/index.js';

/** What a case may expect of the documents given, by the name that it has there: each as texts to compare. */
export const editionParts: ReadonlyMap<string, (gives: GivesShape) => readonly string[]> = new Map([
  ['letter', (gives: GivesShape) => each(gives, ({ letter }) => letter)],
  ['mark', (gives: GivesShape) => each(gives, ({ mark }) => mark && Object.values(mark)[0])],
  ['valid-for', (gives: GivesShape) => each(gives, ({ validFor }) => validFor && validityText(validFor))],
]);

type Issued = Exclude<EditionGiven, { readonly is: 'not-covered' }>;

/**
 * A part of the edition of each document given that has it; `not-covered` before the first edition, `none` where
 * no document given says it.
 */
function each(gives: GivesShape, part: (edition: Issued) => string | undefined): readonly string[] {
  const said = Object.values(gives)
    .flatMap(editionsIn)
    .flatMap((edition) => {
      return (edition.is === 'not-covered' ? 'not-covered' : part(edition)) ?? [];
    });
  return said.length === 0 ? ['none'] : [...new Set(said)];
}

function editionsIn(given: GivenValue): readonly EditionGiven[] {
  if (given.kind === 'contested') return Object.values(given.readings).flatMap(editionsIn);
  return given.kind === 'document' && given.edition ? [given.edition] : [];
}

/** How long a document is valid, as rule files say it. */
function validityText(validity: Validity): string {
  if (validity.kind !== 'period') return validity.kind.replace('-', ' ');
  return `${validity.count} ${validity.unit}${validity.count === 1 ? '' : 's'}`;
}
