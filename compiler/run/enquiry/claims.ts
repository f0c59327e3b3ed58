import { citeLink } from '../../emit/docs/cite.js';
import { code, inert, link, table } from '../../emit/docs/markdown.js';
import type { Case } from '../../model/case.js';
import type { Claim } from '../../model/enquiry.js';
import type { Answers, Verdict } from './answers.js';
import { words } from './words.js';

const verdicts: Readonly<Record<Verdict, string>> = {
  'borne-out': '**as the law answers**',
  contradicted: '**otherwise than the law answers**',
  disputed: '**the sources disagree**',
  open: '**not supported**: it depends on facts that are not told',
  'not-known': '**not supported**: the law of that day is not known',
  'no-rule': '**not supported**: no provision says so',
};

/** What was stated, and how each statement fares against what the evaluators answer about each life. */
export function claimTable(claims: readonly Claim[], lives: readonly Case[], answers: Answers): string {
  const rows = claims.map((claim) => {
    const { says, cite, wouldMean, notARule } = claim;
    const meant = wouldMean.map(({ provision, expect }) => {
      return `${link(code(provision.id), `../${provision.id}.md`)} ${inert(String(expect.outcome))}`;
    });
    const told = notARule
      ? [`${verdicts['no-rule']}. ${words(notARule)}`]
      : lives.map((life) => `${code(life.id)}: ${verdicts[answers.verdictOn(claim, life)]}`);
    return [words(says), cite ? citeLink(cite, '..') : '', meant.join('<br>'), told.join('<br>')];
  });
  return table(['statement', 'made in', 'would mean', 'set against the law'], rows);
}
