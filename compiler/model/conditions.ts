import type { Places } from '../document/document.js';
import type { ConditionShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import { readCite } from './citation.js';
import type { Condition, GroupWord, Subject } from './condition.js';
import { type Context, factNamed, provisionNamed, sourcesOf } from './context.js';
import type { Ids } from './ids.js';
import { readSaid } from './said.js';
import { textOf } from './text.js';

/** Where conditions are read: the version's address and ids, and where its parts stand in the file. */
export interface ConditionContext extends Context {
  readonly address: string;
  readonly places: Places;
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

const groupWords: readonly GroupWord[] = ['all-of', 'any-of', 'none-of'];
const ownKeys: ReadonlySet<string> = new Set(['id', 'cite', 'says', 'where', 'unless', 'readings', ...groupWords]);
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
  const { report } = context;
  if (stand.depth === deepest + 1) report.add('too-deep', 'default', stand.at, { most: String(deepest) });
  const subjects = Object.keys(shape).filter((key) => !ownKeys.has(key));
  const groups = groupWords.filter((word) => shape[word] !== undefined);
  const parts = [...subjects, ...groups, ...(shape.readings ? ['readings'] : [])];
  const id = readId(shape, stand, parts.length === 1 && groups.length === 1, context);
  const [first, second] = parts;
  if (first === undefined) {
    report.add('no-subject', 'default', stand.at, { condition: shape.id ?? 'this condition' });
    return undefined;
  }
  if (second !== undefined) {
    const related = [{ at: context.places.key(shape, first), note: 'the first is here' }];
    report.add('two-subjects', 'default', context.places.key(shape, second), { first, second }, { related });
    return undefined;
  }
  const address = stand.sense ?? (id === undefined ? context.address : `${context.address}#${id}`);
  const where = readWhere(shape, stand, context);
  const unless = readInner(shape, 'unless', stand, context);
  const standing = {
    ...(id === undefined ? {} : { id }),
    address,
    stands: stand.stands,
    ...(shape.says === undefined ? {} : { says: textOf(shape.says, context.vocabulary.settings.languages) }),
    ...(where ? { where } : {}),
    ...(unless ? { unless } : {}),
    at: stand.at,
  };
  const [group] = groups;
  if (group) {
    const members = readMembers(shape, group, stand, context);
    return members && { is: 'group', of: group, members, ...standing };
  }
  if (shape.readings) {
    const senses = readSenses(shape, stand, address, context);
    return senses && { is: 'readings', senses, ...standing };
  }
  return readPhraseCondition(shape, first, standing, context);
}

function readId(shape: ConditionShape, stand: Stand, isGroup: boolean, context: ConditionContext): string | undefined {
  const { ids, places, report } = context;
  if (shape.id !== undefined) {
    ids.take(shape.id, places.value(shape, 'id'), report);
    return shape.id;
  }
  if (stand.sense === undefined && !(stand.top && isGroup)) report.add('condition-without-id', 'default', stand.at, {});
  return undefined;
}

function readPhraseCondition(
  shape: ConditionShape,
  name: string,
  standing: Omit<Condition & { is: 'phrase' }, 'is' | 'subject' | 'phrase' | 'text' | 'cite'>,
  context: ConditionContext,
): Condition | undefined {
  const { places, report } = context;
  const subject = subjectNamed(name, places.key(shape, name), context);
  const text = String(shape[name]);
  const phrase = subject && readSaid(text, subject, places.value(shape, name), context);
  if (shape.cite === undefined) {
    report.add('condition-without-citation', 'default', places.key(shape, name), { subject: name });
    return undefined;
  }
  const cite = readCite(shape.cite, shape, places, sourcesOf(context), report);
  if (!subject || !phrase) return undefined;
  return { is: 'phrase', subject, phrase, text, cite, ...standing };
}

function subjectNamed(name: string, at: Span, context: Context): Subject | undefined {
  if (name.includes('/')) {
    const provision = provisionNamed(name, at, context);
    return provision && { is: 'provision', provision };
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
  if (shape.cite !== undefined) report.add('citation-on-a-group', 'default', places.key(shape, 'cite'), { group });
  if (shapes.length < 2 && group !== 'none-of') {
    report.add('group-of-one', 'default', places.key(shape, group), { group });
  }
  const stands = group === 'none-of' ? 'ground' : stand.stands;
  const members = shapes.map((member, item) => {
    return readCondition(member, { stands, depth: stand.depth + 1, at: places.value(shapes, item) }, context);
  });
  const read = members.filter((member) => member !== undefined);
  return read.length === members.length ? read : undefined;
}

function readWhere(shape: ConditionShape, stand: Stand, context: ConditionContext): Condition | undefined {
  if (shape.where === undefined) return undefined;
  if (stand.stands === 'ground') {
    context.report.add('where-in-a-ground', 'default', context.places.key(shape, 'where'), {});
    return undefined;
  }
  return readInner(shape, 'where', stand, context);
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
  const { places, report, vocabulary } = context;
  const readings = shape.readings ?? {};
  const names = Object.keys(readings);
  const senses = new Map<string, Condition>();
  if (names.length < 2) report.add('one-reading', 'default', places.key(shape, 'readings'), {});
  for (const [name, sense] of Object.entries(readings)) {
    const at = places.key(readings, name);
    if (!vocabulary.settings.readings.has(name)) report.add('unknown-reading', 'default', at, { reading: name });
    const inner = { stands: stand.stands, depth: stand.depth + 1, at, sense: `${address}:${name}` };
    const condition = readCondition(sense, inner, context);
    if (condition) senses.set(name, condition);
  }
  return senses.size === names.length ? senses : undefined;
}
