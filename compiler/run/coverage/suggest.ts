import { dayOf } from '../../../runtime/date.js';
import { everyDay } from '../../analysis/bounds.js';
import { fixedDay } from '../../analysis/day-term.js';
import type { Life, Measuring } from '../../analysis/life.js';
import { livesIn } from '../../analysis/seek.js';
import { type ToldLives, toldIn } from '../../analysis/told.js';
import type { Case, GivenFact, GivenFacts, Question } from '../../model/case.js';
import { withTruth } from '../../model/leaves.js';
import type { Rulebook } from '../../model/rulebook.js';
import { reaches } from '../asked-law.js';
import { outcomeOf } from '../expectation.js';
import type { LoadedPackage } from '../load-package.js';
import { livesApart } from './beside.js';
import { type Shown, turns } from './coverage.js';
import { type Trial, trialOf } from './trial.js';

/** A question that would show what a condition does, as a change of a case that there is. */
export interface Suggestion {
  readonly shown: Shown;
  /** What the condition must not be, for the question to be answered otherwise. */
  readonly truth: boolean;
  readonly of: Case;
  readonly trial: Trial;
}

/** How many regions, lives of a region, and cases are tried; and how often something may be measured for them. */
const most = { regions: 16, lives: 6, cases: 8, measured: 20_000 };

/** Seeks questions that show conditions, near cases that there are. */
export class Suggesting {
  readonly #rulebook: Rulebook;
  readonly #loaded: LoadedPackage;
  readonly #told: ToldLives;

  constructor(rulebook: Rulebook, loaded: LoadedPackage) {
    this.#rulebook = rulebook;
    this.#loaded = loaded;
    this.#told = toldIn(rulebook);
  }

  /** The question nearest to a case that is answered otherwise if a condition always held, or never did. */
  suggest(shown: Shown, truth: boolean): Suggestion | undefined {
    const bases = this.#bases(shown);
    let best: { readonly trial: Trial; readonly of: Case; readonly changes: number } | undefined;
    for (const life of this.#lives(shown, truth)) {
      for (const base of bases) {
        const trial = this.#near(base, life, shown, truth);
        if (!trial) continue;
        const changes = Object.keys(trial.question.with).length;
        if (!best || changes < best.changes) best = { trial, of: base.life, changes };
      }
      if (best && best.changes <= 2) break;
    }
    return best && { shown, truth, of: best.of, trial: best.trial };
  }

  /** The questions of the provision that may be changed, those of the version itself first. */
  #bases({ provision, version, trials }: Shown): readonly Trial[] {
    const told = trials.filter(({ life }) => provision.cases.includes(life));
    const ofLaw = told.filter(({ question }) => question.documentedBy === undefined);
    const own = ofLaw.length > 0 ? ofLaw : told;
    const reached = own.filter(({ versions }) => versions.has(version.from));
    const others = own.filter((trial) => !reached.includes(trial));
    return [...reached, ...others].slice(0, most.cases);
  }

  *#lives({ provision, version, leaf, trials }: Shown, truth: boolean): Generator<Life> {
    const { facts, amounts } = this.#rulebook;
    const told = trials.find(({ versions, question: { documentedBy, on } }) => {
      return documentedBy === undefined && versions.has(version.from) && on >= version.from;
    });
    const best = told?.question.on ?? version.from;
    const span = { first: fixedDay(version.from), last: everyDay.last };
    for (const { law, reading, space, regions } of livesApart(
      provision,
      version,
      withTruth(version, leaf, truth),
      this.#rulebook,
    )) {
      let asked = 0;
      const measuring: Measuring = {
        amounts,
        reaches: (measured, cut, life) => {
          if (asked++ > most.measured) return undefined;
          return reaches({ law, loaded: this.#loaded }, measured, cut, life, reading);
        },
      };
      let seen = 0;
      for (const { cube } of regions) {
        if (seen++ === most.regions) break;
        let count = 0;
        const seeking = { space, facts, asked: span, told: this.#told.lists, measuring, best };
        for (const life of livesIn(cube, seeking)) {
          yield life;
          if (++count === most.lives) break;
        }
      }
    }
  }

  /** A life told as a change of a case, as small as it can be. */
  #near(base: Trial, life: Life, shown: Shown, truth: boolean): Trial | undefined {
    const { given } = base.life;
    const governing = shown.provision.governedBy?.path;
    const whole: Record<string, GivenFact> = { ...base.question.with, ...life.facts };
    if (governing !== undefined && life.facts[governing] === undefined) {
      const day = (whole[governing] ?? given[governing]) as string | undefined;
      if (day === undefined || !within(day, shown)) whole[governing] = life.on;
    }
    let found: Trial | undefined;
    for (const on of new Set([base.question.on, life.on])) found ??= this.#trial(base, on, whole, shown, truth);
    if (!found) return undefined;
    let least = found;
    for (const path of Object.keys(whole)) {
      const { [path]: _, ...less } = least.question.with;
      if (given[path] !== undefined && JSON.stringify(given[path]) === JSON.stringify(whole[path])) {
        least = { ...least, question: { ...least.question, with: less } };
        continue;
      }
      least = this.#trial(base, least.question.on, less, shown, truth) ?? least;
    }
    return least;
  }

  #trial(base: Trial, on: string, changed: GivenFacts, shown: Shown, truth: boolean): Trial | undefined {
    const { from } = shown.version;
    const names = shown.version.content.is === 'decides' ? namesGiven(shown) : [];
    const variant = truth ? shown.always : shown.never;
    for (const named of names.length === 0 ? [[]] : [[], names]) {
      const question = { ...base.question, on, with: changed, expect: this.#expected(base, on, changed, shown, named) };
      try {
        const trial = trialOf(base.life, question, shown.asked, this.#loaded);
        if (trial.versions.has(from) && turns(trial, variant, this.#loaded) && this.#isAnswered(trial, shown))
          return trial;
      } catch (thrown) {
        if (thrown instanceof Error && (thrown.name === 'FactsError' || thrown instanceof this.#loaded.FactsError))
          return undefined;
        throw thrown;
      }
    }
    return undefined;
  }

  #isAnswered({ life, question }: Trial, { asked }: Shown): boolean {
    const { on, lawOn, documentedBy } = question;
    const answer = this.#loaded.decide(asked, { ...life.given, ...question.with }, { on, lawOn, documentedBy });
    return answer.outcome !== 'unknown';
  }

  /** Of a measure what it gives now, so that anything else is seen; else only which values are looked at. */
  #expected(
    base: Trial,
    on: string,
    changed: GivenFacts,
    { asked, provision }: Shown,
    named: readonly string[],
  ): Question['expect'] {
    if (provision.kind !== 'measure') {
      return { outcome: '', gives: Object.fromEntries(named.map((name) => [name, ''])) };
    }
    const { lawOn, documentedBy } = base.question;
    const answer = this.#loaded.decide(asked, { ...base.life.given, ...changed }, { on, lawOn, documentedBy });
    return { outcome: outcomeOf(answer).replace(/`/g, '') };
  }
}

function namesGiven({ version: { content } }: Shown): readonly string[] {
  const outcomes = content.is === 'decides' ? content.outcomes : [];
  return [...new Set(outcomes.flatMap(({ gives }) => gives.map(({ value }) => value.name)))];
}

function within(day: string, { provision, version }: Shown): boolean {
  const next = provision.versions[provision.versions.indexOf(version) + 1]?.from;
  return dayOf(day) !== undefined && day >= version.from && (next === undefined || day < next);
}
