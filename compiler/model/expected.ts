import { didYouMean } from '../diagnostics/suggest.js';
import type { Places } from '../document/document.js';
import type { QuestionShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import { everyCondition } from './condition.js';
import { type Context, factNamed } from './context.js';
import { unknownConvention } from './conventions.js';
import { isDay } from './days.js';
import { valueNamed } from './gives.js';
import { listed } from './listed.js';
import { readingNamed } from './readings.js';
import type { Provision, Version } from './rulebook.js';

/** Answers that any provision may give, beside its own. */
const anyAnswer = ['unknown', 'not-covered', 'not-known', 'repealed'];

/** Checks that every name in what a question expects is one that its answer can hold. */
export function checkExpected(
  shape: QuestionShape,
  provision: Omit<Provision, 'cases'>,
  places: Places,
  context: Context,
): void {
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
    factNamed(path, places.value(missing, item), context);
  });
  for (const name of Object.keys(gives)) valueNamed(name, places.key(gives, name), context);
  turnsOn.forEach((name, item) => {
    const known = [...context.vocabulary.settings.conventions.keys()];
    if (known.includes(name) || context.unread.has('rulebook')) return;
    unknownConvention(name, known, places.value(turnsOn, item), context);
  });
}

function checkAnswer(
  answer: string,
  { id, kind, outcomes }: Omit<Provision, 'cases'>,
  at: Span,
  { report }: Context,
): void {
  if (anyAnswer.includes(answer)) return;
  if (kind === 'measure') {
    if (answer === 'none' || isDay(answer)) return;
    const hint = `write the day, or ${listed(['none', ...anyAnswer])}`;
    report.add('wrong-value', 'day', at, { provision: id, answer }, { hint });
    return;
  }
  const words = [...outcomes, ...anyAnswer];
  if (words.includes(answer)) return;
  const hint = didYouMean(answer, words) ?? 'use one of these words';
  report.add('unknown-word', 'default', at, { word: answer, subject: id, words: listed(words) }, { hint });
}

/** An id of `because` must be that of a condition of some version. */
function checkId(id: string, provision: Omit<Provision, 'cases'>, at: Span, { report }: Context): void {
  const ids = [...new Set(provision.versions.flatMap(idsOf))];
  if (ids.includes(id)) return;
  const hint = didYouMean(id, ids) ?? `the ids are ${listed(ids, 'and')}`;
  report.add('unknown-condition', 'default', at, { condition: id, provision: provision.id }, { hint });
}

function idsOf({ content }: Version): readonly string[] {
  if (content.is === 'measures') return [content.measure.id];
  if (content.is !== 'decides') return [];
  const grounds = content.outcomes.flatMap((outcome) => outcome.grounds ?? []);
  return grounds.flatMap((ground) => [...everyCondition(ground)].flatMap(({ id }) => id ?? []));
}
