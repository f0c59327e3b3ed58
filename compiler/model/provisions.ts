import { didYouMean } from '../diagnostics/suggest.js';
import type { Context } from './context.js';
import { factNamed } from './context.js';
import type { ProvisionFile } from './heads.js';
import { majority } from './majority.js';
import type { Provision, ProvisionHead, Version } from './provision.js';
import type { Fact } from './rulebook.js';
import { firstDay } from './timeline.js';
import { readVersion } from './versions.js';

/** Reads all versions of a provision. */
export function readProvision(
  head: ProvisionHead,
  files: readonly ProvisionFile[],
  context: Context,
): Omit<Provision, 'cases'> {
  const governedBy = readGovernedBy(files, context);
  const days = files.map(({ value }) => firstDay(value));
  const versions = files.map((file) => readVersion(file, days, context)).filter((version) => version !== undefined);
  return { ...head, ...(governedBy ? { governedBy } : {}), versions };
}

/** The dated fact that picks the version: the same in all versions. */
function readGovernedBy(files: readonly ProvisionFile[], context: Context): Fact | undefined {
  const read = files.map((file) => ({ file, path: file.value['governed-by'], fact: dateNamed(file, context) }));
  // A name that is wrong in itself has its own message.
  const sound = read.filter(({ path, fact }) => path === undefined || fact);
  const agreed = majority(sound.map(({ path }) => path));
  const model = sound.find(({ path }) => path === agreed);
  for (const { file, path } of sound) {
    if (path !== agreed && model) reportDifference(file, model.file, context);
  }
  return model?.fact;
}

function dateNamed({ value, places }: ProvisionFile, context: Context): Fact | undefined {
  const path = value['governed-by'];
  if (path === undefined) return undefined;
  const at = places.value(value, 'governed-by');
  const dates = [...context.vocabulary.facts.values()].filter(({ kind }) => kind === 'date').map((date) => date.path);
  if (path.includes('/')) {
    context.report.add('not-a-day', 'provision', at, { name: path }, { hint: 'name a fact that is a date' });
    return undefined;
  }
  const fact = factNamed(path, at, context);
  if (!fact || fact.kind === 'date') return fact;
  const hint = didYouMean(path, dates) ?? 'name a fact that is a date';
  context.report.add('not-a-day', 'default', at, { name: path }, { hint });
  return undefined;
}

function reportDifference(file: ProvisionFile, model: ProvisionFile, { report }: Context): void {
  const [by, due] = [file, model].map(({ value }) => value['governed-by'] ?? '');
  const key = by === '' ? 'provision' : 'governed-by';
  const at = file.places.key(file.value, key);
  const related = [{ at: model.places.key(model.value, due === '' ? 'provision' : 'governed-by'), note: 'the other' }];
  if (due === '') {
    const hint = 'take it away, or write it in every version';
    report.add('governed-differently', 'only', at, { by: by ?? '' }, { hint, related });
  } else {
    const hint = `write \`governed-by: ${due}\``;
    const holes = { by: by ?? '', due: due ?? '' };
    if (by === '') report.add('governed-differently', 'unsaid', at, holes, { hint, related });
    else report.add('governed-differently', 'default', at, holes, { hint, related });
  }
}

/** The last version that a source showed. */
export function versionDocumented(versions: readonly Version[], source: string): Version | undefined {
  return versions.findLast(({ seen }) => seen.some((evidence) => evidence.source.id === source));
}

/** The version that stands on a day. */
export function versionOn(versions: readonly Version[], day: string): Version | undefined {
  return versions.findLast((version) => version.from <= day);
}
