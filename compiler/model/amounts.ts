import type { Report } from '../diagnostics/diagnostic.js';
import type { Places, ValidDocument } from '../document/document.js';
import type { AmountShape, AmountValueShape } from '../document/shapes.js';
import { centsOf } from '../phrases/money.js';
import { startOf } from '../source/source-file.js';
import { readCite, type Sources } from './citation.js';
import type { Amount } from './rulebook.js';
import { textOf } from './text.js';

/** The sums that the law fixes anew from time to time, by name. */
export function readAmounts(
  documents: readonly ValidDocument<'amount'>[],
  languages: readonly string[],
  sources: Sources,
  report: Report,
): ReadonlyMap<string, Amount> {
  const found = new Map<string, Amount>();
  for (const { value, places, file } of documents) {
    checkDays(value, places, report);
    found.set(value.amount, {
      id: value.amount,
      title: textOf(value.title, { languages, places, report }),
      ...(value.says === undefined ? {} : { says: textOf(value.says, { languages, places, report }) }),
      ...(value.per === undefined ? {} : { per: value.per }),
      values: value.values.map(({ from, 'known-until': knownUntil, value: money, cite }, at) => ({
        from,
        ...(knownUntil === undefined ? {} : { knownUntil }),
        cents: centsOf(money),
        cite: readCite(cite, value.values[at] ?? {}, places, sources, report),
      })),
      at: startOf(file),
    });
  }
  return found;
}

/** On every day there is one value or none: each begins after the one before, and is known no longer than it lasts. */
function checkDays({ amount, values }: AmountShape, places: Places, report: Report): void {
  for (const [item, value] of values.entries()) {
    checkOrder(amount, value, values[item - 1], places, report);
    checkEnd(value, values[item + 1], places, report);
  }
}

function checkOrder(
  amount: string,
  value: AmountValueShape,
  before: AmountValueShape | undefined,
  places: Places,
  report: Report,
): void {
  if (!before || value.from > before.from) return;
  const related = [{ at: places.value(before, 'from'), note: 'the value before' }];
  const [at, holes] = [places.value(value, 'from'), { amount, day: value.from }];
  if (value.from === before.from) {
    report.add('values-out-of-order', 'twice', at, holes, { hint: 'correct one of the two days', related });
  } else {
    report.add('values-out-of-order', 'default', at, holes, {
      hint: 'move it to its place, or correct the day',
      related,
    });
  }
}

function checkEnd(value: AmountValueShape, next: AmountValueShape | undefined, places: Places, report: Report): void {
  const until = value['known-until'];
  if (until === undefined) return;
  const at = places.value(value, 'known-until');
  if (until < value.from) {
    const related = [{ at: places.value(value, 'from'), note: 'it begins here' }];
    const hint = 'write the last day of which a source shows the value';
    report.add('known-too-long', 'early', at, { day: until, from: value.from }, { hint, related });
  } else if (next && value.from < next.from && until >= next.from) {
    const related = [{ at: places.value(next, 'from'), note: 'the next begins here' }];
    const hint = 'take `known-until` away: a value ends where the next begins';
    report.add('known-too-long', 'default', at, { day: until, next: next.from }, { hint, related });
  }
}
