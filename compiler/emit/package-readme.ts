import type { Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import { inert } from './docs/markdown.js';
import { evaluatorName } from './evaluators.js';
import { topicName } from './index-modules.js';

/** The readme of the generated package: what is in it, and how to ask it. */
export function packageReadme({ settings, provisions }: Rulebook): string {
  const rows = provisions.map((provision) => {
    const topic = topicName(provision.id.slice(0, provision.id.indexOf('/')));
    const title = inert(inLanguage(provision.title, 'en'));
    return `| \`${topic}.${evaluatorName(provision)}\` | \`${provision.id}\` | ${title} |`;
  });
  const [first] = provisions;
  const example = first
    ? [
        '```ts',
        `import { ${evaluatorName(first)} } from '${settings.package.name}/${first.id}';`,
        '',
        `const answer = ${evaluatorName(first)}.decide({}, { on: '${settings.lawAsKnownOn}' });`,
        "if (answer.outcome === 'unknown') console.log(answer.missing);",
        '```',
      ]
    : [];
  return `${[
    `# ${settings.package.name}`,
    '',
    `${inert(inLanguage(settings.title, 'en'))}: typed evaluators generated from cited rules. Law as known on ${settings.lawAsKnownOn}. No dependencies. **Not legal advice.**`,
    '',
    ...example,
    '',
    'An answer is one of the outcomes of the provision with its reasons and citations, or says why there is none: `unknown` (which facts are missing), `contested` (which sources disagree), `not-covered`, `not-known` or `repealed`. None of these is a no. Facts are given by path; what is left out is not known. Facts that cannot be are refused with a `FactsError` that lists every problem.',
    '',
    '| evaluator | provision | question |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'Licence: EUPL-1.2.',
  ].join('\n')}\n`;
}
