import type { ConditionShape } from '../document/provision-shape.js';
import type { Span } from '../source/source-file.js';
import type { GroupWord } from './condition.js';
import type { ConditionContext } from './conditions.js';
import { factExample } from './examples.js';

/** Where a condition stands: what it does there, how deep, and whether it may go without an id. */
export interface Stand {
  readonly stands: 'requirement' | 'ground';
  readonly depth: number;
  readonly at: Span;
  /** Directly under `requires` or an outcome a group needs no id. */
  readonly top?: true;
  /** A sense of a condition with readings: it goes by the condition's id and its own name. */
  readonly sense?: string;
}

const groupWords: readonly string[] = ['all-of', 'any-of', 'none-of'] satisfies readonly GroupWord[];
/** Keys that say no more about what is asked. */
const sideKeys: ReadonlySet<string> = new Set(['id', 'cite', 'says', 'where', 'unless', 'counts', 'for', 'day']);
const innerKeys = [...groupWords, 'readings', 'where', 'unless'];
const deepest = 4;

/** What the condition asks: the one fact, provision, group word or `readings` that it has. */
export function readPart(shape: ConditionShape, stand: Stand, context: ConditionContext): string | undefined {
  const { places, report } = context;
  const [first, second] = Object.keys(shape).filter((key) => !sideKeys.has(key));
  if (first === undefined) {
    const hint = `add a fact with its phrase, such as \`${factExample(context)}\`, or a group word`;
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
export function tooDeep(shape: ConditionShape, { depth }: Stand, { places, report }: ConditionContext): boolean {
  const inner = innerKeys.find((key) => shape[key] !== undefined);
  if (depth < deepest || inner === undefined) return false;
  const hint = 'give the inner part a provision of its own, and ask here whether it `is met`';
  report.add('too-deep', 'default', places.key(shape, inner), { most: String(deepest) }, { hint });
  return true;
}

/** The id by which the condition is addressed, where it has one. */
export function readId(
  shape: ConditionShape,
  stand: Stand,
  part: string,
  context: ConditionContext,
): string | undefined {
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

/** What joins other conditions cites nothing itself. */
export function refuseCitation(shape: ConditionShape, group: string, { places, report }: ConditionContext): void {
  if (shape.cite === undefined) return;
  const hint = 'move it to the conditions inside, each of which cites its own passage';
  report.add('citation-on-a-group', 'default', places.key(shape, 'cite'), { group }, { hint });
}

export function isGroupWord(part: string): part is GroupWord {
  return groupWords.includes(part);
}
