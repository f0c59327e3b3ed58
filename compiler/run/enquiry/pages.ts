import type { Artifact } from '../../emit/artifact.js';
import { factWords } from '../../emit/docs/case-section.js';
import { code, inert, table } from '../../emit/docs/markdown.js';
import type { Case } from '../../model/case.js';
import type { Rulebook } from '../../model/rulebook.js';
import type { LoadedPackage } from '../load-package.js';
import { answerEnquiry } from './answers.js';
import { claimTable } from './claims.js';
import { missingSection } from './missing.js';
import { askedSection } from './questions.js';
import { day, words } from './words.js';

/** The pages of the enquiries: what was asked and stated, and what the evaluators answer. */
export function enquiryPages(rulebook: Rulebook, loaded: LoadedPackage): readonly Artifact[] {
  return rulebook.enquiries.map((enquiry) => {
    const answers = answerEnquiry(enquiry, loaded);
    const { id, title, says, on, lives, questions, claims } = enquiry;
    const others = rulebook.settings.languages.slice(1).map((language) => {
      return `*${language}* ${inert(title[language] ?? 'not translated yet')}`;
    });
    const parts = [
      `# ${words(title)}`,
      others.join(' · '),
      `${code(id)}, answered for ${day(on)} by the evaluators.${says ? ` ${words(says)}` : ''}`,
      '## The lives that are asked about',
      ...lives.map((life) => lifeSection(life, rulebook)),
      '## What was asked',
      ...questions.map((asked, at) => askedSection(asked, at + 1, { enquiry, answers, rulebook })),
      claims.length === 0 ? '' : `## What was stated about it\n\n${claimTable(claims, lives, answers)}`,
      missingSection(enquiry, answers, rulebook),
      `---\n\nGenerated from ${code(`rules/enquiries/${id}.yaml`)}; every answer is that of the generated package. Law as known on ${day(rulebook.settings.lawAsKnownOn)}. Not legal advice.`,
    ];
    return { path: `docs/law/enquiries/${id}.md`, text: `${parts.filter(Boolean).join('\n\n')}\n` };
  });
}

function lifeSection({ id, title, says, given }: Case, { facts }: Rulebook): string {
  const rows = Object.entries(given).map(([path, value]) => {
    const fact = facts.get(path);
    return [fact ? words(fact.label) : '', code(`${path}: ${factWords(value)}`)];
  });
  return [
    `### ${words(title)}`,
    `${code(id)}. ${says ? words(says) : ''}`,
    table(['what is told', 'as a fact'], rows),
  ].join('\n\n');
}
