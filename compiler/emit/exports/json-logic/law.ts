import type { Logic, LoweredVersion } from '../../../logic/logic.js';
import { lower, lowerTransition } from '../../../logic/lower.js';
import { waysOfCounting } from '../../../logic/ways.js';
import type { Provision, Rulebook, Version } from '../../../model/rulebook.js';
import { packed } from './civil.js';
import { factValue } from './facts.js';
import { isKnown } from './intake.js';
import { type Asking, type Conditions, meaningOf, measuredDay } from './meaning.js';
import { and, choose, or, type Rule, same, stands } from './rule.js';
import { refuse, type Scene } from './scene.js';
import { inCases, notKnown, type Truth } from './truth.js';

/** How a rulebook counts, with what a version chooses otherwise. */
function countingOf(rulebook: Rulebook, { counting }: Version): ReadonlyMap<string, string> {
  const chosen = waysOfCounting(rulebook.settings).map(({ convention, chosen: way }) => [convention, way] as const);
  return new Map([...chosen, ...counting]);
}

/** Asks provisions of the rulebook, each in the version of the law's day. */
export const asking: Asking = {
  answers: (id, outcomes, scene) => {
    const key = JSON.stringify([id, outcomes, scene.on, scene.lawOn, scene.asOf]);
    return scene.all.asked.once(key, () => answersTo(id, outcomes, scene));
  },
  day: (id, scene) => {
    const spans = spansOf(id, scene);
    const days = spans.map(({ version, when, here }) => [when, dayIn(version, here)] as const);
    return choose(
      days.map(([when, day]) => [when, day ?? null]),
      null,
    );
  },
};

/** Whether a provision answers in one of some words. */
export function answersTo(id: string, outcomes: readonly string[], scene: Scene): Truth {
  const spans = spansOf(id, scene);
  return inCases(spans.map(({ version, when, here }) => [when, answersIn(version, outcomes, here)]));
}

interface Span {
  readonly version: Version;
  readonly when: Rule;
  readonly here: Scene;
}

/** The versions of a provision, each with when the law's day picks it. */
function spansOf(id: string, scene: Scene): readonly Span[] {
  const { all } = scene;
  const provision = all.provisions.get(id);
  if (!provision) throw new Error(`no provision ${id}`);
  const lawOn = lawDay(provision, scene);
  if (lawOn === undefined) return [];
  return provision.versions
    .map((version, at) => {
      const next = provision.versions[at + 1]?.from;
      const ends = next === undefined ? true : stands(lawOn, '<', packed(next));
      const when = and(isKnown(lawOn), stands(lawOn, '>=', packed(version.from)), ends);
      const here = { ...scene, lawOn, at: version.address, counting: countingOf(all.rulebook, version) };
      return { version, when, here };
    })
    .filter(({ when }) => when !== false);
}

/** The law's day: that of the governing date, unknown while that is; the asker's where it is none. */
function lawDay({ governedBy, id }: Provision, scene: Scene): Rule | undefined {
  if (!governedBy) return scene.lawOn;
  const governing = factValue(governedBy.path, { ...scene, at: id });
  if (governing === undefined) return undefined;
  const day = choose([[same(governing, 'none'), scene.lawOn]], governing);
  const { asOf } = scene;
  return asOf === undefined ? day : choose([[and(isKnown(day), stands(day, '>', asOf)), asOf]], day);
}

/** Whether a version answers in one of some words: itself, or an earlier one that its transition keeps. */
function answersIn(version: Version, outcomes: readonly string[], scene: Scene): Truth {
  const alone = answersAlone(version, outcomes, scene);
  const crossing = lowerTransition(version.transition, scene.all.rulebook.settings);
  if (!crossing) return alone;
  const conditions = conditionsOf(crossing);
  const kept = version.transition.map(({ applies }, at) => {
    const branch = crossing.branches[at];
    const earlier = earlierVersion(version, applies, scene);
    if (!branch || !earlier) throw new Error(`${version.address} keeps no version of ${applies}`);
    return {
      keeps: meaningOf(branch, conditions, scene, asking),
      says: answersIn(earlier.version, outcomes, earlier.here),
    };
  });
  const surely = or(...kept.map(({ keeps }) => keeps.yes));
  // Every version that may apply must say the same; one of which it is settled that it does not has no say.
  const agreed = (which: 'yes' | 'no'): Rule => {
    const those = kept.map(({ keeps, says }) => or({ '!': [keeps.yes] }, says[which]));
    const others = kept.map(({ keeps, says }) => or(keeps.no, says[which]));
    return or(and(surely, ...those), and({ '!': [surely] }, alone[which], ...others));
  };
  return { yes: agreed('yes'), no: agreed('no') };
}

function earlierVersion(
  { address }: Version,
  from: string,
  scene: Scene,
): { readonly version: Version; readonly here: Scene } | undefined {
  const provision = scene.all.provisions.get(address.slice(0, address.indexOf('@')));
  const version = provision?.versions.find((one) => one.from === from);
  if (!version) return undefined;
  return { version, here: { ...scene, at: version.address, counting: countingOf(scene.all.rulebook, version) } };
}

function answersAlone({ content }: Version, outcomes: readonly string[], scene: Scene): Truth {
  const lowered = lower(content, scene.all.rulebook.settings);
  if (lowered?.is !== 'decides' || content.is !== 'decides') return notKnown;
  const conditions = conditionsOf(lowered);
  const words = content.outcomes.map(({ word }) => word);
  const wanted = (word: string): boolean => outcomes.includes(word);
  const branches = lowered.branches.map((branch, at) => {
    return { word: words[at] ?? '', truth: meaningOf(branch, conditions, scene, asking) };
  });
  const of = (those: (word: string) => boolean): readonly Truth[] => {
    return branches.filter(({ word }) => those(word)).map(({ truth }) => truth);
  };
  // The last outcome holds where no other does, and can hold while another may.
  const one = (those: (word: string) => boolean): Rule => {
    const held = or(...of(those).map(({ yes }) => yes));
    if (!those(words.at(-1) ?? '')) return held;
    return or(held, and(...of((word) => !those(word)).map(({ no }) => no)));
  };
  return { yes: one(wanted), no: one((word) => !wanted(word)) };
}

function conditionsOf(lowered: LoweredVersion & { readonly is: 'decides' }): Conditions {
  return new Map(lowered.conditions.map(({ id, logic }): readonly [string, Logic] => [id, logic]));
}

/** The day that a version of a measure gives; under rival readings, or kept by a transition, JsonLogic has none. */
function dayIn(version: Version, scene: Scene): Rule | undefined {
  const lowered = lower(version.content, scene.all.rulebook.settings);
  if (lowered?.is !== 'measures') return undefined;
  const [only, another] = lowered.senses;
  if (version.transition.length > 0 || !only || another) {
    refuse(scene, 'it gives a day under rival readings or a transition, and the rule would have several days');
    return undefined;
  }
  return measuredDay(only.measure, scene, asking);
}
