import { askedBy, factsAskedBy } from '../analysis/readings.js';
import type { Provision } from '../model/provision.js';
import type { Rulebook } from '../model/rulebook.js';
import type { UserChange } from './change.js';

/** What two rulebooks mean for those who use the package: what they can no longer ask, and what is new to them. */
export function userChanges(before: Rulebook, after: Rulebook, changed: boolean): UserChange | undefined {
  if (before === after) return undefined;
  const [was, is] = [surfaceOf(before), surfaceOf(after)];
  const added = [...is.keys()].filter((name) => !was.has(name)).sort();
  const removed = [...was.keys()].filter((name) => !is.has(name)).sort();
  const otherwise = [...was].flatMap(([name, form]) => {
    const now = is.get(name);
    return now === undefined || now === form ? [] : [`${name}: ${form} → ${now}`];
  });
  // A new outcome must be handled by whoever handles every one.
  const breaking =
    removed.length > 0 ||
    otherwise.length > 0 ||
    added.some((name) => / outcome /.test(name) && was.has(name.split(' ')[0] ?? ''));
  const level = breaking ? 'major' : added.length > 0 ? 'minor' : changed ? 'patch' : 'none';
  return { level, added: alone(added), removed: alone(removed), changed: otherwise };
}

/** Names without those that belong to one of them: a provision that is new has outcomes that are. */
function alone(names: readonly string[]): readonly string[] {
  const owners = new Set(names);
  const ownerOf = (name: string): string =>
    (name.startsWith('fact ') ? name.split(' ').slice(0, 2) : [name.split(' ')[0]]).join(' ');
  return names.filter((name) => ownerOf(name) === name || !owners.has(ownerOf(name)));
}

/** Every name that a user of the package may write, with its form. */
function surfaceOf({ provisions, facts, settings }: Rulebook): ReadonlyMap<string, string> {
  const surface = new Map<string, string>();
  for (const [path, { kind, words, none }] of facts) {
    surface.set(`fact ${path}`, kind);
    if (none) surface.set(`fact ${path} none`, 'allowed');
    for (const word of words?.keys() ?? []) surface.set(`fact ${path} word ${word}`, 'allowed');
  }
  for (const provision of provisions) {
    surface.set(provision.id, `${provision.kind}${provision.gives ? ` of a ${provision.gives}` : ''}`);
    for (const outcome of provision.outcomes) surface.set(`${provision.id} outcome ${outcome}`, 'possible');
    for (const name of givenNames(provision))
      surface.set(`${provision.id} gives ${name}`, settings.values.get(name)?.kind ?? '');
    for (const path of new Set(provision.versions.flatMap(factsAskedBy)))
      surface.set(`${provision.id} reads ${path}`, 'read');
  }
  return surface;
}

function givenNames({ versions }: Provision): readonly string[] {
  const outcomes = versions.flatMap(({ content }) => (content.is === 'decides' ? content.outcomes : []));
  return [...new Set(outcomes.flatMap(({ gives }) => gives.map(({ value }) => value.name)))];
}

/** A provision and all that it leads to, in any version. */
export function withAllAsked(ids: readonly string[], { provisions }: Rulebook): readonly Provision[] {
  const known = new Map(provisions.map((provision) => [provision.id, provision]));
  const found = new Map<string, Provision>();
  const visit = (id: string): void => {
    const provision = known.get(id);
    if (!provision || found.has(id)) return;
    found.set(id, provision);
    for (const version of provision.versions) for (const asked of askedBy(version)) visit(asked.id);
  };
  for (const id of ids) visit(id);
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
