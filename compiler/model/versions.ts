import type { ValidDocument } from '../document/document.js';
import type { ProvisionShape } from '../document/provision-shape.js';
import { startOf } from '../source/source-file.js';
import { readAct, readCitation } from './citation.js';
import type { ConditionContext } from './conditions.js';
import { type Context, sourcesOf, textsOf } from './context.js';
import { byCondition, checkCorrections, readCorrections } from './corrected.js';
import { readCounting, readEvidence } from './evidence.js';
import { groundsOf } from './grounds.js';
import { Ids } from './ids.js';
import { readMeasure } from './measures.js';
import { readDecision, readTest } from './outcomes.js';
import type { Content, Version } from './provision.js';
import { textOf } from './text.js';
import { firstDay } from './timeline.js';
import { readTransition } from './transitions.js';
import { checkUnits } from './units.js';

/** Reads one file of a provision: the law as it stands from a day on. `days`: when its versions begin, this one too. */
export function readVersion(
  document: ValidDocument<'provision'>,
  days: readonly string[],
  given: Context,
): Version | undefined {
  const { value, places, file } = document;
  const from = firstDay(value);
  const address = `${value.provision}@${from}`;
  const texts = textsOf(given, places);
  const reading = { ...given, address, from, places, texts, ids: new Ids() };
  const corrections = readCorrections(value, reading);
  const context: ConditionContext = { ...reading, corrections: byCondition(corrections) };
  const basis = value['in-force-from'] === undefined ? 'attested' : 'in-force';
  const sources = sourcesOf(context);
  const act = value['introduced-by'];
  const introducedBy =
    act === undefined ? undefined : readAct(act, places.value(value, 'introduced-by'), sources, given.report);
  if (basis === 'in-force' && act === undefined) {
    const hint = 'add `introduced-by:` with the act, or write `attested-from`';
    given.report.add('no-act', 'default', places.key(value, 'in-force-from'), {}, { hint });
  }
  textOf(value.title, texts);
  const seen = readEvidence(value, context);
  const transition = readTransition(value, days, context);
  const content = readContent(value, context);
  if (!content || !transition) return undefined;
  checkCorrections(value, context);
  checkUnits([...transition.map(({ grounds }) => grounds), ...groundsOf(content)], given.report);
  return {
    address,
    from,
    basis,
    ...(introducedBy ? { introducedBy } : {}),
    seen,
    ...(value.says === undefined ? {} : { says: textOf(value.says, texts) }),
    counting: readCounting(value, context),
    transition,
    corrections,
    content,
    at: startOf(file),
  };
}

function readContent(value: ProvisionShape, context: ConditionContext): Content | undefined {
  const { places, texts, report } = context;
  if (value['not-known'] !== undefined) return { is: 'not-known', why: textOf(value['not-known'], texts) };
  const repealedBy = value['repealed-by'];
  if (repealedBy !== undefined) {
    const by = readCitation(repealedBy, places.value(value, 'repealed-by'), sourcesOf(context), report);
    return by && { is: 'repealed', by };
  }
  if (value.requires !== undefined) return readTest(value, context);
  if (value.outcomes !== undefined) return readDecision(value, value.outcomes, context);
  if (value.measure !== undefined) return readMeasure(value.measure, context);
  return undefined;
}
