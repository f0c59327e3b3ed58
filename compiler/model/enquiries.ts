import { didYouMean } from '../diagnostics/suggest.js';
import type { Places, ValidDocument } from '../document/document.js';
import type { AskedShape, ClaimShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import type { Case } from './case.js';
import { expectedOf } from './cases.js';
import { readCitation } from './citation.js';
import { type Context, provisionNamed, sourcesOf, textsOf } from './context.js';
import type { Asked, Claim, Enquiry } from './enquiry.js';
import { checkAnswer } from './expected.js';
import { textOf } from './text.js';

/** The lives of each file in `cases/`, by the name of the file. */
export type LivesByFile = ReadonlyMap<string, readonly Case[]>;

/** What people asked, with every name resolved; by name, sorted. */
export function readEnquiries(
  documents: readonly ValidDocument<'enquiry'>[],
  lives: LivesByFile,
  context: Context,
): readonly Enquiry[] {
  return documents.map(({ value, places }) => ({
    id: value.enquiry,
    title: textOf(value.title, textsOf(context, places)),
    ...(value.says === undefined ? {} : { says: textOf(value.says, textsOf(context, places)) }),
    on: value.on,
    lives: livesNamed(value.cases, places.value(value, 'cases'), lives, context),
    questions: namedOnce(value.questions, 'question', places, context).map((shape) =>
      readAsked(shape, places, context),
    ),
    claims: namedOnce(value.claims ?? [], 'statement', places, context).map((shape) =>
      readClaim(shape, places, context),
    ),
  }));
}

function livesNamed(name: string, at: Span, lives: LivesByFile, { unread, report }: Context): readonly Case[] {
  const found = lives.get(name);
  if (found || unread.has(`cases/${name}`)) return found ?? [];
  const hint = didYouMean(name, lives.keys()) ?? `tell the life in \`cases/${name}.yaml\``;
  report.add('unknown-cases', 'default', at, { cases: name }, { hint });
  return [];
}

function readAsked(shape: AskedShape, places: Places, context: Context): Asked {
  const { 'answered-by': answeredBy = [], 'not-a-rule': notARule } = shape;
  const texts = textsOf(context, places);
  checkOneOf(shape, ['answered-by', 'not-a-rule'], places, context);
  const heads = answeredBy.map((id, item) => provisionNamed(id, places.value(answeredBy, item), context));
  return {
    id: shape.id,
    asks: textOf(shape.asks, texts),
    cite: readCitation(shape.cite, places.value(shape, 'cite'), sourcesOf(context), context.report),
    answeredBy: heads.filter((head) => head !== undefined),
    ...(notARule === undefined ? {} : { notARule: textOf(notARule, texts) }),
  };
}

function readClaim(shape: ClaimShape, places: Places, context: Context): Claim {
  const { 'would-mean': wouldMean = {}, 'not-a-rule': notARule } = shape;
  const texts = textsOf(context, places);
  checkOneOf(shape, ['would-mean', 'not-a-rule'], places, context);
  const meant = Object.entries(wouldMean).flatMap(([id, answer]) => {
    const provision = provisionNamed(id, places.key(wouldMean, id), context);
    if (!provision) return [];
    if (!context.unsure.has(id)) checkAnswer(answer, provision, places.value(wouldMean, id), context);
    return [{ provision, expect: expectedOf(answer) }];
  });
  return {
    id: shape.id,
    says: textOf(shape.says, texts),
    cite: readCitation(shape.cite, places.value(shape, 'cite'), sourcesOf(context), context.report),
    wouldMean: meant,
    ...(notARule === undefined ? {} : { notARule: textOf(notARule, texts) }),
  };
}

/** The evaluators answer, or a reason says why they do not: never both, never neither. */
function checkOneOf(
  shape: AskedShape | ClaimShape,
  [first, second]: readonly ['answered-by' | 'would-mean', 'not-a-rule'],
  places: Places,
  { report }: Context,
): void {
  const has = (key: string): boolean => Object.hasOwn(shape, key);
  if (has(first) && has(second)) {
    const related = [{ at: places.key(shape, first), note: 'the first is here' }];
    const at = places.key(shape, second);
    report.add('unanswered', 'both', at, { first, second }, { hint: 'keep one of the two', related });
  } else if (!has(first) && !has(second)) {
    const hint = `add \`${first}:\` with the provisions, or \`${second}:\` with the reason`;
    report.add('unanswered', 'default', places.value(shape, 'id'), { name: shape.id }, { hint });
  }
}

/** All of them; an id that an earlier one has is reported. */
function namedOnce<Shape extends AskedShape | ClaimShape>(
  shapes: readonly Shape[],
  what: string,
  places: Places,
  { report }: Context,
): readonly Shape[] {
  const seen = new Map<string, Span>();
  for (const shape of shapes) {
    const at = places.value(shape, 'id');
    const earlier = seen.get(shape.id);
    if (earlier) {
      const extras = { hint: 'rename one of the two', related: [{ at: earlier, note: 'the first is here' }] };
      report.add('name-taken', 'default', at, { name: shape.id, what }, extras);
    } else seen.set(shape.id, at);
  }
  return shapes;
}
