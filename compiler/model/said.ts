import { didYouMean } from '../diagnostics/suggest.js';
import { unclearDirection } from '../phrases/direction.js';
import { kinds, type SubjectKind } from '../phrases/kinds.js';
import type { Narrowing } from '../phrases/narrowing.js';
import { nearestPhrase } from '../phrases/nearest.js';
import type { NamedDay, NotYet, Phrase, Point } from '../phrases/phrase.js';
import { readPhrase, readPoint } from '../phrases/read.js';
import type { Span } from '../source/source-file.js';
import type { Day, Subject } from './condition.js';
import { type Context, factNamed, provisionNamed } from './context.js';
import { dayExists } from './days.js';
import { listed } from './settings.js';
import { within } from './span.js';

/** Reads what is said of a subject, every name in it resolved. */
export function readSaid(text: string, subject: Subject, at: Span, context: Context): Phrase<Day> | undefined {
  const kind = kindOf(subject);
  const phrase = readPhrase(kinds[kind].rule, text);
  if (!phrase) {
    reportPhrase(text, subject, kind, at, context);
    return undefined;
  }
  if (phrase.says === 'not-yet') return notYet(phrase, at, context);
  if (phrase.says === 'is') return checkWords(phrase, subject, at, context);
  if (phrase.says === 'order') {
    const day = resolveDay(phrase.day, at, context);
    return day && { ...phrase, day };
  }
  if (phrase.says === 'distance') {
    const from = resolveDay(phrase.from, at, context);
    return from && { ...phrase, from };
  }
  return phrase;
}

/** Reads a point: a day, or so long before or after one. */
export function readPointIn(text: string, at: Span, context: Context): Point<Day> | undefined {
  const point = readPoint(text);
  if (!point) {
    const near = nearestPhrase('point', text, { path: datePaths(context) });
    const hint =
      near === undefined ? 'such as `5 months after application.acknowledged-on`' : `did you mean \`${near}\`?`;
    context.report.add('unknown-phrase', 'point', at, { phrase: text }, { hint });
    return undefined;
  }
  if ('says' in point) return notYet(point, at, context);
  const day = resolveDay(point.day, at, context);
  return day && { ...point, day };
}

/** The name by which a subject is written. */
export function nameOf(subject: Subject): string {
  return subject.is === 'fact' ? subject.fact.path : subject.provision.id;
}

function kindOf(subject: Subject): SubjectKind {
  return subject.is === 'fact' ? subject.fact.kind : subject.provision.kind;
}

function wordsFor(subject: Subject): readonly string[] {
  if (subject.is === 'fact') return [...(subject.fact.words?.keys() ?? [])];
  return subject.provision.outcomes;
}

/** The paths that give a day: facts that are dates, and measures. */
function datePaths({ vocabulary, heads }: Context): readonly string[] {
  const facts = [...vocabulary.facts.values()].filter(({ kind }) => kind === 'date').map(({ path }) => path);
  return [...facts, ...[...heads.values()].filter(({ kind }) => kind === 'measure').map(({ id }) => id)];
}

function notYet({ construct }: NotYet, at: Span, { report }: Context): undefined {
  report.add('not-yet', 'phrase', at, { construct });
  return undefined;
}

function reportPhrase(text: string, subject: Subject, kind: SubjectKind, at: Span, context: Context): void {
  const clear = unclearDirection(text);
  if (clear !== undefined) {
    context.report.add('unclear-direction', 'default', at, { phrase: text }, { hint: `write \`${clear}\`` });
    return;
  }
  const narrowing: Narrowing = { word: wordsFor(subject), path: datePaths(context) };
  const near = nearestPhrase(kinds[kind].rule, text, narrowing);
  const examples = kinds[kind].examples
    .slice(0, 4)
    .map((example) => example.replace(/\bword\b/g, wordsFor(subject)[0] ?? 'word'));
  const hint = near === undefined ? `such as ${listed(examples)}` : `did you mean \`${near}\`?`;
  const holes = { subject: nameOf(subject), kind: kinds[kind].called, phrase: text };
  context.report.add('unknown-phrase', 'default', at, holes, { hint });
}

function checkWords(
  phrase: Phrase & { says: 'is' },
  subject: Subject,
  at: Span,
  { report }: Context,
): (Phrase & { says: 'is' }) | undefined {
  const words = wordsFor(subject);
  // A list that could not be read has had its own message.
  const wrong = words.length === 0 ? [] : phrase.words.filter((word) => !words.includes(word));
  for (const word of wrong) {
    const holes = { word, subject: nameOf(subject), words: listed(words) };
    report.add('unknown-word', 'default', within(at, word), holes, { hint: didYouMean(word, words) });
  }
  return wrong.length === 0 ? phrase : undefined;
}

function resolveDay(day: NamedDay, at: Span, context: Context): Day | undefined {
  if (day.is === 'asked') return day;
  if (day.is === 'date') return dayExists(day.date, within(at, day.date), context.report) ? day : undefined;
  const place = within(at, day.path);
  if (day.path.includes('/')) {
    const provision = provisionNamed(day.path, place, context);
    if (!provision) return undefined;
    if (provision.kind === 'measure') return { is: 'provision', provision };
  } else {
    const fact = factNamed(day.path, place, context);
    if (!fact) return undefined;
    if (fact.kind === 'date') return { is: 'fact', fact };
  }
  context.report.add('not-a-day', 'default', place, { name: day.path });
  return undefined;
}
