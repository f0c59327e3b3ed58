import { didYouMean } from '../diagnostics/suggest.js';
import type { ValidDocument } from '../document/document.js';
import type { CaseShape, QuestionShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import type { Case, Expected, Question } from './case.js';
import { readCitation } from './citation.js';
import { type Context, provisionNamed, sourcesOf } from './context.js';
import { readGivenFacts } from './given-facts.js';
import type { ProvisionHead } from './rulebook.js';
import { listed } from './settings.js';
import { textOf } from './text.js';

/** Answers that any provision may give, beside its own. */
const anyAnswer = ['unknown', 'not-covered', 'not-known', 'repealed'];

/** Reads a file of cases: of one provision, or of lives that touch many. */
export function readCases(document: ValidDocument<'cases'>, context: Context): readonly Case[] {
  const { value, places } = document;
  const seen = new Set<string>();
  return value.cases.map((shape) => {
    const at = places.value(shape, 'id');
    if (seen.has(shape.id)) context.report.add('name-taken', 'default', at, { name: shape.id, what: 'case' });
    seen.add(shape.id);
    return readCase(shape, document, at, context);
  });
}

function readCase(shape: CaseShape, { value, places }: ValidDocument<'cases'>, at: Span, context: Context): Case {
  const { languages } = context.vocabulary.settings;
  const authority =
    shape.authority === 'constructed'
      ? undefined
      : readCitation(shape.authority, places.value(shape, 'authority'), sourcesOf(context), context.report);
  const questions = shape.asked.map((question, item) => {
    return readQuestion(question, value['cases-of'], places.value(shape.asked, item), places, context);
  });
  return {
    id: shape.id,
    title: textOf(shape.case, languages),
    ...(shape.says === undefined ? {} : { says: textOf(shape.says, languages) }),
    ...(authority ? { authority } : {}),
    given: readGivenFacts(shape.given, places, context),
    questions: questions.filter((question) => question !== undefined),
    at,
  };
}

function readQuestion(
  shape: QuestionShape,
  casesOf: string | undefined,
  at: Span,
  places: ValidDocument['places'],
  context: Context,
): Question | undefined {
  const id = shape.provision ?? casesOf;
  if (id === undefined) {
    context.report.add('question-without-provision', 'default', at, {});
    return undefined;
  }
  const provision = provisionNamed(id, shape.provision === undefined ? at : places.value(shape, 'provision'), context);
  if (!provision) return undefined;
  checkExpected(shape, provision, places, context);
  return {
    provision,
    on: shape.on,
    ...(shape['law-on'] === undefined ? {} : { lawOn: shape['law-on'] }),
    with: readGivenFacts(shape.with, places, context),
    expect: expected(shape),
    at: places.value(shape, 'expect'),
  };
}

function expected(shape: QuestionShape): Expected {
  return {
    outcome: shape.expect,
    ...(shape.because === undefined ? {} : { because: shape.because }),
    ...(shape.gives === undefined ? {} : { gives: shape.gives }),
    ...(shape.missing === undefined ? {} : { missing: shape.missing }),
    ...(shape['not-known'] === undefined ? {} : { notKnown: shape['not-known'] }),
    ...(shape['turns-on'] === undefined ? {} : { turnsOn: shape['turns-on'] }),
    ...(shape.currency === undefined ? {} : { currency: shape.currency }),
  };
}

function checkExpected(
  shape: QuestionShape,
  provision: ProvisionHead,
  places: ValidDocument['places'],
  context: Context,
): void {
  const { expect } = shape;
  const expectations = typeof expect === 'string' ? [[undefined, expect] as const] : Object.entries(expect);
  for (const [reading, outcome] of expectations) {
    if (reading !== undefined && !context.vocabulary.settings.readings.has(reading) && typeof expect === 'object') {
      const hint = didYouMean(reading, context.vocabulary.settings.readings.keys());
      context.report.add('unknown-reading', 'default', places.key(expect, reading), { reading }, { hint });
    }
    if (provision.kind === 'measure' || provision.outcomes.includes(outcome) || anyAnswer.includes(outcome)) continue;
    const words = [...provision.outcomes, ...anyAnswer];
    const at =
      typeof expect === 'object' && reading !== undefined
        ? places.value(expect, reading)
        : places.value(shape, 'expect');
    const holes = { word: outcome, subject: provision.id, words: listed(words) };
    context.report.add('unknown-word', 'default', at, holes, { hint: didYouMean(outcome, words) });
  }
}
