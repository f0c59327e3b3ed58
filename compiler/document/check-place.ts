import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean, nearest } from '../diagnostics/suggest.js';
import type { Span } from '../source/source-file.js';
import type { ValidDocument } from './document.js';
import { folders, partsBelow } from './file-kind.js';

/** Says that no rule file belongs at a place, and where it may have been meant to lie. */
export function reportMisplaced(at: Span, report: Report): void {
  const { path } = at.file;
  const ending = /\.[^./]*$/.exec(path)?.[0] ?? '';
  if (/^\.ya?ml$/i.test(ending) && ending !== '.yaml') {
    const hint = `rename it to \`${path.slice(0, -ending.length)}.yaml\``;
    report.add('misplaced-file', 'ending', at, { ending }, { hint });
  } else if (ending !== '.yaml')
    report.add('misplaced-file', 'foreign', at, {}, { hint: 'keep it outside the rules folder' });
  else report.add('misplaced-file', 'default', at, {}, { hint: betterPlace(path) });
}

/** A place that is near, or the place that a file of this depth could have. */
function betterPlace(path: string): string | undefined {
  const [root = ''] = path.split('/');
  const parts = partsBelow(path);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) return didYouMean(path, [`${root}/rulebook.yaml`]);
  if (parts.length === 2) {
    const folder = nearest(first, Object.keys(folders));
    if (folder !== undefined) return `did you mean \`${root}/${folder}/${second}\`?`;
    const provision = second.replace(/\.yaml$/, '');
    return `a version of a provision lies in a folder of its own: \`${root}/${first}/${provision}/<day>.yaml\``;
  }
  if (parts.length > 3) return 'folders are not nested deeper than topic and provision';
  if (Object.hasOwn(folders, first)) return `files of \`${first}\` lie directly in that folder`;
  if (nearest(third, ['cases.yaml']) !== undefined) return `did you mean \`${root}/${first}/${second}/cases.yaml\`?`;
  return 'a version is named after its first day, such as `2011-09-22.yaml`';
}

/** Checks that what a file calls itself is what its path says. True when it is. */
export function checkPlace(document: ValidDocument, report: Report): boolean {
  const [topic = '', name = ''] = partsBelow(document.file.path).map((part) => part.replace(/\.yaml$/, ''));
  switch (document.kind) {
    case 'rulebook':
    case 'holidays':
      return true;
    case 'source':
      return checkSame(document, 'source', name, report);
    case 'facts':
      return checkSame(document, 'subject', name, report);
    case 'document':
      return checkSame(document, 'document', name, report);
    case 'amount':
      return checkSame(document, 'amount', name, report);
    case 'enquiry':
      return checkSame(document, 'enquiry', name, report);
    case 'cases':
      return checkCases(document, topic === 'cases' ? undefined : `${topic}/${name}`, report);
    case 'provision':
      // That the name of the file is its first day is asked where the other versions are known.
      return checkSame(document, 'provision', `${topic}/${name}`, report);
  }
}

/** Names that Windows keeps for devices: no file there can be called so. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

function checkSame(document: ValidDocument, key: string, due: string, report: Report): boolean {
  const { value, places } = document;
  const said = String(value[key]);
  const device = said.split('/').find((part) => devices.test(part));
  if (device !== undefined) {
    report.add('device-name', 'default', places.value(value, key), { name: device }, { hint: 'choose another name' });
    return false;
  }
  if (said === due) return true;
  const hint = sameHint(said, due, key === 'provision' ? 'its folder' : 'the file');
  report.add('name-and-place', 'default', places.value(value, key), { said, due }, { hint });
  return false;
}

/** What the file says is a name already; what its path says may be none. */
function sameHint(said: string, due: string, place: string): string {
  if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(due)) return `rename it to \`${said}\``;
  const near = nearest(said, [due]) !== undefined;
  return `write \`${due}\`, or ${near ? `rename ${place} to \`${said}\`` : 'move the file'}`;
}

function checkCases({ value, places }: ValidDocument, due: string | undefined, report: Report): boolean {
  const said = value['cases-of'];
  if (said === due) return true;
  if (due === undefined) {
    const hint = 'name the `provision` in each question instead';
    report.add('name-and-place', 'shared', places.key(value, 'cases-of'), {}, { hint });
  } else if (said === undefined) {
    report.add('name-and-place', 'unsaid', places.key(value, 'cases'), { due }, { hint: `add \`cases-of: ${due}\`` });
  } else {
    const hint = `write \`${due}\`, or move the file`;
    report.add('name-and-place', 'cases', places.value(value, 'cases-of'), { said: String(said), due }, { hint });
  }
  return false;
}
