import type { Report } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';

/**
 * The files that could not be read, as `sources/law-1980` or `family/age/2011-09-22`: by their place and by
 * what they call themselves. What they define is not called unknown elsewhere: one mistake gets one message.
 */
export type Unread = ReadonlySet<string>;

/** The files with an error so far, without the name of the rules folder and the ending. */
export function unreadFiles(report: Report): Unread {
  const files = report.diagnostics.filter(({ severity }) => severity === 'error').map(({ at }) => at.file);
  return new Set(files.flatMap(namesOf));
}

/** Whether a version of a provision could not be read. */
export function provisionUnread(unread: Unread, id: string): boolean {
  return [...unread].some((file) => file.startsWith(`${id}/`) && file !== `${id}/cases`);
}

/** Whether any file of a folder could not be read. */
export function folderUnread(unread: Unread, folder: string): boolean {
  return [...unread].some((file) => file.startsWith(`${folder}/`));
}

const folderOf: Readonly<Record<string, string>> = {
  source: 'sources/',
  subject: 'facts/',
  document: 'documents/',
  amount: 'amounts/',
  enquiry: 'enquiries/',
};

/** A file is known by its place and, where it lies elsewhere than it says, by the name it gives itself. */
function namesOf({ path, text }: SourceFile): readonly string[] {
  const place = path.replace(/^[^/]*\//, '').replace(/\.ya?ml$/, '');
  const [, key = '', said = ''] =
    /^(source|subject|document|amount|enquiry|provision):[ \t]*["']?([a-z0-9/-]+)/m.exec(text) ?? [];
  if (said === '') return [place];
  const own = key === 'provision' ? `${said}/${place.slice(place.lastIndexOf('/') + 1)}` : `${folderOf[key]}${said}`;
  return [place, own];
}
