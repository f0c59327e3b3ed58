import { didYouMean } from '../diagnostics/suggest.js';
import { kinds, type SubjectKind } from '../phrases/kinds.js';
import { countsWorkingDays, type NamedDay, type Phrase, type Point } from '../phrases/phrase.js';
import { readPhrase, readPoint } from '../phrases/read.js';
import type { Span } from '../source/source-file.js';
import type { Day, Said, Subject } from './condition.js';
import { type Context, factNamed, provisionNamed } from './context.js';
import { datePaths, pointHint, reportPhrase, wordsFor } from './correction.js';
import { dayExists } from './days.js';
import type { ProvisionHead } from './provision.js';
import { within } from './span.js';
import { resolveSum } from './sums.js';
import { unknownWord } from './words.js';

/** Reads what is said of a subject, every name in it resolved. */
export function readSaid(text: string, subject: Subject, at: Span, context: Context): Said | undefined {
  const kind = kindOf(subject);
  if (kind === 'periods' || kind === 'list') {
    const holes = { fact: nameOf(subject), kind: kind === 'list' ? 'a list' : 'a list of periods' };
    context.report.add('only-measured', 'list', at, holes, { hint: 'ask a provision that measures it' });
    return undefined;
  }
  const phrase = readPhrase(kinds[kind].rule, text);
  if (!phrase) {
    if (!isUnsure(subject, context)) reportPhrase(text, subject, kind, at, context);
    return undefined;
  }
  if ('on' in phrase && phrase.on !== undefined && !dayExists(phrase.on, within(at, phrase.on), context.report))
    return undefined;
  if (phrase.says === 'is') return checkWords(phrase, subject, at, context);
  if (phrase.says === 'order') {
    const day = resolveDay(phrase.day, at, context);
    return day && { ...phrase, day };
  }
  if (phrase.says === 'distance') {
    if (!daysOffKnown(phrase, at, context)) return undefined;
    const from = resolveDay(phrase.from, at, context);
    return from && { ...phrase, from };
  }
  if (phrase.says === 'money') {
    const sum = resolveSum(phrase.sum, subject, at, context);
    return sum && { ...phrase, sum };
  }
  return phrase;
}

/** Reads a point: a day, or so long before or after one. */
export function readPointIn(text: string, at: Span, context: Context): Point<Day> | undefined {
  const point = readPoint(text);
  if (!point) {
    context.report.add('unknown-phrase', 'point', at, { phrase: text }, { hint: pointHint(text, context) });
    return undefined;
  }
  if (point.side !== 'on' && !daysOffKnown(point, at, context)) return undefined;
  const day = resolveDay(point.day, at, context);
  return day && { ...point, day };
}

/** Working days can be counted only where the rulebook says which days are off. */
function daysOffKnown(
  said: Pick<Phrase & { says: 'distance' }, 'period' | 'rolled'>,
  at: Span,
  { vocabulary, unread, report }: Context,
): boolean {
  if (!countsWorkingDays(said) || vocabulary.holidays || unread.has('holidays')) return true;
  report.add('no-holidays', 'default', at, {}, { hint: 'add `rules/holidays.yaml`, which lists the days off' });
  return false;
}

function kindOf(subject: Subject): SubjectKind | 'periods' | 'list' {
  return subject.is === 'fact' ? subject.fact.kind : saidOf(subject.provision);
}

/** How phrases are said of a provision: of a measure, by what it gives. */
export function saidOf({ kind, gives }: ProvisionHead): SubjectKind {
  if (kind !== 'measure' || gives === undefined || gives === 'day') return kind;
  return gives === 'number' ? 'count' : gives;
}

function nameOf(subject: Subject): string {
  return subject.is === 'fact' ? subject.fact.path : subject.provision.id;
}

/** Whether a mistake elsewhere leaves open what the subject answers. */
function isUnsure(subject: Subject, { unsure }: Context): boolean {
  return subject.is === 'provision' && unsure.has(subject.provision.id);
}

function checkWords(
  phrase: Said & { says: 'is' },
  subject: Subject,
  at: Span,
  context: Context,
): (Said & { says: 'is' }) | undefined {
  const words = wordsFor(subject);
  // A list that could not be read has had its own message.
  if (words.length === 0 || isUnsure(subject, context)) return phrase;
  const wrong = phrase.words.filter((word) => !words.includes(word));
  for (const word of wrong) {
    unknownWord({ word, subject: nameOf(subject), words }, within(at, word), context.report);
  }
  return wrong.length === 0 ? phrase : undefined;
}

function resolveDay(day: NamedDay, at: Span, context: Context): Day | undefined {
  if (day.is === 'asked') return day;
  if (day.is === 'date') return dayExists(day.date, within(at, day.date), context.report) ? day : undefined;
  const place = within(at, day.path);
  if (day.path.includes('/')) {
    const provision = provisionNamed(day.path, place, context);
    if (!provision || context.unsure.has(provision.id)) return undefined;
    if (provision.kind === 'measure' && provision.gives === 'day') return { is: 'provision', provision, at: place };
  } else {
    const fact = factNamed(day.path, place, context);
    if (!fact) return undefined;
    if (fact.kind === 'date') return { is: 'fact', fact };
  }
  const hint = didYouMean(day.path, datePaths(context)) ?? 'name a date, or a provision that measures a day';
  context.report.add('not-a-day', 'default', place, { name: day.path }, { hint });
  return undefined;
}
