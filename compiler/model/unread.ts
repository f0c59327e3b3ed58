import type { Report } from '../diagnostics/diagnostic.js';

/**
 * The files that could not be read, as `sources/law-1980` or `family/age/2011-09-22`. What they define
 * is not called unknown elsewhere: one mistake gets one message.
 */
export type Unread = ReadonlySet<string>;

/** The files with an error so far, without the name of the rules folder and the ending. */
export function unreadFiles(report: Report): Unread {
  const paths = report.diagnostics.filter(({ severity }) => severity === 'error').map(({ at }) => at.file.path);
  return new Set(paths.map((path) => path.replace(/^[^/]*\//, '').replace(/\.ya?ml$/, '')));
}

/** Whether any file of a provision could not be read. */
export function provisionUnread(unread: Unread, id: string): boolean {
  return [...unread].some((file) => file.startsWith(`${id}/`));
}
