import type { Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import { inert } from './docs/markdown.js';
import { evaluatorName } from './evaluators.js';
import { topicName } from './index-modules.js';
import { type ReadmeExample, readmeExample } from './readme-example.js';

/** The readme of the generated package: what is in it, and how to ask it. */
export function packageReadme(rulebook: Rulebook): string {
  const { settings, provisions } = rulebook;
  const rows = provisions.map((provision) => {
    const topic = topicName(provision.id.slice(0, provision.id.indexOf('/')));
    const title = inert(inLanguage(provision.title, 'en'));
    return `| \`${topic}.${evaluatorName(provision)}\` | \`${provision.id}\` | ${title} |`;
  });
  const example = readmeExample(rulebook);
  return `${[
    `# ${settings.package.name}`,
    '',
    `${inert(inLanguage(settings.title, 'en'))}: typed evaluators generated from cited rules. Law as known on ${settings.lawAsKnownOn}. No dependencies. **Not legal advice.**`,
    '',
    ...(example ? firstDecision(example, settings.package.name) : []),
    'An answer is one of the outcomes of the provision with its reasons and citations, or says why there is none: `unknown` (which facts are missing), `contested` (which sources disagree), `not-covered`, `not-known` or `repealed`. None of these is a no. Facts are given by path; what is left out is not known. Facts that cannot be are refused with a `FactsError` that lists every problem.',
    '',
    `Every provision is an entry of its own (\`${settings.package.name}/<provision>\`), so a program carries only the law that it asks. \`sbom.cdx.json\` is the bill of materials: there is nothing in it but this package.`,
    '',
    '| evaluator | provision | question |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'Licence: EUPL-1.2.',
  ].join('\n')}\n`;
}

/** From the case of an expert: asked, asked with less, and asked for yes or no. */
function firstDecision({ provision, version, life, facts, on, outcome }: ReadmeExample, called: string): string[] {
  const asked = evaluatorName(provision);
  const given = Object.entries(facts).map(([path, value]) => `  ${literal(path)}: ${literal(value)},`);
  const [[known = ''] = []] = Object.entries(facts);
  return [
    '## A first decision',
    '',
    `${inert(inLanguage(life.title, 'en'))}. *${inert(inLanguage(provision.title, 'en'))}:*`,
    '',
    '```ts',
    `import { ${asked} } from '${called}/${provision.id}';`,
    '',
    'const facts = {',
    ...given,
    '} as const;',
    `const answer = ${asked}.decide(facts, { on: '${on}' });`,
    `console.log(answer.outcome); // ${outcome}`,
    '',
    `if (answer.outcome === 'met' || answer.outcome === 'not-met') {`,
    '  for (const { word, sentence, citations } of answer.because) console.log(word, sentence.en, citations);',
    '}',
    '',
    '// What is not known is left out: the answer then says which facts can still matter.',
    `const open = ${asked}.decide({ ${literal(known)}: facts[${literal(known)}] }, { on: '${on}' });`,
    `if (open.outcome === 'unknown') console.log(open.missing);`,
    '',
    '// One version alone takes exactly the facts that it needs, and says yes or no.',
    `console.log(${asked}.versions['${version.from}'].holds(facts, { on: '${on}' })); // ${outcome === 'met'}`,
    '```',
    '',
  ];
}

/** A word, date, number or truth as it stands in a program; none of them holds a quote. */
function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
