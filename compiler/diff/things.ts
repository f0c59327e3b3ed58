import type { Amount, AmountValue, Edition, LegalDocument, Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import { editionSentence } from '../prose/edition.js';
import { sayMoney } from '../prose/say.js';
import { voiceOf } from '../prose/voices.js';
import type { AmountChange, DocumentChange } from './change.js';
import { tellCitation } from './citations.js';

const english = voiceOf('en');

/** Amounts that are not the same on two days, or whose values two rulebooks tell otherwise. */
export function amountChanges(
  before: Rulebook,
  after: Rulebook,
  days?: readonly [string, string],
): readonly AmountChange[] {
  const ids = [...new Set([...before.amounts.keys(), ...after.amounts.keys()])].sort();
  return ids.flatMap((id): readonly AmountChange[] => {
    const [was, is] = [before.amounts.get(id), after.amounts.get(id)];
    const [told, now] = days
      ? [was && valueOn(was, days[0]), is && valueOn(is, days[1])]
      : [was && allValues(was), is && allValues(is)];
    if (told === now) return [];
    return [
      { id, title: inLanguage((is ?? was)?.title ?? {}, 'en'), before: told ?? 'not there', after: now ?? 'not there' },
    ];
  });
}

function valueOn({ values }: Amount, day: string): string {
  const last = values.findLast(({ from }) => from <= day);
  const known = last && (last.knownUntil === undefined || day <= last.knownUntil);
  return known ? sayMoney(last.cents) : 'not known';
}

function allValues({ values }: Amount): string {
  const tell = ({ from, knownUntil, cents, cite }: AmountValue): string => {
    const until = knownUntil === undefined ? '' : `, known until ${english.date(knownUntil)}`;
    return `${sayMoney(cents)} from ${english.date(from)}${until} (${cite.map(tellCitation).join(', ')})`;
  };
  return values.map(tell).join('; ') || 'no value';
}

/** Documents that are issued otherwise on two days, or that two rulebooks tell otherwise. */
export function documentChanges(
  before: Rulebook,
  after: Rulebook,
  days?: readonly [string, string],
): readonly DocumentChange[] {
  const ids = [...new Set([...before.documents.keys(), ...after.documents.keys()])].sort();
  return ids.flatMap((id): readonly DocumentChange[] => {
    const [was, is] = [before.documents.get(id), after.documents.get(id)];
    const tell = (document: LegalDocument | undefined, rulebook: Rulebook, day: string | undefined): string => {
      if (!document) return 'not there';
      return day === undefined ? allEditions(document, rulebook) : editionOn(document, day, rulebook);
    };
    const [told, now] = [tell(was, before, days?.[0]), tell(is, after, days?.[1])];
    if (told === now) return [];
    return [{ id, title: inLanguage((is ?? was)?.title ?? {}, 'en'), before: told, after: now }];
  });
}

function editionOn({ editions }: LegalDocument, day: string, rulebook: Rulebook): string {
  const edition = editions.findLast(({ from }) => from <= day);
  if (edition) return tellEdition(edition, rulebook);
  return editions.length === 0 ? '' : 'not read so early';
}

function allEditions({ kind, title, says, cite, editions }: LegalDocument, rulebook: Rulebook): string {
  const own = [kind, ...Object.values(title), ...(says ? Object.values(says) : []), ...cite.map(tellCitation)];
  return [...own, ...editions.map((edition) => tellEdition(edition, rulebook))].join('; ');
}

function tellEdition(edition: Edition, { documents }: Rulebook): string {
  return `${editionSentence(edition, documents, 'en')} ${edition.cite.map(tellCitation).join(', ')}`.trim();
}
