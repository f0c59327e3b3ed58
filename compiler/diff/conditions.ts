import type { Condition } from '../model/condition.js';
import { groundsIn } from '../model/grounds.js';
import type { Version } from '../model/provision.js';
import type { Settings } from '../model/rulebook.js';
import { sentenceFor } from '../prose/say.js';
import type { ConditionChange, ConditionTold } from './change.js';
import { tellCitation } from './citations.js';
import { condensed } from './condensed.js';

/** A condition as it stands in a version. */
export interface Placed {
  readonly condition: Condition;
  /** In words: `under older-tie`, `unless of waiting-time`. */
  readonly stands: string;
}

/** Every condition of a version that has an id, by its id, with where it stands. */
export function placedIn({ content, transition }: Version): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>();
  const visit = (condition: Condition, stands: string): void => {
    const { id } = condition;
    if (id !== undefined) placed.set(id, { condition, stands });
    const name = id ?? stands;
    if (condition.is === 'group') for (const member of condition.members) visit(member, `${condition.of} ${name}`);
    if (condition.is === 'readings')
      for (const [reading, sense] of condition.senses) visit(sense, `${reading} of ${name}`);
    if (condition.where) visit(condition.where, `where of ${name}`);
    if (condition.unless) visit(condition.unless, `unless of ${name}`);
  };
  for (const { applies, grounds } of transition) visit(grounds, `transition to ${applies}`);
  if (content.is === 'decides') {
    for (const { word, grounds } of content.outcomes) if (grounds) visit(grounds, word);
  } else if (content.is === 'measures') {
    for (const sense of content.measure.senses) {
      for (const ground of groundsIn(sense)) visit(ground, sense.reading ?? content.measure.id);
    }
  }
  return placed;
}

/** The conditions that are added, removed, changed, moved or renamed between two versions. */
export function conditionChanges(before: Version, after: Version, settings: Settings): readonly ConditionChange[] {
  const [was, is] = [placedIn(before), placedIn(after)];
  const gone = [...was].filter(([id]) => !is.has(id));
  const come = [...is].filter(([id]) => !was.has(id));
  const renamed = new Map<string, string>();
  for (const [id, { condition }] of come) {
    const same = gone.find(([other, one]) => !renamed.has(other) && isRenamed(one.condition, condition));
    if (same) renamed.set(same[0], id);
  }
  const tell = (placed: Placed): ConditionTold => toldAt(placed, settings);
  const changes = [...is].flatMap(([id, now]): readonly ConditionChange[] => {
    const then = was.get(id);
    const old = [...renamed].find(([, to]) => to === id)?.[0];
    const former = old === undefined ? undefined : was.get(old);
    if (former) return [{ id, is: 'renamed', before: tell(former), after: tell(now) }];
    if (!then) return [{ id, is: 'added', after: tell(now) }];
    if (!saysAlike(then.condition, now.condition)) return [{ id, is: 'changed', before: tell(then), after: tell(now) }];
    return then.stands === now.stands ? [] : [{ id, is: 'moved', before: tell(then), after: tell(now) }];
  });
  const removed = gone.filter(([id]) => !renamed.has(id));
  return [...changes, ...removed.map(([id, then]): ConditionChange => ({ id, is: 'removed', before: tell(then) }))];
}

/** Whether two conditions say the same with all they hold, under whatever ids. */
function isRenamed(one: Condition, other: Condition): boolean {
  const text = (condition: Condition): string => {
    return JSON.stringify(condensed(condition, () => undefined));
  };
  return text(one) === text(other);
}

/** Whether two conditions say the same themselves; those inside a group speak for themselves. */
function saysAlike(one: Condition, other: Condition): boolean {
  return JSON.stringify(ownWords(one)) === JSON.stringify(ownWords(other));
}

function ownWords(condition: Condition): unknown {
  if (condition.is === 'group') return condition.of;
  const { where: _, unless: __, id: ___, ...own } = condition;
  return condensed(own as Condition);
}

function toldAt({ condition, stands }: Placed, settings: Settings): ConditionTold {
  return {
    id: condition.id ?? '',
    sentence: sentenceFor(condition, settings.outcomes, 'en'),
    ...(condition.is === 'phrase' ? { phrase: `${nameOf(condition)}: ${condition.text}` } : {}),
    stands,
    cite: condition.is === 'phrase' ? condition.cite.map(tellCitation) : [],
  };
}

function nameOf({ subject }: Condition & { is: 'phrase' }): string {
  return subject.is === 'fact' ? subject.fact.path : subject.provision.id;
}
