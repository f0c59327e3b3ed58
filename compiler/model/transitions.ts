import { didYouMean } from '../diagnostics/suggest.js';
import type { ProvisionShape, TransitionShape } from '../document/provision-shape.js';
import type { Condition, GroupCondition, TransitionEntry } from './condition.js';
import { type ConditionContext, readGrounds } from './conditions.js';
import { listed } from './listed.js';
import { textOf } from './text.js';
import { firstDay } from './timeline.js';
import { provisionUnread } from './unread.js';

/**
 * To whom earlier versions go on applying; `undefined` where there is a mistake in an entry. `days`: the first
 * days of all versions of the provision.
 */
export function readTransition(
  value: ProvisionShape,
  days: readonly string[],
  context: ConditionContext,
): readonly TransitionEntry[] | undefined {
  const shapes = value.transition ?? [];
  const read = shapes.map((shape) => readEntry(shape, value, days, context));
  const entries = read.filter((entry) => entry !== undefined);
  return entries.length === read.length ? entries : undefined;
}

function readEntry(
  shape: TransitionShape,
  value: ProvisionShape,
  days: readonly string[],
  context: ConditionContext,
): TransitionEntry | undefined {
  const { places, ids, report } = context;
  ids.take(shape.id, places.value(shape, 'id'), report);
  const earlier = days.filter((day) => day < firstDay(value));
  const stands = earlier.includes(shape.applies) || reportTarget(shape, value, days, context);
  const grounds = readGrounds(shape.where, 'ground', places.key(shape, 'where'), context);
  return stands && grounds ? { applies: shape.applies, grounds: grouped(shape, grounds, context) } : undefined;
}

/** Says that what is to go on applying is no earlier version; true where one that could not be read may be meant. */
function reportTarget(
  shape: TransitionShape,
  value: ProvisionShape,
  days: readonly string[],
  { places, unread, report }: ConditionContext,
): boolean {
  const { applies } = shape;
  const { provision } = value;
  if (provisionUnread(unread, provision)) return true;
  const at = places.value(shape, 'applies');
  const own = firstDay(value);
  const earlier = days.filter((day) => day < own);
  if (earlier.length === 0) {
    const hint = 'describe the earlier text as a version of its own first, or take the transition away';
    report.add('no-earlier-version', 'none', at, { provision }, { hint });
  } else {
    const begins = earlier.length === 1 ? 'the earlier version begins on' : 'the earlier versions begin on';
    const hint = `${begins} ${listed(earlier, 'and')}`;
    if (applies === own) report.add('no-earlier-version', 'itself', at, { day: own }, { hint });
    else if (days.includes(applies)) report.add('no-earlier-version', 'later', at, { day: applies, own }, { hint });
    else {
      const near = didYouMean(applies, earlier);
      report.add('no-earlier-version', 'default', at, { provision, day: applies }, { hint: near ?? hint });
    }
  }
  return false;
}

/** The grounds as one group that goes by the id of the entry; a group without an id of its own becomes it. */
function grouped(shape: TransitionShape, grounds: Condition, context: ConditionContext): TransitionEntry['grounds'] {
  const corrected = context.corrections.get(shape.id);
  const bare = grounds.is === 'group' && grounds.id === undefined ? grounds : undefined;
  const { of, members }: Pick<GroupCondition, 'of' | 'members'> = bare ?? { of: 'all-of', members: [grounds] };
  return {
    is: 'group',
    of,
    members,
    id: shape.id,
    address: `${context.address}#${shape.id}`,
    stands: 'ground',
    ...(shape.says === undefined ? {} : { says: textOf(shape.says, context.texts) }),
    ...(corrected ? { corrected } : {}),
    ...(bare?.unless ? { unless: bare.unless } : {}),
    at: context.places.value(shape, 'id'),
  };
}
