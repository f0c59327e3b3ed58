import type { Report } from '../diagnostics/diagnostic.js';
import type { ProvisionShape } from '../document/provision-shape.js';
import type { Span } from '../source/source-file.js';
import type { ProvisionFile } from './heads.js';

/** The first day of a version, whichever way the file says it; empty where it says none. */
export function firstDay(value: ProvisionShape): string {
  return value['in-force-from'] ?? value['attested-from'] ?? '';
}

/**
 * Each version begins on its own day, which the file name says too, and nothing follows the end of a
 * provision. True when all is well.
 */
export function checkTimeline(files: readonly ProvisionFile[], report: Report): boolean {
  const begins = files.map((file) => checkDays(file, report) && checkBegin(file, files, report));
  // A wrong day may have put the versions in a wrong order.
  if (!begins.every(Boolean)) return false;
  return files.map((file, at) => checkEnd(file, files[at - 1], report)).every(Boolean);
}

function checkDays({ value, places }: ProvisionFile, report: Report): boolean {
  const { 'in-force-from': force, 'attested-from': attested } = value;
  if (force !== undefined && attested !== undefined) {
    const related = [{ at: places.key(value, 'in-force-from'), note: 'and here' }];
    const hint = 'keep the one that is known: the day in force, or the day on which a source showed it';
    report.add('first-day', 'both', places.key(value, 'attested-from'), {}, { hint, related });
    return false;
  }
  if (force !== undefined || attested !== undefined) return true;
  const hint = 'add `in-force-from:`, or `attested-from:` where only a source is known';
  report.add('first-day', 'none', places.key(value, 'provision'), {}, { hint });
  return false;
}

function checkBegin(file: ProvisionFile, files: readonly ProvisionFile[], report: Report): boolean {
  const day = firstDay(file.value);
  const named = nameOf(file);
  if (day === named) return true;
  const at = dayOf(file);
  const rival = files.find((other) => other !== file && firstDay(other.value) === day);
  // Of two that are both named otherwise, the later one has the message.
  if (rival && nameOf(rival) !== day && files.indexOf(rival) > files.indexOf(file)) return false;
  if (rival) {
    const related = [{ at: dayOf(rival), note: 'and so does this one' }];
    const hint = `this file is named after ${named}: does it begin then?`;
    const holes = { provision: file.value.provision, day };
    report.add('versions-on-one-day', 'default', at, holes, { hint, note: 'this version begins then', related });
  } else {
    const hint = `rename the file to \`${day}.yaml\`, or correct the day`;
    report.add('name-and-place', 'day', at, { said: day, due: named }, { hint });
  }
  return false;
}

function checkEnd(later: ProvisionFile, earlier: ProvisionFile | undefined, report: Report): boolean {
  if (earlier?.value['repealed-by'] === undefined) return true;
  const related = [{ at: earlier.places.key(earlier.value, 'repealed-by'), note: 'it ended here' }];
  const hint = 'make the new text a provision of its own, or take the repeal away';
  report.add('version-after-the-end', 'default', dayOf(later), { provision: later.value.provision }, { hint, related });
  return false;
}

function dayOf({ value, places }: ProvisionFile): Span {
  if (value['in-force-from'] !== undefined) return places.value(value, 'in-force-from');
  return value['attested-from'] === undefined ? places.key(value, 'provision') : places.value(value, 'attested-from');
}

/** The name of a file without its ending. */
function nameOf({ file }: ProvisionFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
}
