import { type Condition, everyCondition } from './condition.js';
import type { Fact } from './rulebook.js';

/** What is known while lives are tried: a fact that is tried has a value, everything else is not known. */
type Tried = ReadonlyMap<string, string>;
type Truth = boolean | undefined;

/** More lives than these are not tried. */
const most = 4096;

/**
 * A life on which two grounds hold at once, in words; `undefined` where none is seen. Tried are the answers to the
 * statements and choices that the grounds read, in every combination; days, numbers and other provisions are left
 * open, so what is found is certain, and what turns on them is not seen here.
 */
export function bothHold(a: Condition, b: Condition): string | undefined {
  const facts = new Map<string, Fact>();
  for (const condition of [...everyCondition(a), ...everyCondition(b)]) {
    if (condition.is !== 'phrase' || condition.subject.is !== 'fact') continue;
    const { fact } = condition.subject;
    if (fact.kind === 'choice' || fact.kind === 'yes-or-no') facts.set(fact.path, fact);
  }
  const answers = [...facts.values()].map((fact) => [fact.path, answersTo(fact)] as const);
  if (answers.reduce((count, [, each]) => count * each.length, 1) > most) return undefined;
  for (const tried of lives(answers)) {
    if (holds(a, tried) !== true || holds(b, tried) !== true) continue;
    return [...tried].map(([path, said]) => `\`${path}\` ${said}`).join(' and ');
  }
  return undefined;
}

/** What may be answered to a fact, as it is said of it. */
function answersTo({ kind, words, none }: Fact): readonly string[] {
  if (kind === 'yes-or-no') return ['holds', 'does not hold'];
  return [...(words?.keys() ?? []), ...(none ? ['none'] : [])].map((word) => `is \`${word}\``);
}

function* lives(answers: readonly (readonly [string, readonly string[]])[]): Generator<Tried> {
  const [first, ...others] = answers;
  if (!first) {
    yield new Map();
    return;
  }
  const [path, each] = first;
  for (const said of each) for (const rest of lives(others)) yield new Map([[path, said], ...rest]);
}

/** Whether a ground holds on what is tried, in three values. */
function holds(condition: Condition, tried: Tried): Truth {
  const own = ownTruth(condition, tried);
  const unless = condition.unless ? holds(condition.unless, tried) : false;
  return own === true && unless === false ? true : own === false || unless === true ? false : undefined;
}

function ownTruth(condition: Condition, tried: Tried): Truth {
  switch (condition.is) {
    case 'phrase': {
      const { subject, phrase } = condition;
      const said = subject.is === 'fact' ? tried.get(subject.fact.path) : undefined;
      if (said === undefined) return undefined;
      if (phrase.says === 'holds') return (said === 'holds') !== phrase.negated;
      if (phrase.says !== 'is') return undefined;
      return phrase.words.some((word) => said === `is \`${word}\``) !== phrase.negated;
    }
    case 'group': {
      const members = condition.members.map((member) => holds(member, tried));
      const [all, any] = [members.every((one) => one === true), members.some((one) => one === true)];
      const noneHolds = members.every((one) => one === false);
      if (condition.of === 'all-of') return all ? true : members.includes(false) ? false : undefined;
      const found = any ? true : noneHolds ? false : undefined;
      return condition.of === 'any-of' || found === undefined ? found : !found;
    }
    case 'readings': {
      const senses = [...condition.senses.values()].map((sense) => holds(sense, tried));
      return senses.every((one) => one === senses[0]) ? senses[0] : undefined;
    }
  }
}
