import { factText } from '../../emit/changes/example.js';
import type { Rulebook } from '../../model/rulebook.js';
import { givenText, outcomeOf } from '../expectation.js';
import type { LoadedPackage } from '../load-package.js';
import { type Shown, turns } from './coverage.js';
import type { CoverageReport } from './coverage-text.js';
import { Suggesting, type Suggestion } from './suggest.js';

/** Questions that would show what no case shows, and what of it nothing was found for. */
export interface Suggestions {
  /** The smallest first. */
  readonly found: readonly Suggestion[];
  readonly notFound: readonly { readonly shown: Shown; readonly truth: boolean }[];
}

/** Seeks a question for all that is missing; what one suggestion shows is not sought again. */
export function suggestionsFor(report: CoverageReport, rulebook: Rulebook, loaded: LoadedPackage): Suggestions {
  const suggesting = new Suggesting(rulebook, loaded);
  const found: Suggestion[] = [];
  const notFound: { readonly shown: Shown; readonly truth: boolean }[] = [];
  for (const { standing, ...shown } of report.conditions) {
    if (standing.is !== 'missing') continue;
    for (const truth of [false, true]) {
      if (!(truth ? standing.lacks.failed : standing.lacks.held)) continue;
      const variant = truth ? shown.always : shown.never;
      const known = found.some(
        ({ trial, shown: { provision } }) =>
          provision === shown.provision && trial.versions.has(shown.version.from) && turns(trial, variant, loaded),
      );
      if (known) continue;
      const suggestion = suggesting.suggest(shown, truth);
      if (suggestion) found.push(suggestion);
      else notFound.push({ shown, truth });
    }
  }
  return { found: found.sort((a, b) => sizeOf(a) - sizeOf(b)), notFound };
}

function sizeOf({ trial }: Suggestion): number {
  return Object.keys(trial.question.with).length;
}

/** The suggestions as lines of a cases file, each under the case that it changes, with what is still to be confirmed. */
export function suggestionsText({ found, notFound }: Suggestions, loaded: LoadedPackage): string {
  const lines = found.flatMap((suggestion) => {
    const { shown, truth, of } = suggestion;
    const cited = shown.leaf.condition.cite.map(
      ({ source, place }) => `${source.id}${place === undefined ? '' : ` ${place}`}`,
    );
    return [
      `# ${shown.version.address}#${shown.leaf.id}: answered otherwise if it ${truth ? 'always held' : 'never held'}.`,
      `# In rules/${shown.provision.id}/cases.yaml, under \`asked\` of \`${of.id}\`:`,
      `      # To be confirmed by the expert: ${cited.join(', ')}`,
      `      - ${questionText(suggestion, loaded)}`,
      '',
    ];
  });
  const left = notFound.map(({ shown, truth }) => {
    const missing = truth ? 'always held' : 'never held';
    return `# Nothing was found near a case for ${shown.version.address}#${shown.leaf.id}, if it ${missing}.`;
  });
  return [...lines, ...left].join('\n');
}

/** A question as a cases file has it, with the answer that the rules give now. */
function questionText({ shown, trial }: Suggestion, loaded: LoadedPackage): string {
  const { life, question } = trial;
  const { on, lawOn, documentedBy } = question;
  const answer = loaded.decide(shown.asked, { ...life.given, ...question.with }, { on, lawOn, documentedBy });
  const changed = Object.entries(question.with).map(([path, fact]) => `${path}: ${factText(fact)}`);
  const deciding = 'because' in answer ? answer.because.flatMap(({ id }) => id ?? []) : [];
  const [id = ''] = shown.leaf.id.split(':');
  const named = Object.keys(question.expect.gives ?? {});
  const gives = 'gives' in answer ? answer.gives : {};
  const given = named.flatMap((name) => {
    const words = givenText(gives[name]);
    return words.length === 0 ? [] : [`${name}: ${words.length === 1 ? words.join() : `[${words.join(', ')}]`}`];
  });
  const parts = [
    `on: ${on}`,
    ...(lawOn === undefined ? [] : [`law-on: ${lawOn}`]),
    ...(documentedBy === undefined ? [] : [`as-documented-by: ${documentedBy}`]),
    ...(changed.length > 0 ? [`with: { ${changed.join(', ')} }`] : []),
    `expect: ${expectedText(answer)}`,
    ...(deciding.includes(id) ? [`because: [${id}]`] : []),
    ...(given.length > 0 ? [`gives: { ${given.join(', ')} }`] : []),
  ];
  return `{ ${parts.join(', ')} }`;
}

function expectedText(answer: ReturnType<LoadedPackage['decide']>): string {
  if (answer.outcome !== 'contested' || !('readings' in answer)) return outcomeOf(answer).replace(/`/g, '');
  const each = Object.entries(answer.readings).map(([reading, { outcome }]) => `${reading}: ${outcome}`);
  return `{ ${each.join(', ')} }`;
}
