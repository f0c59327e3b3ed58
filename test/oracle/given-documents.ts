import type { AnswerJson } from '../../runtime/index.js';
import { dateOf } from './calendar.js';
import type { Life } from './life.js';
import type { Oracle, Verdict } from './oracle.js';
import { firstDayOf, type WrittenDocument, type WrittenEdition, type WrittenVersion } from './written.js';

/** Documents by the name under which they are given, each with its edition as one line of text. */
export type GivenDocuments = Readonly<Record<string, string>>;

/** What the files say that a complete case is given; `undefined` where readings or unknown law leave it open. */
export function documentsGiven(
  oracle: Oracle,
  id: string,
  life: Life,
  verdicts: readonly Verdict[],
): GivenDocuments | undefined {
  const [branch, another] = new Set(verdicts.flatMap(({ branches }) => branches));
  const [leading, ...others] = verdicts;
  if (another !== undefined || !leading || others.some(({ version }) => version !== leading.version)) return undefined;
  const version = oracle.versionIn(id, leading);
  // Several versions may apply, and say the same: what each gives is not looked at.
  if (branch === undefined && version?.measure === undefined) return undefined;
  const given = documentsNamed(version, branch).flatMap(([name, document]) => {
    const found = oracle.written.values[name]?.kind === 'document' && oracle.written.documents.get(document);
    return found ? [[name, documentLine(found, dateOf(life.on))] as const] : [];
  });
  return Object.fromEntries(given);
}

/** What a version gives whatever the outcome, and what one of its outcomes gives. */
export function documentsNamed(
  version: WrittenVersion | undefined,
  branch?: number,
): readonly (readonly [name: string, document: string])[] {
  const own = branch === undefined ? undefined : version?.outcomes?.[branch];
  return Object.entries({ ...version?.gives, ...own?.gives });
}

/** The last edition that begins on or before a day, days compared as text. */
function documentLine({ document, editions }: WrittenDocument, on: string): string {
  if (!editions) return document;
  const begun = editions.filter((edition) => firstDayOf(edition) <= on);
  const last = begun.sort((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : 1)).at(-1);
  return `${document}: ${last ? editionLine(last) : 'not covered'}`;
}

function editionLine(edition: WrittenEdition): string {
  const { letter, mark, withdrawn, 'valid-for': validFor, 'replaced-by': next } = edition;
  const marked = typeof mark === 'string' ? mark : mark?.en;
  return [firstDayOf(edition), withdrawn === 'holds' ? 'withdrawn' : 'issued', letter, marked, validFor, next].join(
    '; ',
  );
}

/** The documents of a public answer, in the same words. */
export function documentsAnswered({ gives }: AnswerJson): GivenDocuments {
  const given = Object.entries(gives ?? {}).flatMap(([name, value]) => {
    if (value.kind !== 'document') return [];
    const { document, edition } = value;
    if (!edition) return [[name, document] as const];
    if (edition.is === 'not-covered') return [[name, `${document}: not covered`] as const];
    const { from, is, letter, mark, validFor, replacedBy } = edition;
    const valid =
      validFor?.kind === 'period'
        ? `${validFor.count} ${validFor.unit}${validFor.count === 1 ? '' : 's'}`
        : validFor?.kind.replaceAll('-', ' ');
    return [[name, `${document}: ${[from, is, letter, mark?.en, valid, replacedBy].join('; ')}`] as const];
  });
  return Object.fromEntries(given);
}
