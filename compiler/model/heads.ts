import type { Report } from '../diagnostics/diagnostic.js';
import type { ValidDocument } from '../document/document.js';
import type { ProvisionShape } from '../document/provision-shape.js';
import { readKind } from './kind.js';
import type { ProvisionHead, ProvisionKind } from './provision.js';
import type { Settings } from './rulebook.js';
import { plainText } from './text.js';
import { checkTimeline, firstDay } from './timeline.js';
import { provisionUnread, type Unread } from './unread.js';

export type ProvisionFile = ValidDocument<'provision'>;
export type ProvisionFiles = ReadonlyMap<string, readonly ProvisionFile[]>;

/** The files of each provision, by first day, then path. */
export function filesByProvision(documents: readonly ProvisionFile[]): ProvisionFiles {
  const files = new Map<string, ProvisionFile[]>();
  for (const document of documents) {
    const id = document.value.provision;
    files.set(id, [...(files.get(id) ?? []), document]);
  }
  for (const versions of files.values()) versions.sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function orderKey(document: ProvisionFile): string {
  return `${firstDay(document.value)} ${document.file.path}`;
}

/** What may be known of the provisions before their conditions are read. */
export interface Heads {
  readonly heads: ReadonlyMap<string, ProvisionHead>;
  /** Provisions with a mistake in what they are, when or how they answer: what others say of them is not judged by it. */
  readonly unsure: ReadonlySet<string>;
  /** The ids of the conditions of each provision, over all its versions. */
  readonly conditionIds: ReadonlyMap<string, ReadonlySet<string>>;
}

export function readHeads(files: ProvisionFiles, settings: Settings, unread: Unread, report: Report): Heads {
  const heads = new Map<string, ProvisionHead>();
  const unsure = new Set<string>();
  const conditionIds = new Map<string, ReadonlySet<string>>();
  for (const [id, versions] of files) {
    const [last] = versions.slice(-1);
    if (!last) continue;
    const kind = readKind(versions, report);
    const inOrder = checkTimeline(versions, report);
    const outcomes = outcomesOf(kind.kind, versions);
    const strange = kind.kind === 'decision' && outcomes.some((word) => !settings.outcomes.has(word));
    if (!kind.sure || !inOrder || strange || provisionUnread(unread, id)) unsure.add(id);
    const { gives } = kind;
    const head = { id, kind: kind.kind, outcomes, title: plainText(last.value.title, settings.languages) };
    heads.set(id, gives === undefined ? head : { ...head, gives });
    conditionIds.set(id, new Set(versions.flatMap(({ value }) => idsIn(value))));
  }
  return { heads, unsure, conditionIds };
}

function outcomesOf(kind: ProvisionKind, versions: readonly ProvisionFile[]): readonly string[] {
  if (kind === 'test') return ['met', 'not-met'];
  const words = versions.flatMap(({ value }) => wordsOf(value));
  return [...new Set(words)];
}

function wordsOf(value: ProvisionShape): readonly string[] {
  return (value.outcomes ?? []).flatMap(({ outcome, otherwise }) => outcome ?? otherwise ?? []);
}

/** Every id that stands in a version, as written. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}
