import type { Condition } from '../model/condition.js';
import type { Content, Version } from '../model/provision.js';
import { inLanguage, type Text } from '../model/text.js';
import type { WordingChange } from './change.js';
import { tellCitation } from './citations.js';
import { placedIn } from './conditions.js';
import type { Pair } from './sides.js';
import { provisionOf } from './sides.js';

/**
 * What is written otherwise though it decides nothing: citations, notes, titles; and of a version that stood already
 * also its evidence and its act. Whoever signs for a rule must see it.
 */
export function wordingChanges(pair: Pair): readonly WordingChange[] {
  const { was, is, before, after, idBefore, idAfter } = pair;
  if (!was || !is) return [];
  const same = was.from === is.from;
  const titles = [before.provisions.get(idBefore)?.title, after.provisions.get(idAfter)?.title];
  const all = [
    ...textChange(is.address, 'title', titles[0], titles[1]),
    ...textChange(is.address, 'note', was.says, is.says),
    ...(same ? evidenceChanges(was, is) : []),
    ...conditionWording(was, is),
    ...measureWording(was.content, is.content, is.address),
  ];
  // A new version has notes of its own: one language tells which.
  const [language = 'en'] = after.rulebook.settings.languages;
  return together(same ? all : all.filter(({ what }) => !/ \(\w+\)$/.test(what) || what.endsWith(` (${language})`)));
}

/** What is changed in the same way in several places, in one line. */
function together(changes: readonly WordingChange[]): readonly WordingChange[] {
  const lines = new Map<string, WordingChange>();
  for (const change of changes) {
    const key = JSON.stringify([change.what, change.before, change.after]);
    const known = lines.get(key);
    lines.set(key, known ? { ...known, at: [...known.at, ...change.at] } : change);
  }
  return [...lines.values()];
}

function evidenceChanges(was: Version, is: Version): readonly WordingChange[] {
  const seen = ({ seen: lines }: Version): string => lines.map(({ source, on }) => `${source.id} on ${on}`).join(', ');
  const act = ({ introducedBy }: Version): string => (introducedBy ? tellCitation(introducedBy) : '');
  return [
    ...lineChange(is.address, 'seen', seen(was), seen(is)),
    ...lineChange(is.address, 'introduced by', act(was), act(is)),
    ...lineChange(is.address, 'standing', was.basis, is.basis),
  ];
}

function conditionWording(before: Version, after: Version): readonly WordingChange[] {
  const was = placedIn(before);
  return [...placedIn(after)].flatMap(([id, { condition }]) => {
    const then = was.get(id)?.condition;
    if (!then) return [];
    const at = `${after.address}#${id}`;
    return [
      ...lineChange(at, 'cite', citesIn(then), citesIn(condition)),
      ...textChange(at, 'note', then.says, condition.says),
    ];
  });
}

/** The citations of a condition and of its senses; those inside a group have ids of their own. */
function citesIn(condition: Condition): string {
  if (condition.is === 'phrase') return condition.cite.map(tellCitation).join(', ');
  if (condition.is !== 'readings') return '';
  return [...condition.senses].map(([name, sense]) => `${name}: ${citesIn(sense)}`).join('; ');
}

function measureWording(before: Content, after: Content, address: string): readonly WordingChange[] {
  if (before.is !== 'measures' || after.is !== 'measures') return [];
  const cites = ({ measure }: Content & { is: 'measures' }): string => {
    return measure.senses
      .map(({ reading, cite }) => `${reading === undefined ? '' : `${reading}: `}${cite.map(tellCitation).join(', ')}`)
      .join('; ');
  };
  const at = `${address}#${after.measure.id}`;
  return [
    ...lineChange(at, 'cite', cites(before), cites(after)),
    ...textChange(at, 'note', before.measure.says, after.measure.says),
  ];
}

function textChange(
  at: string,
  what: string,
  before: Text | undefined,
  after: Text | undefined,
): readonly WordingChange[] {
  const languages = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return languages.flatMap((language) =>
    lineChange(at, `${what} (${language})`, before?.[language] ?? '', after?.[language] ?? ''),
  );
}

function lineChange(at: string, what: string, before: string, after: string): readonly WordingChange[] {
  return before === after ? [] : [{ at: [at], what, before, after }];
}

/** The title under which a change is told. */
export function titleOf(pair: Pair): string {
  return inLanguage(provisionOf(pair)?.title ?? {}, 'en');
}
