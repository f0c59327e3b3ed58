import type { Places, ValidDocument } from '../document/document.js';
import type { CaseShape, QuestionShape } from '../document/shapes.js';
import { readLengthPhrase } from '../phrases/read.js';
import type { Span } from '../source/source-file.js';
import type { Case, Expected, Question } from './case.js';
import { readCitation, reportSource } from './citation.js';
import { type Context, provisionNamed, sourcesOf, textsOf } from './context.js';
import { checkEarliest, readEarliest } from './earliest.js';
import { checkExpected } from './expected.js';
import { readGivenFacts } from './given-facts.js';
import { textOf } from './text.js';

/** Reads a file of cases: of one provision, or of lives that touch many. */
export function readCases(document: ValidDocument<'cases'>, context: Context): readonly Case[] {
  const { value, places } = document;
  const seen = new Map<string, Span>();
  return value.cases.map((shape) => {
    const at = places.value(shape, 'id');
    const earlier = seen.get(shape.id);
    if (earlier) {
      const extras = { hint: 'rename one of the two', related: [{ at: earlier, note: 'the first is here' }] };
      context.report.add('name-taken', 'default', at, { name: shape.id, what: 'case' }, extras);
    } else seen.set(shape.id, at);
    return readCase(shape, document, context);
  });
}

function readCase(shape: CaseShape, { value, places }: ValidDocument<'cases'>, context: Context): Case {
  const texts = textsOf(context, places);
  const authority =
    shape.authority === 'constructed'
      ? undefined
      : readCitation(shape.authority, places.value(shape, 'authority'), sourcesOf(context), context.report);
  const questions = shape.asked.map((question, item) => {
    const at = places.value(shape.asked, item);
    return readQuestion(question, value['cases-of'], at, places, context);
  });
  return {
    id: shape.id,
    title: textOf(shape.case, texts),
    ...(shape.says === undefined ? {} : { says: textOf(shape.says, texts) }),
    ...(authority ? { authority } : {}),
    given: readGivenFacts(shape.given, places, context),
    questions: questions.filter((question) => question !== undefined),
    at: places.value(shape, 'id'),
  };
}

function readQuestion(
  shape: QuestionShape,
  casesOf: string | undefined,
  at: Span,
  places: Places,
  context: Context,
): Question | undefined {
  const withFacts = readGivenFacts(shape.with, places, context);
  const id = shape.provision ?? casesOf;
  if (id === undefined) {
    const [example = 'topic/provision'] = context.heads.keys();
    const hint = `add \`provision:\` with the provision that is asked, such as \`${example}\``;
    context.report.add('question-without-provision', 'default', at, {}, { hint });
    return undefined;
  }
  const provision = provisionNamed(id, shape.provision === undefined ? at : places.value(shape, 'provision'), context);
  if (!provision) return undefined;
  if (!context.unsure.has(id)) {
    checkExpected(shape, provision, places, context);
    checkEarliest(shape, provision, places, context);
  }
  const documentedBy = shape['as-documented-by'];
  if (documentedBy !== undefined) checkDocumenting(documentedBy, shape, places, context);
  return {
    provision,
    on: shape.on,
    ...(shape['law-on'] === undefined ? {} : { lawOn: shape['law-on'] }),
    ...(documentedBy === undefined ? {} : { documentedBy }),
    with: withFacts,
    expect: expected(shape),
    at: places.value(shape, 'expect'),
    places: placesOf(shape, places),
  };
}

/** The source whose account is asked for must be one that there is; the law's day then has no part in the answer. */
function checkDocumenting(source: string, shape: QuestionShape, places: Places, context: Context): void {
  const { vocabulary, unread, report } = context;
  if (!vocabulary.sources.has(source) && !unread.has(`sources/${source}`)) {
    reportSource(source, places.value(shape, 'as-documented-by'), sourcesOf(context), report);
  }
  if (shape['law-on'] === undefined) return;
  const hint = 'take one of the two away';
  report.add('without-effect', 'documented', places.key(shape, 'law-on'), {}, { hint });
}

/** Where a question says what it expects beside the outcome. */
function placesOf(shape: QuestionShape, places: Places): ReadonlyMap<string, Span> {
  const keys = ['because', 'missing', 'not-known', 'turns-on', 'currency'] as const;
  const { gives = {}, earliest = {} } = shape;
  return new Map([
    ...keys.filter((key) => shape[key] !== undefined).map((key) => [key, places.value(shape, key)] as const),
    ...Object.keys(gives).map((name) => [`gives ${name}`, places.value(gives, name)] as const),
    ...Object.keys(earliest).map((wanted) => [`earliest ${wanted}`, places.value(earliest, wanted)] as const),
  ]);
}

/** An answer that is expected, as written: of a measure it may say how its length stands to a period. */
export function expectedOf(outcome: QuestionShape['expect']): Expected {
  const length = typeof outcome === 'string' ? readLengthPhrase(outcome) : undefined;
  return { outcome, ...(length ? { length: { comparison: length.comparison, period: length.period } } : {}) };
}

function expected(shape: QuestionShape): Expected {
  return {
    ...expectedOf(shape.expect),
    ...(shape.because === undefined ? {} : { because: shape.because }),
    ...(shape.gives === undefined ? {} : { gives: shape.gives }),
    ...(shape.missing === undefined ? {} : { missing: shape.missing }),
    ...(shape['not-known'] === undefined ? {} : { notKnown: shape['not-known'] }),
    ...(shape['turns-on'] === undefined ? {} : { turnsOn: shape['turns-on'] }),
    ...(shape.currency === undefined ? {} : { currency: shape.currency }),
    ...(shape.earliest === undefined ? {} : { earliest: readEarliest(shape) }),
  };
}
