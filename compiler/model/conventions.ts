import { didYouMean } from '../diagnostics/suggest.js';
import type { ConventionShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import { readCitation, type Sources } from './citation.js';
import type { Context } from './context.js';
import { listed } from './listed.js';
import type { Convention } from './rulebook.js';
import type { RulebookFile } from './settings.js';
import { type Text, type TextContext, textOf } from './text.js';

/** The conventions that the language knows, and the ways of counting each may be set to. */
export const conventionChoices: Readonly<Record<string, readonly string[]>> = {
  'end-of-month': ['last-day', 'next-day'],
  'full-period': ['anniversary', 'day-after'],
  'time-limit': ['same-number', 'eve-of-same-number'],
  'adding-lengths': ['days', 'months-and-days'],
  'year-of-absence': ['year-of-stay', 'calendar-year'],
};

/** How the rulebook counts where the law does not say. */
export function readConventions(
  { value, places }: RulebookFile,
  sources: Sources,
  texts: TextContext,
): ReadonlyMap<string, Convention> {
  const { report } = texts;
  const shapes = value.conventions ?? {};
  const read = Object.entries(shapes).map(([name, shape]): Convention => {
    if (Object.hasOwn(conventionChoices, name)) checkChoices(shape, name, places, texts);
    else {
      const known = Object.keys(conventionChoices);
      const hint = didYouMean(name, known) ?? `use ${listed(known)}`;
      report.add('unknown-convention', 'default', places.key(shapes, name), { convention: name }, { hint });
    }
    const rests = shape['rests-on'];
    checkChosen(shape, name, places.key(shapes, name), places, report);
    return {
      name,
      says: textOf(shape.says, texts),
      choices: choicesOf(shape, texts),
      ...(shape.chosen === undefined ? {} : { chosen: shape.chosen }),
      alsoAccepted: shape['also-accepted'] ?? [],
      restsOn:
        rests === 'convention' ? undefined : readCitation(rests, places.value(shape, 'rests-on'), sources, report),
    };
  });
  return new Map(read.map((convention) => [convention.name, convention]));
}

/** Reports a convention, or a way of counting, that the rulebook does not declare. */
export function conventionNamed(
  name: string,
  places: { readonly name: Span; readonly choice?: { readonly said: string; readonly at: Span } },
  { vocabulary, unread, report }: Context,
): void {
  const declared = vocabulary.settings.conventions;
  // Where the rulebook itself misspells one, that has its message.
  if (unread.has('rulebook') || [...declared.keys()].some((one) => !Object.hasOwn(conventionChoices, one))) return;
  const convention = declared.get(name);
  if (!convention) {
    const hint = didYouMean(name, declared.keys()) ?? 'declare it there first, or leave it out here';
    report.add('unknown-convention', 'undeclared', places.name, { convention: name }, { hint });
    return;
  }
  const { choice } = places;
  const choices = [...convention.choices.keys()];
  const sound = choices.every((one) => conventionChoices[name]?.includes(one));
  if (choice && sound && !choices.includes(choice.said)) unknownChoice(choice.said, choices, choice.at, report);
}

/** A convention is chosen, or left open. */
function checkChosen(
  shape: ConventionShape,
  convention: string,
  at: Span,
  places: RulebookFile['places'],
  report: TextContext['report'],
): void {
  if (shape.chosen === undefined && shape.open === undefined) {
    const hint = 'add `chosen:` with a way of counting, or `open: holds`';
    report.add('chosen-or-open', 'neither', at, { convention }, { hint });
  } else if (shape.chosen !== undefined && shape.open !== undefined) {
    const hint = 'keep one of the two';
    report.add('chosen-or-open', 'both', places.key(shape, 'open'), { convention }, { hint });
  }
}

/** Says that a convention has no such way of counting; a near one is offered. */
function unknownChoice(choice: string, known: readonly string[], at: Span, report: TextContext['report']): void {
  const hint = didYouMean(choice, known) ?? `write ${listed(known)}`;
  report.add('unknown-choice', 'default', at, { choice, choices: listed(known) }, { hint });
}

function choicesOf({ choices }: ConventionShape, texts: TextContext): ReadonlyMap<string, Text> {
  return new Map(Object.entries(choices).map(([choice, text]) => [choice, textOf(text, texts)]));
}

/** The ways of counting must be those of the language; what is chosen or accepted must be described. */
function checkChoices(
  shape: ConventionShape,
  name: string,
  places: RulebookFile['places'],
  { report }: TextContext,
): void {
  const wanted = conventionChoices[name] ?? [];
  const described = Object.keys(shape.choices);
  const wrong = described.filter((choice) => !wanted.includes(choice));
  for (const choice of wrong) unknownChoice(choice, wanted, places.key(shape.choices, choice), report);
  // A way that is described under a wrong name has had its message.
  const check = (choice: string, at: Span): void => {
    if (!described.includes(choice) && wrong.length === 0) unknownChoice(choice, described, at, report);
  };
  if (shape.chosen !== undefined) check(shape.chosen, places.value(shape, 'chosen'));
  const accepted = shape['also-accepted'] ?? [];
  for (const [item, choice] of accepted.entries()) check(choice, places.value(accepted, item));
}
