import type { FileKind } from './shapes.js';

/** The folders that hold one kind of file each; every other folder is a topic of law. */
export const folders = {
  sources: 'source',
  facts: 'facts',
  documents: 'document',
  cases: 'cases',
  amounts: 'amount',
  enquiries: 'enquiry',
} as const satisfies Readonly<Record<string, FileKind>>;

/** The parts of a path below the rules folder, whatever that folder is called. */
export function partsBelow(path: string): readonly string[] {
  return path.split('/').slice(1);
}

/** What a file is, by its place in the rules folder; `undefined` where no rule file belongs there. */
export function kindOf(path: string): FileKind | undefined {
  if (!path.endsWith('.yaml')) return undefined;
  const [first = '', second = '', third, ...more] = partsBelow(path);
  if (more.length > 0) return undefined;
  if (second === '') {
    if (first === 'holidays.yaml') return 'holidays';
    return first === 'rulebook.yaml' ? 'rulebook' : undefined;
  }
  if (third === undefined) return Object.hasOwn(folders, first) ? folders[first as keyof typeof folders] : undefined;
  if (Object.hasOwn(folders, first)) return undefined;
  if (third === 'cases.yaml') return 'cases';
  return /^[0-9]/.test(third) ? 'provision' : undefined;
}
