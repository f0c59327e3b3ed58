import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { Places } from '../document/document.js';
import type { ItemShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import type { GivenItem } from './case.js';
import { dayExists, isDay } from './days.js';
import { readValue } from './given-values.js';
import { listed } from './listed.js';
import type { Fact } from './rulebook.js';

type Items = readonly GivenItem[] | 'unknown';

/** Reads the periods or items of a life: each `{ from, to }` or `{ since }`, and its fields. */
export function readGivenItems(
  fact: Fact,
  said: string | number | readonly ItemShape[],
  at: Span,
  places: Places,
  report: Report,
): Items | undefined {
  if (said === 'unknown') return said;
  if (typeof said !== 'object') {
    const items = fact.kind === 'list' ? 'items' : 'periods';
    const hint =
      fact.kind === 'list' ? 'write `[]` where there is none' : 'such as `[{ since: 2010-01-01 }]`; `[]` for none';
    report.add('wrong-period', 'list', at, { fact: fact.path, items }, { hint });
    return undefined;
  }
  const items = said.map((shape, item) => readItem(fact, shape, places.value(said, item), places, report));
  const read = items.filter((item) => item !== undefined);
  if (read.length !== items.length) return undefined;
  if (fact.kind === 'periods' && !fact.overlap && overlap(read, fact.lastDay === true)) {
    const hint = 'correct their days, or join the two';
    report.add('wrong-period', 'overlap', at, { fact: fact.path }, { hint });
    return undefined;
  }
  return read;
}

function readItem(fact: Fact, shape: ItemShape, at: Span, places: Places, report: Report): GivenItem | undefined {
  const item: Record<string, boolean | string | number> = {};
  let sound = true;
  let slipped = false;
  for (const [name, said] of Object.entries(shape)) {
    if (fact.kind === 'periods' && ends.includes(name)) {
      item[name] = said;
      continue;
    }
    const field = fact.fields?.get(name);
    if (!field || field.kind === 'length') {
      const names = [...(fact.fields?.keys() ?? [])].filter((one) => one !== 'length');
      const known = fact.kind === 'periods' ? [...ends, ...names] : names;
      const hint = didYouMean(name, known) ?? `write ${listed(known)}`;
      report.add('wrong-period', 'field', places.key(shape, name), { field: name, fact: fact.path }, { hint });
      slipped = true;
      continue;
    }
    const value = readValue(field, said, places.value(shape, name), report);
    if (value === undefined) sound = false;
    else item[name] = value;
  }
  // A key with a slip in it may have meant one of the ends.
  const fits = !slipped && (fact.kind === 'list' || endsFit(fact, shape, at, places, report));
  return fits && sound ? item : undefined;
}

const ends: readonly string[] = ['from', 'to', 'since'];

function endsFit(fact: Fact, shape: ItemShape, at: Span, places: Places, report: Report): boolean {
  const running = shape.since !== undefined;
  const [from, to] = [shape.from !== undefined, shape.to !== undefined];
  if (running ? from || to : !from || !to) {
    const hint = 'write `from` and `to`, or `since` where it still runs; a day that is not known is `unknown`';
    report.add('wrong-period', 'ends', at, { fact: fact.path }, { hint });
    return false;
  }
  const said = ends.flatMap((name) => (shape[name] === undefined ? [] : [[name, String(shape[name])] as const]));
  const days = said.filter(([, day]) => day !== 'unknown');
  const exist = days.map(([name, day]) => dayExists(day, places.value(shape, name), report));
  if (exist.includes(false)) return false;
  const [begins, last] = [String(shape.from), String(shape.to)];
  if (!isDay(begins) || !isDay(last) || begins <= last) return true;
  report.add('wrong-period', 'order', at, { fact: fact.path }, { hint: 'exchange or correct the two days' });
  return false;
}

/** Whether two periods share a day; those with an end that is not known are not judged. */
function overlap(items: readonly GivenItem[], lastDay: boolean): boolean {
  const known = items.flatMap(({ from, to, since }) => {
    const [begins, last] = [String(since ?? from), since === undefined ? String(to) : '9999'];
    return begins === 'unknown' || last === 'unknown' ? [] : [{ begins, last }];
  });
  known.sort((a, b) => (a.begins < b.begins || (a.begins === b.begins && a.last < b.last) ? -1 : 1));
  return known.some(({ begins }, at) => {
    const before = known[at - 1];
    return before !== undefined && (lastDay ? begins <= before.last : begins < before.last);
  });
}
