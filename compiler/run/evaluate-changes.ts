import type { Answer, MeasureAnswer } from '../../runtime/index.js';
import { smallest } from '../analysis/example.js';
import type { Law } from '../analysis/law.js';
import type { Life } from '../analysis/life.js';
import type { CaseChange } from '../diff/change.js';
import type { PairFound } from '../diff/pairs.js';
import type { Evaluators } from '../diff/report.js';
import type { Pair } from '../diff/sides.js';
import type { Case } from '../model/case.js';
import type { Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import type { AskedLaw } from './asked-law.js';
import { outcomeOf } from './expectation.js';
import type { LoadedPackage } from './load-package.js';
import { livesMeasured } from './measured-lives.js';
import { witnessesOf } from './witnesses.js';

/** The generated packages of both sides; of two days of one rulebook they are one. */
export interface LoadedSides {
  readonly before: LoadedPackage;
  readonly after: LoadedPackage;
}

/** What evaluators tell about a change. */
export function evaluatorsOf({ before, after }: LoadedSides): Evaluators {
  const loadedFor = { before, after };
  const asked = (side: 'before' | 'after', pair: Pair): AskedLaw => ({ law: pair[side], loaded: loadedFor[side] });
  const idOn = (side: 'before' | 'after', pair: Pair): string => (side === 'before' ? pair.idBefore : pair.idAfter);
  const answerOn = (side: 'before' | 'after', pair: Pair, life: Life): Answer | MeasureAnswer | undefined => {
    return answerTo(loadedFor[side], idOn(side, pair), life, pair[side]);
  };
  return {
    witnesses: (sides, readings) => {
      const side = (name: 'before' | 'after') => {
        const { id, decisions, unfoldings } = sides[name];
        const [first] = unfoldings;
        if (!first) throw new Error('nothing is compared');
        return { asked: { law: first.law, loaded: loadedFor[name] }, provision: id, decisions };
      };
      return witnessesOf({ before: side('before'), after: side('after') }, readings);
    },
    because: (side, pair, life) => {
      const answer = answerOn(side, pair, life);
      return answer && 'because' in answer ? answer.because.flatMap(({ id }) => id ?? []) : [];
    },
    measuredOtherwise: (pair) => {
      const both = (life: Life): { readonly before: string; readonly after: string } | undefined => {
        const [was, is] = [answerOn('before', pair, life), answerOn('after', pair, life)];
        const [told, now] = [was && measured(was), is && measured(is)];
        if (told === undefined || now === undefined || told === now) return undefined;
        return { before: told, after: now };
      };
      for (const life of livesMeasured(pair, asked('before', pair), asked('after', pair))) {
        const found = both(life);
        if (!found) continue;
        const least = smallest(life, (less) => JSON.stringify(both(less)) === JSON.stringify(found));
        return { life: least, ...found };
      }
      return undefined;
    },
    cases: (pairs) => pairs.flatMap((found) => changedCases(found, loadedFor)),
  };
}

function answerTo(
  loaded: LoadedPackage,
  id: string,
  { on, facts }: Life,
  law: Law,
): Answer | MeasureAnswer | undefined {
  const provision = loaded.provisions.find((one) => one.id === id);
  if (!provision) return undefined;
  try {
    return loaded.decide(provision, facts, { on, lawOn: law.day });
  } catch (thrown) {
    if (thrown instanceof loaded.FactsError) return undefined;
    throw thrown;
  }
}

/** What a measure gives, of contested readings each; that its law is not known, where nothing else is missing. */
function measured(answer: Answer | MeasureAnswer): string | undefined {
  const gives = answer.outcome === 'measured' || answer.outcome === 'contested';
  if (gives) return plainly(answer);
  const beyondFacts = 'missing' in answer && answer.missing.length === 0;
  return beyondFacts && answer.outcome === 'unknown' ? 'not known' : undefined;
}

/** An outcome without marks of code; of a contested one, which readings stand for what. */
function plainly(answer: Answer | MeasureAnswer): string {
  if (answer.outcome !== 'contested' || !('readings' in answer)) return outcomeOf(answer).replace(/`/g, '');
  const by = new Map<string, string[]>();
  for (const [reading, { outcome }] of Object.entries(answer.readings)) {
    by.set(outcome, [...(by.get(outcome) ?? []), reading]);
  }
  return `contested (${[...by].map(([outcome, readings]) => `${outcome} by ${readings.join(', ')}`).join('; ')})`;
}

/** The cases of a provision that the law of one side answers otherwise than that of the other, while it is the law. */
function changedCases(found: PairFound, { before, after }: LoadedSides): readonly CaseChange[] {
  const { pair } = found;
  const { idBefore, idAfter } = pair;
  // Where one side has no text, every question is answered otherwise: that says nothing more.
  if (
    !pair.was ||
    !pair.is ||
    [pair.was, pair.is].some(({ content }) => content.is === 'not-known' || content.is === 'repealed')
  )
    return [];
  const changes = new Map<string, CaseChange>();
  for (const life of lives(pair.after.rulebook)) {
    for (const { provision, on, with: other } of life.questions) {
      if (provision.id !== idAfter) continue;
      const told: Life = { on, facts: { ...life.given, ...other } };
      if (!isLawThen(found, told)) continue;
      const [was, is] = [answerTo(before, idBefore, told, pair.before), answerTo(after, idAfter, told, pair.after)];
      const [old, now] = [was && plainly(was), is && plainly(is)];
      if (old === undefined || now === undefined || old === now) continue;
      const change = { provision: provision.id, id: life.id, before: old, after: now };
      const key = JSON.stringify(change);
      const days = [...new Set([...(changes.get(key)?.on ?? []), on])];
      changes.set(key, { ...change, title: inLanguage(life.title, 'en'), on: days });
    }
  }
  return [...changes.values()];
}

/** Whether the later text is the law for a life: on the day of its governing date, or else on the day asked about. */
function isLawThen({ pair, from, until }: PairFound, { on, facts }: Life): boolean {
  const provision = pair.after.provisions.get(pair.idAfter);
  const governing = facts[provision?.governedBy?.path ?? ''];
  const day = typeof governing === 'string' && governing !== 'none' && governing !== 'unknown' ? governing : on;
  const next = until ?? provision?.versions.find((version) => version.from > from)?.from;
  return day >= from && (next === undefined || day < next);
}

function lives({ provisions, lives: others }: Rulebook): readonly Case[] {
  return [...provisions.flatMap(({ cases }) => cases), ...others];
}
