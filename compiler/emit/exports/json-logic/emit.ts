import { waysOfCounting } from '../../../logic/ways.js';
import type { Provision, Rulebook } from '../../../model/rulebook.js';
import { Asked } from './asked.js';
import { placeOf } from './facts.js';
import { dataPath, intake, intakeDay } from './intake.js';
import { answersTo, asking } from './law.js';
import { choose, once, operationsIn, type Rule, same, variable } from './rule.js';
import type { Gathered, Scene } from './scene.js';

/** What a provision is in JsonLogic: one rule, and what one must know to use it. */
export interface JsonLogicExport {
  readonly provision: string;
  /** What the rule comes to: an outcome, or a day; `null` where it is not known, or no law of that day answers. */
  readonly answers: readonly string[] | 'day';
  /** Whether everything that bears on it could be said; what could not is refused, and never decides. */
  readonly complete: boolean;
  readonly facts: readonly FactNeeded[];
  readonly readings: readonly string[];
  readonly counting: Readonly<Record<string, string>>;
  readonly operations: readonly string[];
  readonly refused: readonly { readonly at: string; readonly why: string }[];
  readonly rule: Rule;
}

/** A fact that the rule reads: where it stands in the data, what it may be, and where its checked value stands. */
interface FactNeeded {
  readonly fact: string;
  readonly data: string;
  readonly kind: string;
  readonly words?: readonly string[];
  readonly none?: true;
  readonly checked: string;
}

/** A provision as a rule of JsonLogic in which nothing missing and nothing of another kind ever decides. */
export function jsonLogicOf(provision: Provision, rulebook: Rulebook): JsonLogicExport {
  const all: Gathered = {
    rulebook,
    provisions: new Map(rulebook.provisions.map((one) => [one.id, one])),
    facts: new Map(),
    refused: new Map(),
    readings: new Set(),
    asked: new Asked(),
  };
  const body = bodyOf(provision, all);
  const paths = [...all.facts.keys()];
  const facts = paths.flatMap((path) => rulebook.facts.get(path) ?? []);
  const on = intakeDay('on', null);
  const taken = [on, intakeDay('law-on', on), variable('reading'), [], ...facts.map(intake)];
  const rule = once(taken, (asked = null) => choose([[same(asked, null), null]], all.asked.before(body, taken.length)));
  return {
    provision: provision.id,
    answers: provision.kind === 'measure' ? 'day' : provision.outcomes,
    complete: all.refused.size === 0,
    facts: facts.map(({ path, kind, words, none }, at) => ({
      fact: path,
      data: dataPath(path),
      kind,
      ...(words ? { words: [...words.keys()] } : {}),
      ...(none ? { none: true as const } : {}),
      checked: placeOf(at),
    })),
    readings: [...all.readings],
    counting: Object.fromEntries(
      waysOfCounting(rulebook.settings).map(({ convention, chosen }) => [convention, chosen]),
    ),
    operations: operationsIn(rule),
    refused: [...all.refused.values()],
    rule,
  };
}

function bodyOf(provision: Provision, all: Gathered): Rule {
  const scene: Scene = {
    all,
    on: variable('current.0'),
    lawOn: variable('current.1'),
    at: provision.id,
    counting: new Map(),
  };
  if (provision.kind === 'measure') return asking.day(provision.id, scene) ?? null;
  return choose(
    provision.outcomes.map((word) => [answersTo(provision.id, [word], scene).yes, word]),
    null,
  );
}
