import { didYouMean } from '../diagnostics/suggest.js';
import type { Context } from './context.js';
import { factNamed } from './context.js';
import type { ProvisionFile } from './heads.js';
import type { Fact, Provision, ProvisionHead, Version } from './rulebook.js';
import { firstDay, readVersion } from './versions.js';

/** Reads all versions of a provision and checks that they follow one another. */
export function readProvision(
  head: ProvisionHead,
  files: readonly ProvisionFile[],
  context: Context,
): Omit<Provision, 'cases'> {
  const governedBy = readGovernedBy(files, context);
  const versions = files.map((file) => readVersion(file, context)).filter((version) => version !== undefined);
  checkTimeline(files, context);
  return { ...head, ...(governedBy ? { governedBy } : {}), versions };
}

/** The dated fact that picks the version: the same in all versions. */
function readGovernedBy(files: readonly ProvisionFile[], context: Context): Fact | undefined {
  const [first, ...others] = files;
  if (!first) return undefined;
  const path = first.value['governed-by'];
  for (const { value, places } of others) {
    if (value['governed-by'] === path) continue;
    const at = places.key(value, value['governed-by'] === undefined ? 'provision' : 'governed-by');
    const related = [
      {
        at: first.places.key(first.value, path === undefined ? 'provision' : 'governed-by'),
        note: 'the first version',
      },
    ];
    context.report.add('governed-differently', 'default', at, { by: path ?? 'nothing' }, { related });
  }
  if (path === undefined) return undefined;
  const at = first.places.value(first.value, 'governed-by');
  const fact = factNamed(path, at, context);
  if (fact && fact.kind !== 'date') {
    const dates = [...context.vocabulary.facts.values()].filter(({ kind }) => kind === 'date').map((date) => date.path);
    context.report.add('not-a-day', 'default', at, { name: path }, { hint: didYouMean(path, dates) });
    return undefined;
  }
  return fact;
}

/** No two versions may begin on one day, and nothing follows the end of a provision. */
function checkTimeline(files: readonly ProvisionFile[], { report }: Context): void {
  files.forEach((later, at) => {
    const earlier = files[at - 1];
    if (!earlier) return;
    const key = later.value['in-force-from'] === undefined ? 'attested-from' : 'in-force-from';
    const place = later.places.value(later.value, key);
    const day = firstDay(later.value);
    if (firstDay(earlier.value) === day) {
      const before = earlier.value['in-force-from'] === undefined ? 'attested-from' : 'in-force-from';
      const related = [{ at: earlier.places.value(earlier.value, before), note: 'this version begins then too' }];
      report.add('versions-on-one-day', 'default', place, { provision: later.value.provision, day }, { related });
    } else if (earlier.value['repealed-by'] !== undefined) {
      const related = [{ at: earlier.places.key(earlier.value, 'repealed-by'), note: 'it ended here' }];
      report.add('version-after-the-end', 'default', place, { provision: later.value.provision }, { related });
    }
  });
}

/** The version that stands on a day. */
export function versionOn(versions: readonly Version[], day: string): Version | undefined {
  return versions.findLast((version) => version.from <= day);
}
