import { didYouMean } from '../diagnostics/suggest.js';
import type { Places } from '../document/document.js';
import type { QuestionShape } from '../document/shapes.js';
import { readLengthPhrase } from '../phrases/read.js';
import type { Span } from '../source/source-file.js';
import { type Context, factNamed } from './context.js';
import { conventionNamed } from './conventions.js';
import { isDay } from './days.js';
import { readSaid } from './editions.js';
import { documentNamed, lengthSaid, readWords, valueNamed } from './gives.js';
import { listed } from './listed.js';
import type { ProvisionHead } from './provision.js';
import { readingNamed } from './readings.js';
import { ofEdition } from './reserved.js';
import type { ValueKind } from './rulebook.js';
import { folderUnread } from './unread.js';
import { unknownWord } from './words.js';

/** Answers that any provision may give, beside its own. */
const anyAnswer = ['unknown', 'not-covered', 'not-known', 'repealed'];

/** Checks that every name in what a question expects is one that its answer can hold. */
export function checkExpected(shape: QuestionShape, provision: ProvisionHead, places: Places, context: Context): void {
  const { expect, because = [], missing = [], gives = {}, 'turns-on': turnsOn = [] } = shape;
  if (typeof expect === 'string') checkAnswer(expect, provision, places.value(shape, 'expect'), context);
  else {
    for (const [reading, outcome] of Object.entries(expect)) {
      readingNamed(reading, places.key(expect, reading), context);
      checkAnswer(outcome, provision, places.value(expect, reading), context);
    }
  }
  because.forEach((id, item) => {
    checkId(id, provision, places.value(because, item), context);
  });
  missing.forEach((path, item) => {
    // Of periods and lists a single field may be what is missing.
    const list = context.vocabulary.facts.get(path.slice(0, path.lastIndexOf('.')));
    factNamed(path, places.value(missing, item), list ? { ...context, list } : context);
  });
  for (const [name, said] of Object.entries(gives)) {
    if (ofEdition.some((part) => part === name)) {
      checkEdition(name, said, places.value(gives, name), context);
      continue;
    }
    const value = valueNamed(name, places.key(gives, name), context);
    if (value) checkGiven(value, said, gives, places, context);
  }
  turnsOn.forEach((name, item) => {
    conventionNamed(name, { name: places.value(turnsOn, item) }, context);
  });
}

/** What is given must be a document or words that there are, a day, or a length of time. */
function checkGiven(
  value: ValueKind,
  said: string | readonly string[],
  gives: NonNullable<QuestionShape['gives']>,
  places: Places,
  context: Context,
): void {
  const at = places.value(gives, value.name);
  // Not known, or one for each reading: `statute: annex-16bis`.
  if (said === 'unknown' || String(said).includes(':')) return;
  if (value.kind === 'document' && typeof said === 'string') documentNamed(value, said, at, context);
  if (value.kind === 'words') readWords(value, said, at, places, context);
  if (value.kind === 'date' && said !== 'none' && !isDay(String(said))) {
    const holes = { provision: value.name, answer: String(said) };
    context.report.add('wrong-value', 'day', at, holes, { hint: 'write the day, `none` or `unknown`' });
  }
  if (value.kind === 'period' && said !== 'none') lengthSaid(String(said), at, context);
}

/** A letter or a mark is one that some edition has; how long a document is valid is said as documents say it. */
function checkEdition(name: string, said: string | readonly string[], at: Span, context: Context): void {
  const words = [said].flat().filter((one) => one !== 'none' && one !== 'not-covered');
  if (name === 'valid-for') {
    for (const word of words) readSaid(word, at, context);
    return;
  }
  // What a file says that could not be read is not known here.
  if (folderUnread(context.unread, 'documents')) return;
  const known = knownOfEditions(name, context);
  for (const word of words)
    if (!known.includes(word)) unknownWord({ word, subject: name, words: known }, at, context.report);
}

/** The letters or the marks of all editions, each once. */
function knownOfEditions(name: string, { vocabulary }: Context): readonly string[] {
  const editions = [...vocabulary.documents.values()].flatMap((document) => document.editions);
  const said = editions.map(({ letter, mark }) => (name === 'letter' ? letter : mark && Object.values(mark)[0]));
  return [...new Set(said.filter((one) => one !== undefined))];
}

/** What measures give, to be expected: a length in days, or how it stands to a period. */
const quantities = {
  length: { called: 'a length of time', such: '`at least 5 years`, `1811 days`', form: /^\d+(?: \d+\/\d+)? days?$/ },
  number: { called: 'a whole number', such: '`3`', form: /^\d+$/ },
  sum: { called: 'a sum', such: '`1282.14 EUR`', form: /^\d+\.\d\d(?: \d+\/\d+)? EUR$/ },
} as const;

function fitsQuantity(gives: keyof typeof quantities, answer: string): boolean {
  return quantities[gives].form.test(answer) || (gives === 'length' && readLengthPhrase(answer) !== undefined);
}

/** An answer must be one that the provision may give. */
export function checkAnswer(
  answer: string,
  { id, kind, gives, outcomes }: ProvisionHead,
  at: Span,
  { report }: Context,
): void {
  if (anyAnswer.includes(answer)) return;
  if (kind === 'measure' && gives !== undefined && gives !== 'day') {
    if (answer === 'none' || fitsQuantity(gives, answer)) return;
    const { called, such } = quantities[gives];
    const hint = `such as ${such}; or ${listed(['none', ...anyAnswer])}`;
    report.add('wrong-value', 'measure', at, { provision: id, gives: called, answer }, { hint });
    return;
  }
  if (kind === 'measure') {
    if (answer === 'none' || isDay(answer)) return;
    const hint = `write the day, or ${listed(['none', ...anyAnswer])}`;
    report.add('wrong-value', 'day', at, { provision: id, answer }, { hint });
    return;
  }
  const words = [...outcomes, ...anyAnswer];
  if (words.includes(answer)) return;
  unknownWord({ word: answer, subject: id, words }, at, report);
}

/** An id of `because` must be that of a condition of some version. */
function checkId(id: string, provision: ProvisionHead, at: Span, context: Context): void {
  const ids = [...(context.conditionIds.get(provision.id) ?? [])];
  if (ids.includes(id)) return;
  const all = ids.length > 6 ? `\`sejour show ${provision.id}\` lists the ids` : `the ids are ${listed(ids, 'and')}`;
  const hint = didYouMean(id, ids) ?? all;
  context.report.add('unknown-condition', 'default', at, { condition: id, provision: provision.id }, { hint });
}
