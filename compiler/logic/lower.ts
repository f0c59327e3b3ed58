import type { Condition, Day, GroupCondition, Part, PhraseCondition, TransitionEntry } from '../model/condition.js';
import type { Content, MeasureSense } from '../model/provision.js';
import type { Settings } from '../model/rulebook.js';
import type { Point, SumPart } from '../phrases/phrase.js';
import type { Logic, LogicDay, LogicMeasure, LogicPoint, LoweredCondition, LoweredVersion } from './logic.js';

/** The meaning of a version; `undefined` where its law is not known or repealed. */
export function lower(content: Content, settings: Settings): LoweredVersion | undefined {
  if (content.is === 'measures') {
    const senses = content.measure.senses.map((sense) => {
      const { reading } = sense;
      return { ...(reading === undefined ? {} : { reading }), measure: lowerMeasure(sense, settings) };
    });
    const names = senses.flatMap(({ reading }) => reading ?? []);
    return { is: 'measures', senses, follows: followsAmong(names, settings) };
  }
  if (content.is !== 'decides') return undefined;
  const conditions: LoweredCondition[] = [];
  const branches = content.outcomes.flatMap(({ grounds }) => {
    return grounds ? [lowerCondition(grounds, conditions, settings)] : [];
  });
  return { is: 'decides', conditions, branches };
}

/** The meaning of a transition: one branch for each entry; `undefined` where there is none. */
export function lowerTransition(
  transition: readonly TransitionEntry[],
  settings: Settings,
): (LoweredVersion & { readonly is: 'decides' }) | undefined {
  if (transition.length === 0) return undefined;
  const conditions: LoweredCondition[] = [];
  const branches = transition.map(({ grounds }) => lowerCondition(grounds, conditions, settings));
  return { is: 'decides', conditions, branches };
}

function lowerMeasure(sense: MeasureSense, settings: Settings): LogicMeasure {
  if (sense.is === 'day') return { is: 'day', point: lowerPoint(sense.point) };
  if (sense.is === 'which-day') {
    const conditions: LoweredCondition[] = [];
    const rows = sense.rows.map(({ condition, point }) => {
      const holds = lowerCondition(condition, conditions, settings);
      return { id: condition.id ?? '', holds, point: lowerPoint(point) };
    });
    return { is: 'which-day', conditions, rows };
  }
  const { operator, list, field, from, to, inAnyYear, brokenBy, rows } = sense;
  const fits = (condition: Condition): { id: string; fits: Logic } => {
    const conditions: LoweredCondition[] = [];
    const logic = lowerCondition(condition, conditions, settings);
    return { id: condition.id ?? '', fits: inPlace(logic, new Map(conditions.map((one) => [one.id, one.logic]))) };
  };
  return {
    is: 'over',
    operator,
    list: list.path,
    ...(list.kind === 'list' ? { items: true } : {}),
    ...(field ? { field: field.path } : {}),
    ...(from ? { from: lowerPoint(from) } : {}),
    ...(to ? { to: lowerPoint(to) } : {}),
    ...(inAnyYear ? { inAnyYear } : {}),
    ...(brokenBy ? { brokenBy: { list: brokenBy.list.path, ...fits(brokenBy.condition) } } : {}),
    rows: rows.map(({ condition, weight, oneOfThem }) => {
      return { ...fits(condition), counts: weight, ...(oneOfThem ? { oneOfThem } : {}) };
    }),
  };
}

/** A meaning with each condition of its own in place of its id: a row is asked of one period after another. */
function inPlace(logic: Logic, conditions: ReadonlyMap<string, Logic>): Logic {
  const put = (part: Logic): Logic => inPlace(part, conditions);
  switch (logic.is) {
    case 'condition': {
      const meant = conditions.get(logic.id);
      return meant ? put(meant) : logic;
    }
    case 'all':
    case 'any':
      return { ...logic, of: logic.of.map(put) };
    case 'not':
      return { ...logic, of: put(logic.of) };
    case 'senses':
      return { ...logic, of: new Map([...logic.of].map(([name, sense]) => [name, put(sense)])) };
    case 'requirement':
    case 'ground':
      return {
        ...logic,
        own: put(logic.own),
        ...(logic.is === 'requirement' && logic.where ? { where: put(logic.where) } : {}),
        ...(logic.unless ? { unless: put(logic.unless) } : {}),
      };
    default:
      return logic;
  }
}

/** What a condition comes to where it stands; its own meaning is added to `into` under its id. */
function lowerCondition(condition: Condition, into: LoweredCondition[], settings: Settings): Logic {
  const meaning = ownMeaning(condition, into, settings);
  const { id } = condition;
  if (id !== undefined) into.push({ id, logic: meaning });
  const own: Logic = id === undefined ? meaning : { is: 'condition', id };
  const where = condition.where && lowerCondition(condition.where, into, settings);
  const unless = condition.unless && lowerCondition(condition.unless, into, settings);
  if (!where && !unless) return own;
  if (condition.stands === 'ground') return { is: 'ground', own, ...(unless ? { unless } : {}) };
  return { is: 'requirement', own, ...(where ? { where } : {}), ...(unless ? { unless } : {}) };
}

function ownMeaning(condition: Condition, into: LoweredCondition[], settings: Settings): Logic {
  switch (condition.is) {
    case 'phrase':
      return lowerPhrase(condition);
    case 'group':
      return lowerGroup(condition, into, settings);
    case 'readings': {
      const of = new Map<string, Logic>();
      for (const [name, sense] of condition.senses) of.set(name, lowerCondition(sense, into, settings));
      return { is: 'senses', of, follows: followsAmong([...of.keys()], settings) };
    }
  }
}

function lowerGroup(group: GroupCondition, into: LoweredCondition[], settings: Settings): Logic {
  const of = group.members.map((member) => lowerCondition(member, into, settings));
  if (group.of === 'none-of') return { is: 'not', of: { is: 'any', of } };
  return { is: group.of === 'all-of' ? 'all' : 'any', of };
}

function lowerPhrase({ subject, phrase }: PhraseCondition): Logic {
  const name = subject.is === 'fact' ? subject.fact.path : subject.provision.id;
  const day: LogicDay = subject.is === 'fact' ? { is: 'fact', fact: name } : { is: 'measure', provision: name };
  switch (phrase.says) {
    case 'holds':
      return negatedIf(phrase.negated, { is: 'holds', fact: name });
    case 'is':
      if (subject.is === 'fact') return negatedIf(phrase.negated, { is: 'one-of', fact: name, words: phrase.words });
      return negatedIf(phrase.negated, { is: 'answers', provision: name, outcomes: phrase.words, ...pastDay(phrase) });
    case 'is-met':
      return negatedIf(phrase.negated, { is: 'answers', provision: name, outcomes: ['met'], ...pastDay(phrase) });
    case 'has-happened':
      return negatedIf(phrase.negated, { is: 'happened', day });
    case 'order':
      return { is: 'order', order: phrase.order, left: day, right: lowerDay(phrase.day) };
    case 'distance': {
      const from = lowerDay(phrase.from);
      const [earlier, later] = phrase.side === 'before' ? [day, from] : [from, day];
      return { is: 'distance', comparison: phrase.comparison, earlier, later, period: phrase.period, ...rolls(phrase) };
    }
    case 'length': {
      const { comparison, period } = phrase;
      return {
        is: 'length',
        of: subject.is === 'fact' ? { is: 'here' } : { is: 'measure', provision: name },
        comparison,
        period,
      };
    }
    case 'number': {
      const { comparison, value: bound } = phrase;
      if (subject.is === 'provision') return { is: 'number-given', provision: name, comparison, bound };
      return { is: 'number', fact: name, comparison, bound };
    }
    case 'money': {
      const { comparison } = phrase;
      const sum = lowerSum(phrase.sum);
      if (subject.is === 'provision') return { is: 'money-given', provision: name, comparison, sum };
      return { is: 'money', fact: name, comparison, sum };
    }
  }
}

/** A sum by the names of its amounts and of the facts that count. */
export function lowerSum(parts: readonly Part[]): readonly SumPart[] {
  return parts.map((part) => {
    const counted = part.each ? { each: part.each.path } : {};
    if (part.is === 'money') return { is: 'money', cents: part.cents, ...counted };
    return { is: 'amount', amount: part.amount.id, percent: part.percent, ...counted };
  });
}

function pastDay({ on }: { readonly on?: string }): { readonly on?: string } {
  return on === undefined ? {} : { on };
}

function rolls({ rolled }: { readonly rolled?: true }): { readonly rolled?: true } {
  return rolled ? { rolled } : {};
}

function negatedIf(negated: boolean, logic: Logic): Logic {
  return negated ? { is: 'not', of: logic } : logic;
}

/** A day resolved to what the evaluators read. */
function lowerDay(day: Day): LogicDay {
  switch (day.is) {
    case 'fact':
      return { is: 'fact', fact: day.fact.path };
    case 'provision':
      return { is: 'measure', provision: day.provision.id };
    default:
      return day;
  }
}

export function lowerPoint(point: Point<Day>): LogicPoint {
  const day = lowerDay(point.day);
  return point.side === 'on' ? { side: 'on', day } : { side: point.side, period: point.period, day, ...rolls(point) };
}

/** The readings of the rulebook that follow one of these names. */
export function followsAmong(names: readonly string[], { readings }: Settings): ReadonlyMap<string, string> {
  const follows = new Map<string, string>();
  for (const reading of readings.values()) {
    if (names.includes(reading.name)) continue;
    let followed = reading.follows;
    for (let hops = 0; followed !== undefined && hops <= readings.size; hops++) {
      if (names.includes(followed)) {
        follows.set(reading.name, followed);
        break;
      }
      followed = readings.get(followed)?.follows;
    }
  }
  return follows;
}
