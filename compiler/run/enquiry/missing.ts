import { code, table } from '../../emit/docs/markdown.js';
import type { Enquiry } from '../../model/enquiry.js';
import type { Rulebook } from '../../model/rulebook.js';
import type { Answers } from './answers.js';
import { questionFor } from './words.js';

/** What the first life leaves open, each fact once, with the questions that wait for it. */
export function missingSection({ lives, questions }: Enquiry, answers: Answers, rulebook: Rulebook): string {
  const [told] = lives;
  if (!told) return '';
  const waiting = new Map<string, readonly number[]>();
  for (const [at, { answeredBy }] of questions.entries()) {
    for (const provision of answeredBy) {
      const answer = answers.about(provision, told);
      for (const path of 'missing' in answer ? answer.missing : []) {
        waiting.set(path, [...new Set([...(waiting.get(path) ?? []), at + 1])]);
      }
    }
  }
  if (waiting.size === 0) return '';
  const rows = [...waiting].map(([path, numbers]) => [questionFor(path, rulebook), code(path), numbers.join(', ')]);
  return `## What would still have to be told\n\n${table(['question', 'fact', 'for question'], rows)}`;
}
