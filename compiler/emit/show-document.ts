import { citationLine } from '../model/citation.js';
import { editionOn } from '../model/editions.js';
import type { Edition, LegalDocument, Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import { editionSentence, editionSentences } from '../prose/edition.js';
import { voiceOf } from '../prose/voices.js';
import { abreast, hanging, printable } from './layout.js';

const english = voiceOf('en');

/** A document as it is issued on a day, for a terminal. */
export function showDocument(document: LegalDocument, on: string, rulebook: Rulebook): string {
  const { id, kind, title, says, cite, editions } = document;
  const edition = editionOn(editions, on);
  return [
    `documents/${id}  ${printable(inLanguage(title, 'en'))}`,
    kind,
    ...(says ? [hanging('', printable(inLanguage(says, 'en')), 0)] : []),
    ...(cite.length > 0 ? [abreast('', cite.map(citationLine).map(printable), 0)] : []),
    ...(edition ? ['', ...editionLines(edition, rulebook)] : notYet(editions)),
  ].join('\n');
}

function editionLines(edition: Edition, { documents }: Rulebook): readonly string[] {
  return [
    hanging('', printable(editionSentence(edition, documents, 'en')), 0),
    ...(edition.says ? [hanging('', printable(inLanguage(edition.says, 'en')), 0)] : []),
    abreast('', edition.cite.map(citationLine).map(printable), 0),
  ];
}

/** A day before the first edition is not guessed about. */
function notYet([first]: readonly Edition[]): readonly string[] {
  return first ? ['', `Its editions are known from ${english.date(first.from)}.`] : [];
}

/** A document for machines, with its edition of a day: `null` where it has none, or none is known so early. */
export function documentJson(document: LegalDocument, on: string, rulebook: Rulebook): object {
  const { id, kind, title, says, cite, editions } = document;
  const edition = editionOn(editions, on);
  return {
    document: id,
    on,
    kind,
    title,
    ...(says ? { says } : {}),
    cite: cite.map(citationLine),
    edition: edition ? editionJson(edition, rulebook) : null,
    ...(editions[0] && !edition ? { firstDay: editions[0].from } : {}),
  };
}

function editionJson(edition: Edition, { documents, settings }: Rulebook): object {
  const { withdrawn, validFor, cite, ...others } = edition;
  return {
    is: withdrawn ? 'withdrawn' : 'issued',
    ...others,
    ...(validFor
      ? { validFor: typeof validFor === 'string' ? { kind: validFor } : { kind: 'period', ...validFor } }
      : {}),
    sentence: editionSentences(edition, documents, settings.languages),
    cite: cite.map(citationLine),
  };
}
