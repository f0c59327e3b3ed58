import type { Places } from '../document/document.js';
import type { ConditionShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import { citationExample, readCite } from './citation.js';
import type { Condition, GroupWord, PhraseCondition, Subject } from './condition.js';
import { type Context, factNamed, provisionNamed, sourcesOf } from './context.js';
import type { Ids } from './ids.js';
import { readingNamed } from './readings.js';
import { readSaid } from './said.js';
import { type TextContext, textOf } from './text.js';

/** Where conditions are read: the version's address and ids, and where its parts stand in the file. */
export interface ConditionContext extends Context {
  readonly address: string;
  readonly places: Places;
  readonly texts: TextContext;
  readonly ids: Ids;
}

/** Where a condition stands: what it does there, how deep, and whether it may go without an id. */
interface Stand {
  readonly stands: 'requirement' | 'ground';
  readonly depth: number;
  readonly at: Span;
  /** Directly under `requires` or an outcome a group needs no id. */
  readonly top?: true;
  /** A sense of a condition with readings: it goes by the condition's id and its own name. */
  readonly sense?: string;
}

type Standing = Omit<PhraseCondition, 'is' | 'subject' | 'phrase' | 'text' | 'cite'>;

const groupWords: readonly string[] = ['all-of', 'any-of', 'none-of'] satisfies readonly GroupWord[];
/** Keys that say no more about what is asked. */
const sideKeys: ReadonlySet<string> = new Set(['id', 'cite', 'says', 'where', 'unless']);
const innerKeys = [...groupWords, 'readings', 'where', 'unless'];
const deepest = 4;

/** Reads the condition directly under `requires`, `where` or an outcome. */
export function readGrounds(
  shape: ConditionShape,
  stands: 'requirement' | 'ground',
  at: Span,
  context: ConditionContext,
): Condition | undefined {
  return readCondition(shape, { stands, depth: 0, at, top: true }, context);
}

function readCondition(shape: ConditionShape, stand: Stand, context: ConditionContext): Condition | undefined {
  const part = readPart(shape, stand, context);
  if (part === undefined || tooDeep(shape, stand, context)) return undefined;
  const id = readId(shape, stand, part, context);
  const address = stand.sense ?? (id === undefined ? context.address : `${context.address}#${id}`);
  const where = readWhere(shape, stand, context);
  const unless = readInner(shape, 'unless', stand, context);
  const standing: Standing = {
    ...(id === undefined ? {} : { id }),
    address,
    stands: stand.stands,
    ...(shape.says === undefined ? {} : { says: textOf(shape.says, context.texts) }),
    ...(where ? { where } : {}),
    ...(unless ? { unless } : {}),
    at: stand.at,
  };
  if (isGroupWord(part)) {
    const members = readMembers(shape, part, stand, context);
    return members && { is: 'group', of: part, members, ...standing };
  }
  if (part === 'readings') {
    const senses = readSenses(shape, stand, address, context);
    return senses && { is: 'readings', senses, ...standing };
  }
  return readPhraseCondition(shape, part, standing, context);
}

/** What the condition asks: the one fact, provision, group word or `readings` that it has. */
function readPart(shape: ConditionShape, stand: Stand, { places, report }: ConditionContext): string | undefined {
  const [first, second] = Object.keys(shape).filter((key) => !sideKeys.has(key));
  if (first === undefined) {
    const hint = 'add a fact with its phrase, such as `residence.title-valid: holds`, or a group word';
    if (shape.id === undefined) report.add('no-subject', 'unnamed', stand.at, {}, { hint });
    else report.add('no-subject', 'default', places.value(shape, 'id'), { condition: shape.id }, { hint });
    return undefined;
  }
  if (second !== undefined) {
    const related = [{ at: places.key(shape, first), note: 'the first is here' }];
    const hint = 'make two conditions of it, joined by `all-of:` or `any-of:`';
    report.add('two-subjects', 'default', places.key(shape, second), { first, second }, { hint, related });
    return undefined;
  }
  return first;
}

/** Conditions that contain no others may stand at the greatest depth, and only they. */
function tooDeep(shape: ConditionShape, { depth }: Stand, { places, report }: ConditionContext): boolean {
  const inner = innerKeys.find((key) => shape[key] !== undefined);
  if (depth < deepest || inner === undefined) return false;
  const hint = 'give the inner part a provision of its own, and ask here whether it `is met`';
  report.add('too-deep', 'default', places.key(shape, inner), { most: String(deepest) }, { hint });
  return true;
}

function readId(shape: ConditionShape, stand: Stand, part: string, context: ConditionContext): string | undefined {
  const { ids, places, report } = context;
  if (shape.id !== undefined) {
    ids.take(shape.id, places.value(shape, 'id'), report);
    return shape.id;
  }
  if (stand.sense !== undefined || (stand.top && isGroupWord(part))) return undefined;
  const hint = 'add `id:` with a few words that say what is asked, such as `length-of-stay`';
  report.add('condition-without-id', 'default', stand.at, {}, { hint });
  return undefined;
}

function readPhraseCondition(
  shape: ConditionShape,
  name: string,
  standing: Standing,
  context: ConditionContext,
): Condition | undefined {
  const { places, report } = context;
  const subject = subjectNamed(name, places.key(shape, name), context);
  const text = String(shape[name]);
  const phrase = subject && readSaid(text, subject, places.value(shape, name), context);
  if (shape.cite === undefined) {
    const hint = `add \`cite:\` with a source and a place, such as \`${citationExample(context.vocabulary.sources)}\``;
    report.add('condition-without-citation', 'default', places.key(shape, name), { subject: name }, { hint });
    return undefined;
  }
  const cite = readCite(shape.cite, shape, places, sourcesOf(context), report);
  if (!subject || !phrase) return undefined;
  return { is: 'phrase', subject, phrase, text, cite, ...standing };
}

function subjectNamed(name: string, at: Span, context: Context): Subject | undefined {
  if (name.includes('/')) {
    const provision = provisionNamed(name, at, context);
    return provision && { is: 'provision', provision, at };
  }
  const fact = factNamed(name, at, context);
  return fact && { is: 'fact', fact };
}

function readMembers(
  shape: ConditionShape,
  group: GroupWord,
  stand: Stand,
  context: ConditionContext,
): readonly Condition[] | undefined {
  const { places, report } = context;
  const shapes = shape[group] ?? [];
  refuseCitation(shape, group, context);
  const at = places.key(shape, group);
  if (shapes.length === 0) report.add('group-of-one', 'empty', at, { group }, { hint: 'add its conditions' });
  else if (shapes.length === 1 && group !== 'none-of') {
    const hint = 'add the other condition, or take the group word away';
    report.add('group-of-one', 'default', at, { group }, { hint });
  }
  const stands = group === 'none-of' ? 'ground' : stand.stands;
  const members = shapes.map((member, item) => {
    return readCondition(member, { stands, depth: stand.depth + 1, at: places.value(shapes, item) }, context);
  });
  const read = members.filter((member) => member !== undefined);
  return read.length === members.length ? read : undefined;
}

/** What joins other conditions cites nothing itself. */
function refuseCitation(shape: ConditionShape, group: string, { places, report }: ConditionContext): void {
  if (shape.cite === undefined) return;
  const hint = 'move it to the conditions inside, each of which cites its own passage';
  report.add('citation-on-a-group', 'default', places.key(shape, 'cite'), { group }, { hint });
}

function readWhere(shape: ConditionShape, stand: Stand, context: ConditionContext): Condition | undefined {
  if (shape.where === undefined) return undefined;
  if (stand.stands === 'requirement') return readInner(shape, 'where', stand, context);
  const hint = 'join the two conditions with `all-of:`';
  context.report.add('where-in-a-ground', 'default', context.places.key(shape, 'where'), {}, { hint });
  return undefined;
}

function readInner(
  shape: ConditionShape,
  key: 'where' | 'unless',
  stand: Stand,
  context: ConditionContext,
): Condition | undefined {
  const inner = shape[key];
  if (inner === undefined) return undefined;
  const at = context.places.key(shape, key);
  return readCondition(inner, { stands: 'ground', depth: stand.depth + 1, at }, context);
}

function readSenses(
  shape: ConditionShape,
  stand: Stand,
  address: string,
  context: ConditionContext,
): ReadonlyMap<string, Condition> | undefined {
  const { places, report } = context;
  const readings = shape.readings ?? {};
  const names = Object.keys(readings);
  const senses = new Map<string, Condition>();
  refuseCitation(shape, 'readings', context);
  if (names.length < 2) {
    const hint = 'add the rival reading with its source, or write an ordinary condition';
    report.add('one-reading', 'default', places.key(shape, 'readings'), {}, { hint });
  }
  for (const [name, sense] of Object.entries(readings)) {
    const at = places.key(readings, name);
    readingNamed(name, at, context);
    const inner = { stands: stand.stands, depth: stand.depth + 1, at, sense: `${address}:${name}` };
    const condition = readCondition(sense, inner, context);
    if (condition) senses.set(name, condition);
  }
  return senses.size === names.length ? senses : undefined;
}

function isGroupWord(part: string): part is GroupWord {
  return groupWords.includes(part);
}
