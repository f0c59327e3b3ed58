import type { Finding } from '../../runtime/finding.js';
import type { Branch, Step } from '../../runtime/provision.js';

/** Yes, no, or not known. */
export type Said = boolean | undefined;

/** What each condition says, by the place of its step. */
export type Saying = (step: Step) => Said;

/** A version that decides, under one reading: its branches, its conditions, and what each of these says. */
export interface Deciding {
  readonly address: string;
  readonly branches: readonly Branch[];
  readonly reading: string | undefined;
  readonly conditions: readonly Step[];
  readonly says: Saying;
}

export function decidingBy(finding: Finding): Deciding | undefined {
  if (finding.is !== 'decided' && finding.is !== 'open') return undefined;
  const { version, settled, inquiry } = finding.in;
  if (version.state !== 'decides') return undefined;
  const { reading } = inquiry;
  const conditions = version.branches.flatMap(({ grounds }) => (grounds ? conditionsIn(grounds, reading) : []));
  return {
    address: version.address,
    branches: version.branches,
    reading,
    conditions,
    says: ({ id }) => (id === undefined ? undefined : settled.conditions[id]),
  };
}

/** The sense of a step in a reading: its own name, the one it follows, or the first. */
function senseOf(step: Step, reading: string | undefined): Step {
  if (!step.readings) return step;
  const names = Object.keys(step.readings);
  const wanted = [reading, reading === undefined ? undefined : step.follows?.[reading], names[0]];
  const name = wanted.find((one) => one !== undefined && names.includes(one));
  return name === undefined ? step : (step.readings[name] ?? step);
}

function conditionsIn(step: Step, reading: string | undefined): readonly Step[] {
  const members = senseOf(step, reading).members ?? [];
  const inside = [...members, step.where, step.unless].flatMap((part) => (part ? conditionsIn(part, reading) : []));
  return members.length === 0 ? [step, ...inside] : inside;
}

/** What a step comes to, by the table of the rule language, one question after the other. */
function comes(step: Step, reading: string | undefined, says: Saying): Said {
  const { members = [], group } = senseOf(step, reading);
  const each = members.map((member) => comes(member, reading, says));
  const some = (value: boolean): Said => (each.includes(value) ? true : each.includes(undefined) ? undefined : false);
  const opposite = (said: Said): Said => (said === undefined ? undefined : !said);
  const own =
    members.length === 0
      ? says(step)
      : group === 'any-of'
        ? some(true)
        : group === 'none-of'
          ? opposite(some(true))
          : opposite(some(false));
  const where = step.where ? comes(step.where, reading, says) : true;
  const unless = step.unless ? comes(step.unless, reading, says) : false;
  if (step.stands === 'ground') {
    if (own === false || unless === true) return false;
    return own === true && unless === false ? true : undefined;
  }
  if (own === true || where === false || unless === true) return true;
  return own === false && where === true && unless === false ? false : undefined;
}

/** The one outcome that is possible; `undefined` where there are several. */
export function outcomeOf({ branches, reading }: Deciding, says: Saying): string | undefined {
  const truths = branches.map(({ grounds }) => (grounds ? comes(grounds, reading, says) : undefined));
  const held = new Set(branches.filter((_, at) => truths[at] === true).map(({ outcome }) => outcome));
  // Two outcomes at once are no answer.
  if (held.size > 0) return held.size === 1 ? [...held][0] : undefined;
  const possible = new Set(branches.filter((_, at) => truths[at] !== false).map(({ outcome }) => outcome));
  return possible.size === 1 ? [...possible][0] : undefined;
}
