import type { Places } from '../document/document.js';
import type { ConditionShape } from '../document/provision-shape.js';
import type { Span } from '../source/source-file.js';
import { citationExample, readCite } from './citation.js';
import type { Condition, Correction, GroupWord, PhraseCondition, Subject } from './condition.js';
import { type Context, factNamed, provisionNamed, sourcesOf } from './context.js';
import type { Ids } from './ids.js';
import { readingNamed } from './readings.js';
import { readSaid } from './said.js';
import { within } from './span.js';
import { isGroupWord, readId, readPart, refuseCitation, type Stand, tooDeep } from './standing.js';
import { type TextContext, textOf } from './text.js';

/** Where conditions are read: the version's address and ids, and where its parts stand in the file. */
export interface ConditionContext extends Context {
  readonly address: string;
  /** The first day of the version; empty where it says none. */
  readonly from: string;
  readonly places: Places;
  readonly texts: TextContext;
  readonly ids: Ids;
  /** By condition, what the rulebook had told otherwise of it. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
}

type Standing = Omit<PhraseCondition, 'is' | 'subject' | 'phrase' | 'text' | 'cite'>;

/** Reads the condition directly under `requires`, `where` or an outcome. */
export function readGrounds(
  shape: ConditionShape,
  stands: 'requirement' | 'ground',
  at: Span,
  context: ConditionContext,
): Condition | undefined {
  return readCondition(shape, { stands, depth: 0, at, top: true }, context);
}

/** Reads a ground that has an id of its own whatever it is: a row of a measure, or what breaks a run. */
export function readGround(shape: ConditionShape, at: Span, context: ConditionContext): Condition | undefined {
  return readCondition(shape, { stands: 'ground', depth: 0, at }, context);
}

function readCondition(shape: ConditionShape, stand: Stand, context: ConditionContext): Condition | undefined {
  const part = readPart(shape, stand, context);
  if (part === undefined || tooDeep(shape, stand, context)) return undefined;
  const id = readId(shape, stand, part, context);
  const address = stand.sense ?? (id === undefined ? context.address : `${context.address}#${id}`);
  const corrected = id === undefined ? undefined : context.corrections.get(id);
  const where = readWhere(shape, stand, context);
  const unless = readInner(shape, 'unless', stand, context);
  const standing: Standing = {
    ...(id === undefined ? {} : { id }),
    address,
    stands: stand.stands,
    ...(shape.says === undefined ? {} : { says: textOf(shape.says, context.texts) }),
    ...(corrected ? { corrected } : {}),
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

function readPhraseCondition(
  shape: ConditionShape,
  name: string,
  standing: Standing,
  context: ConditionContext,
): Condition | undefined {
  const { places, report } = context;
  const subject = subjectNamed(name, places.key(shape, name), context);
  const text = String(shape[name]);
  const said = subject && readSaid(text, subject, places.value(shape, name), context);
  const phrase = said && isPast(said, places.value(shape, name), context) ? said : undefined;
  if (shape.cite === undefined) {
    const hint = `add \`cite:\` with a source and a place, such as \`${citationExample(context.vocabulary.sources)}\``;
    report.add('condition-without-citation', 'default', places.key(shape, name), { subject: name }, { hint });
    return undefined;
  }
  const cite = readCite(shape.cite, shape, places, sourcesOf(context), report);
  if (!subject || !phrase) return undefined;
  return { is: 'phrase', subject, phrase, text, cite, ...standing };
}

/** `was granted on …` looks back behind the version, so that nothing can go in a circle. */
function isPast(phrase: PhraseCondition['phrase'], at: Span, { from, report }: ConditionContext): boolean {
  const on = 'on' in phrase ? phrase.on : undefined;
  if (on === undefined || from === '' || on < from) return true;
  const hint = `name a day before ${from}, or ask how it is now`;
  report.add('not-past', 'default', within(at, on), { day: on, from }, { hint });
  return false;
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
