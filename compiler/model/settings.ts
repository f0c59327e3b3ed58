import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { ValidDocument } from '../document/document.js';
import type { ConventionShape } from '../document/shapes.js';
import { readCitation, type Sources } from './citation.js';
import type { Convention, Reading, Settings, ValueKind } from './rulebook.js';
import { textOf } from './text.js';

/** The conventions that the language knows, and the ways of counting each may be set to. */
export const conventionChoices: Readonly<Record<string, readonly string[]>> = {
  'end-of-month': ['last-day', 'next-day'],
  'full-period': ['anniversary', 'day-after'],
  'time-limit': ['same-number', 'judicial-code'],
};

/** What `rulebook.yaml` says. */
export function readSettings(document: ValidDocument<'rulebook'>, sources: Sources, report: Report): Settings {
  const { value } = document;
  const { languages } = value;
  return {
    name: value.rulebook,
    package: value.package,
    title: textOf(value.title, languages),
    languages,
    lawAsKnownOn: value['law-as-known-on'],
    outcomes: mapOf(value.outcomes, (text) => textOf(text, languages)),
    values: mapOf(value.values, ({ label, ...kind }, name): ValueKind => {
      return { name, ...kind, label: textOf(label, languages) };
    }),
    readings: readReadings(document, report),
    conventions: readConventions(document, sources, report),
  };
}

function mapOf<Shape, Item>(
  shapes: Readonly<Record<string, Shape>> | undefined,
  read: (shape: Shape, name: string) => Item,
): ReadonlyMap<string, Item> {
  return new Map(Object.entries(shapes ?? {}).map(([name, shape]) => [name, read(shape, name)]));
}

function readReadings({ value, places }: ValidDocument<'rulebook'>, report: Report): ReadonlyMap<string, Reading> {
  const names = Object.keys(value.readings ?? {});
  return mapOf(value.readings, (shape, name): Reading => {
    if (typeof shape === 'string' || !('follows' in shape && 'says' in shape)) {
      return { name, says: textOf(shape, value.languages) };
    }
    const follows = String(shape.follows);
    if (!names.includes(follows) || follows === name) {
      const hint = didYouMean(follows, names);
      report.add('unknown-reading', 'default', places.value(shape, 'follows'), { reading: follows }, { hint });
    }
    return { name, says: textOf(shape.says, value.languages), follows };
  });
}

function readConventions(
  { value, places }: ValidDocument<'rulebook'>,
  sources: Sources,
  report: Report,
): ReadonlyMap<string, Convention> {
  const shapes = value.conventions ?? {};
  for (const name of Object.keys(shapes)) {
    if (Object.hasOwn(conventionChoices, name)) continue;
    const hint = didYouMean(name, Object.keys(conventionChoices));
    report.add('unknown-convention', 'default', places.key(shapes, name), { convention: name }, { hint });
  }
  return mapOf(shapes, (shape, name): Convention => {
    const wanted = conventionChoices[name] ?? Object.keys(shape.choices);
    checkChoices(shape, wanted, places, report);
    const rests = shape['rests-on'];
    return {
      name,
      says: textOf(shape.says, value.languages),
      choices: mapOf(shape.choices, (text) => textOf(text, value.languages)),
      chosen: shape.chosen,
      alsoAccepted: shape['also-accepted'] ?? [],
      restsOn:
        rests === 'convention' ? undefined : readCitation(rests, places.value(shape, 'rests-on'), sources, report),
    };
  });
}

function checkChoices(
  shape: ConventionShape,
  wanted: readonly string[],
  places: ValidDocument['places'],
  report: Report,
): void {
  const check = (choice: string, at: ReturnType<typeof places.value>): void => {
    if (wanted.includes(choice)) return;
    report.add(
      'unknown-choice',
      'default',
      at,
      { choice, choices: listed(wanted) },
      { hint: didYouMean(choice, wanted) },
    );
  };
  for (const choice of Object.keys(shape.choices)) check(choice, places.key(shape.choices, choice));
  check(shape.chosen, places.value(shape, 'chosen'));
  const accepted = shape['also-accepted'] ?? [];
  for (const [item, choice] of accepted.entries()) check(choice, places.value(accepted, item));
}

/** `a`, `b` or `c` */
export function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.pop();
  return quoted.length === 0 ? (last ?? '') : `${quoted.join(', ')} or ${last}`;
}
