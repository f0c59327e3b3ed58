import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { ValidDocument } from '../document/document.js';
import type { Sources } from './citation.js';
import { readConventions } from './conventions.js';
import { reservedOutcome } from './reserved.js';
import type { Reading, Settings } from './rulebook.js';
import { type TextContext, textOf } from './text.js';
import { readValues } from './values.js';

export type RulebookFile = ValidDocument<'rulebook'>;

/** What `rulebook.yaml` says. */
export function readSettings(document: RulebookFile, sources: Sources, report: Report): Settings {
  const { value, places } = document;
  const { languages } = value;
  const texts: TextContext = { languages, places, report };
  const outcomes = value.outcomes ?? {};
  for (const name of Object.keys(outcomes)) reservedOutcome(name, places.key(outcomes, name), report);
  return {
    name: value.rulebook,
    package: { ...value.package, at: places.value(value.package, 'version') },
    title: textOf(value.title, texts),
    languages,
    lawAsKnownOn: value['law-as-known-on'],
    outcomes: new Map(Object.entries(outcomes).map(([name, text]) => [name, textOf(text, texts)])),
    values: readValues(document, texts),
    readings: readReadings(document, texts),
    conventions: readConventions(document, sources, texts),
  };
}

/** What stands for the settings where `rulebook.yaml` could not be read: nothing is then called unknown for lack of it. */
export const noSettings: Settings = {
  name: '',
  package: { name: '', version: '' },
  title: {},
  languages: [],
  lawAsKnownOn: '',
  outcomes: new Map(),
  values: new Map(),
  readings: new Map(),
  conventions: new Map(),
};

function readReadings({ value, places }: RulebookFile, texts: TextContext): ReadonlyMap<string, Reading> {
  const shapes = value.readings ?? {};
  const names = Object.keys(shapes);
  const read = Object.entries(shapes).map(([name, shape]): Reading => {
    if (typeof shape === 'string' || !('follows' in shape && 'says' in shape)) {
      return { name, says: textOf(shape, texts) };
    }
    const follows = String(shape.follows);
    if (!names.includes(follows) || follows === name) {
      const others = names.filter((other) => other !== name);
      const hint = didYouMean(follows, others) ?? 'name another of the `readings` listed here';
      texts.report.add('unknown-reading', 'default', places.value(shape, 'follows'), { reading: follows }, { hint });
    }
    return { name, says: textOf(shape.says, texts), follows };
  });
  return new Map(read.map((reading) => [reading.name, reading]));
}
