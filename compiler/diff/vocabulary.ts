import type { Convention, Fact, Rulebook, Source } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import type { VocabularyChange } from './change.js';
import { tellCitation } from './citations.js';

/** What two rulebooks have otherwise beside provisions, amounts and documents. */
export function vocabularyChanges(before: Rulebook, after: Rulebook): readonly VocabularyChange[] {
  if (before === after) return [];
  return [
    ...changed('fact', before.facts, after.facts, tellFact),
    ...changed('outcome', before.settings.outcomes, after.settings.outcomes, (text) => JSON.stringify(text)),
    ...changed('value', before.settings.values, after.settings.values, (value) => JSON.stringify(value)),
    ...changed('reading', before.settings.readings, after.settings.readings, (reading) => JSON.stringify(reading)),
    ...changed('convention', before.settings.conventions, after.settings.conventions, tellConvention),
    ...changed('source', before.sources, after.sources, tellSource),
  ];
}

function changed<Thing>(
  what: string,
  before: ReadonlyMap<string, Thing>,
  after: ReadonlyMap<string, Thing>,
  tell: (thing: Thing) => string,
): readonly VocabularyChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name): readonly VocabularyChange[] => {
    const [was, is] = [before.get(name), after.get(name)];
    const [told, now] = [was === undefined ? undefined : tell(was), is === undefined ? undefined : tell(is)];
    if (told === now) return [];
    const called = `${what} ${name}`;
    if (told === undefined) return [{ what: called, is: 'added', after: now ?? '' }];
    return now === undefined
      ? [{ what: called, is: 'removed', before: told }]
      : [{ what: called, is: 'changed', before: told, after: now }];
  });
}

function tellFact({
  kind,
  words,
  none,
  judgedBy,
  notBefore,
  per,
  label,
  asks,
  fields,
  lastDay,
  overlap,
}: Fact): string {
  return [
    kind,
    words && [...words].map(([word, text]) => `${word} = ${JSON.stringify(text)}`).join(', '),
    none && `none: ${JSON.stringify(none)}`,
    judgedBy && `judged by ${judgedBy.id}`,
    notBefore && `not before ${notBefore}`,
    per && `per ${per}`,
    lastDay && 'its last day counts',
    overlap && 'periods may overlap',
    JSON.stringify(label),
    JSON.stringify(asks),
    fields && [...fields.values()].map((field) => `(${tellFact(field)})`).join(' '),
  ]
    .filter(Boolean)
    .join('; ');
}

function tellConvention({ chosen, alsoAccepted, restsOn, says }: Convention): string {
  const rests = restsOn ? tellCitation(restsOn) : 'convention';
  return `${inLanguage(says, 'en')}: ${chosen ?? 'open'}; also accepted: ${alsoAccepted.join(', ') || 'none'}; rests on ${rests}`;
}

function tellSource({ title, publisher, kind, url, published, consulted, passages, whole }: Source): string {
  const places = [...passages.values()].map((passage) => JSON.stringify(passage));
  return [JSON.stringify(title), publisher, kind, url, published, consulted, whole ? 'whole' : 'in part', ...places]
    .filter(Boolean)
    .join('; ');
}
