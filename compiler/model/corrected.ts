import { didYouMean } from '../diagnostics/suggest.js';
import type { CorrectionShape, ProvisionShape } from '../document/provision-shape.js';
import { readCite } from './citation.js';
import type { Correction } from './condition.js';
import type { ConditionContext } from './conditions.js';
import { sourcesOf } from './context.js';
import { dayExists } from './days.js';
import { listed } from './listed.js';
import { textOf } from './text.js';

/** What of a version the rulebook had told otherwise, the earliest correction first. */
export function readCorrections(
  value: ProvisionShape,
  context: Omit<ConditionContext, 'corrections'>,
): readonly Correction[] {
  const read = (value.corrections ?? []).map((shape) => readCorrection(shape, context));
  return read.filter((one) => one !== undefined).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function readCorrection(
  shape: CorrectionShape,
  context: Omit<ConditionContext, 'corrections'>,
): Correction | undefined {
  const { places, texts, report } = context;
  const { on, ids = [], 'taken-out': takenOut = [] } = shape;
  if (ids.length + takenOut.length === 0) {
    const hint = 'name the conditions it changed under `ids`, those that are no longer there under `taken-out`';
    report.add('correction-of-nothing', 'none', places.key(shape, 'on'), {}, { hint });
  }
  const cite = shape.cite === undefined ? [] : readCite(shape.cite, shape, places, sourcesOf(context), report);
  const says = textOf(shape.says, texts);
  return dayExists(on, places.value(shape, 'on'), report) ? { on, ids, takenOut, says, cite } : undefined;
}

/** What was corrected must stand in the version, and what was taken out must not: asked once its ids are known. */
export function checkCorrections(value: ProvisionShape, { ids: known, places, report }: ConditionContext): void {
  for (const shape of value.corrections ?? []) {
    const { ids = [], 'taken-out': takenOut = [] } = shape;
    for (const [item, id] of ids.entries()) {
      if (known.has(id)) continue;
      const stands = [...known.all()];
      const list = stands.length === 0 ? 'it has none' : `it has ${listed(stands, 'and')}`;
      const hint = didYouMean(id, stands) ?? `write it under \`taken-out\` if it is no longer there: ${list}`;
      report.add('correction-of-nothing', 'default', places.value(ids, item), { id }, { hint });
    }
    for (const [item, id] of takenOut.entries()) {
      if (!known.has(id)) continue;
      const hint = 'write it under `ids` if it reads otherwise than before';
      report.add('correction-of-nothing', 'stands', places.value(takenOut, item), { id }, { hint });
    }
  }
}

/** The corrections of a version by the condition that each changed. */
export function byCondition(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const by = new Map<string, readonly Correction[]>();
  for (const correction of corrections) {
    for (const id of correction.ids) by.set(id, [...(by.get(id) ?? []), correction]);
  }
  return by;
}
