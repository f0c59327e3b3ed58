import type { Condition, GroupWord } from '../../compiler/model/condition.js';
import { type Changed, changedAt, without } from './changed.js';
import { changedPhrases } from './changed-phrases.js';

/** Every way of changing a condition in one place: a phrase, a group word, a member, what narrows it, what takes it away. */
export function changedConditions(condition: Condition): Changed<Condition> {
  return [...ownChanges(condition), ...sideChanges(condition)];
}

function ownChanges(condition: Condition): Changed<Condition> {
  switch (condition.is) {
    case 'phrase':
      return changedPhrases(condition);
    case 'group': {
      const { of, members } = condition;
      const words = groupsBeside(of, members.length).map((word) => {
        return [`${nameOf(condition)}: ${of} → ${word}`, { ...condition, of: word }] as const;
      });
      const parts = [...without(members, nameOf), ...changedAt(members, changedConditions)];
      return [...words, ...parts.map(([name, to]) => [name, { ...condition, members: to }] as const)];
    }
    case 'readings':
      return [...condition.senses].flatMap(([reading, sense]) =>
        changedConditions(sense).map(([name, to]) => {
          return [`${reading}, ${name}`, { ...condition, senses: new Map(condition.senses).set(reading, to) }] as const;
        }),
      );
  }
}

/** Of one member both words say the same. */
function groupsBeside(of: GroupWord, count: number): readonly GroupWord[] {
  if (of === 'none-of') return ['any-of'];
  return count < 2 ? ['none-of'] : [of === 'all-of' ? 'any-of' : 'all-of'];
}

function sideChanges(condition: Condition): Changed<Condition> {
  return (['where', 'unless'] as const).flatMap((side): Changed<Condition> => {
    const { [side]: aside, ...rest } = condition;
    if (!aside) return [];
    return [
      [`${nameOf(condition)}: no ${side}`, rest as Condition],
      ...changedConditions(aside).map(([name, to]) => [name, { ...condition, [side]: to } as Condition] as const),
    ];
  });
}

function nameOf(condition: Condition): string {
  return condition.id ?? (condition.is === 'group' ? condition.of : condition.is);
}
