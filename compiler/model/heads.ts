import type { Report } from '../diagnostics/diagnostic.js';
import type { ValidDocument } from '../document/document.js';
import type { ProvisionShape } from '../document/shapes.js';
import type { ProvisionHead, ProvisionKind } from './rulebook.js';
import { textOf } from './text.js';
import { firstDay } from './versions.js';

export type ProvisionFile = ValidDocument<'provision'>;

/** The files of each provision, by first day, then path. */
export function filesByProvision(documents: readonly ProvisionFile[]): ReadonlyMap<string, readonly ProvisionFile[]> {
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

/** What may be known of each provision before its conditions are read. */
export function readHeads(
  files: ReadonlyMap<string, readonly ProvisionFile[]>,
  languages: readonly string[],
  report: Report,
): ReadonlyMap<string, ProvisionHead> {
  const heads = new Map<string, ProvisionHead>();
  for (const [id, versions] of files) {
    const kind = kindOf(versions, report);
    const last = versions.at(-1);
    if (last)
      heads.set(id, { id, kind, outcomes: outcomesOf(kind, versions), title: textOf(last.value.title, languages) });
  }
  return heads;
}

const bodies = ['requires', 'outcomes', 'measure', 'not-known', 'repealed-by'] as const;
const kindBy: Readonly<Record<string, ProvisionKind>> = { requires: 'test', outcomes: 'decision', measure: 'measure' };

/** A provision is of one kind for good, and each of its versions has exactly one body. */
function kindOf(versions: readonly ProvisionFile[], report: Report): ProvisionKind {
  let kind: ProvisionKind | undefined;
  for (const { value, places, file } of versions) {
    const [body, second] = bodies.filter((name) => value[name] !== undefined);
    if (body === undefined) {
      report.add('provision-without-body', 'default', places.key(value, 'provision'), {});
      continue;
    }
    if (second !== undefined) {
      report.add('two-bodies', 'default', places.key(value, second), { first: body, second });
      continue;
    }
    const own = kindBy[body];
    if (own !== undefined && kind !== undefined && own !== kind) {
      report.add('kind-changed', 'default', places.key(value, body), { is: own, was: kind, file: file.path });
    }
    kind ??= own;
  }
  return kind ?? 'test';
}

function outcomesOf(kind: ProvisionKind, versions: readonly ProvisionFile[]): readonly string[] {
  if (kind === 'test') return ['met', 'not-met'];
  const words = versions.flatMap(({ value }) => wordsOf(value));
  return [...new Set(words)];
}

function wordsOf(value: ProvisionShape): readonly string[] {
  return (value.outcomes ?? []).flatMap(({ outcome, otherwise }) => outcome ?? otherwise ?? []);
}
