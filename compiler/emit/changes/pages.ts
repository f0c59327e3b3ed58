import type { ChangeReport } from '../../diff/change.js';
import type { Artifact } from '../artifact.js';
import { code, inert, link } from '../docs/markdown.js';
import { day } from './words.js';
import { writeChanges } from './write.js';

/** The pages of `docs/changes`: one for each day on which law changes, and the list of them, latest first. */
export function changePages(reports: readonly ChangeReport[]): readonly Artifact[] {
  const pageOf = (provision: string): string => `../law/${provision}.md`;
  const pages = reports.map((report): Artifact => {
    const note = `Generated from ${code('rules')}: each example is confirmed by the evaluators of both days. Not legal advice.`;
    const text = `${writeChanges(report, 'markdown', { pageOf })}\n---\n\n${note}\n`;
    return { path: `docs/changes/${report.after}.md`, text };
  });
  const lines = [...reports].reverse().map((report) => {
    const titles = report.provisions.map(({ title }) => title);
    const things = [...report.amounts, ...report.documents].map(({ title }) => title);
    return `- ${link(day(report.after), `${report.after}.md`)}: ${inert([...titles, ...things].join('; '))}`;
  });
  const says =
    'Every day on which law in the rulebook changes: for whom answers change, with an example, and for whom not.';
  return [{ path: 'docs/changes/README.md', text: `# Changes of law\n\n${says}\n\n${lines.join('\n')}\n` }, ...pages];
}
