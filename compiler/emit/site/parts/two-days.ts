import { dayBefore } from '../../../diff/days.js';
import type { Case, Question } from '../../../model/case.js';
import { versionOn } from '../../../model/provisions.js';
import type { Provision } from '../../../model/rulebook.js';
import { versionPath } from '../address.js';
import { type Html, html } from '../html.js';
import type { Here } from '../site.js';
import { answerOf } from './cases.js';

interface Pair {
  readonly provision: Provision;
  readonly life: Case;
  readonly sides: readonly [Question, Question];
}

/** A worked case that is answered otherwise on either side of a change: what the site is about, in one glance. */
export function twoDays(here: Here): Html | undefined {
  const pair = plainest(here.rulebook.provisions.flatMap(pairsIn));
  if (!pair) return undefined;
  const { provision, life, sides } = pair;
  const { words, voice } = here;
  const [title, says] = words.twoDays;
  return html`<section class="pair" aria-labelledby="_pair-h"><h2 id="_pair-h">${title}</h2><p>${here.say(life.title)}. <b>${here.say(provision.title)}?</b> ${says}</p>${sides.map(
    ({ on, expect }) => {
      const version = versionOn(provision.versions, on);
      const address = version && `${here.to(versionPath(provision, version))}?on=${on}#case:${life.id}`;
      return html`<div class="day"><div class="stamp"><small>${words.lawOn}</small><b>${voice.day(on)}</b></div><p>${answerOf(here, { outcome: expect.outcome })}</p><p>${
        address !== undefined && html`<a href="${address}">${words.seeWhy}</a>`
      }</p></div>`;
    },
  )}</section>`;
}

/** Questions of one case about one provision, on the two days around a change, with other answers. */
function pairsIn(provision: Provision): readonly Pair[] {
  const borders = provision.versions.slice(1).map(({ from }) => from);
  return provision.cases.flatMap((life) =>
    borders.flatMap((day): readonly Pair[] => {
      const on = (asked: string): Question | undefined =>
        life.questions.find(
          (one) =>
            one.on === asked &&
            one.lawOn === undefined &&
            one.documentedBy === undefined &&
            Object.keys(one.with).length === 0,
        );
      const [before, after] = [on(dayBefore(day)), on(day)];
      if (!before || !after || typeof before.expect.outcome !== 'string') return [];
      const same = JSON.stringify(before.expect.outcome) === JSON.stringify(after.expect.outcome);
      return same || states.has(before.expect.outcome) ? [] : [{ provision, life, sides: [before, after] }];
    }),
  );
}

const states: ReadonlySet<string> = new Set(['unknown', 'not-covered', 'not-known', 'repealed']);

/** One that the change made contested, where there is one; of these the one with the shortest title. */
function plainest(pairs: readonly Pair[]): Pair | undefined {
  const told = pairs.filter(
    ({ sides: [, after] }) => typeof after.expect.outcome !== 'string' || !states.has(after.expect.outcome),
  );
  const rank = ({ life, sides: [, after] }: Pair): number =>
    (Object.values(life.title)[0]?.length ?? 0) + (typeof after.expect.outcome === 'string' ? 10_000 : 0);
  return [...told].sort((a, b) => rank(a) - rank(b))[0];
}
