import { type Code, catalogue } from './catalogue.js';
import type { Entry } from './entry.js';

/** The page of a code: what is said, why, and what to do (Markdown). */
export function pageFor(code: Code): string {
  const entry: Entry = catalogue[code];
  const messages = Object.values(entry.messages).map((message) => `> ${entry.severity}[${code}]: ${message.template}`);
  const example = (title: string, lines: string | undefined): readonly string[] => {
    return lines === undefined ? [] : [`## ${title}\n\n\`\`\`yaml\n${lines}\n\`\`\``];
  };
  const parts = [
    `# ${entry.title}`,
    `\`${code}\`, ${entry.severity === 'error' ? 'an error: nothing is written while it stands' : 'a warning'}.`,
    messages.join('\n>\n'),
    `## Why\n\n${entry.why}`,
    `## What to do\n\n${entry.mend}`,
    ...example('Instead of', entry.instead),
    ...example('Write', entry.use),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The index of all pages, in the order of the journey. */
export function pageIndex(): string {
  const rows = codes().map((code) => `| [\`${code}\`](${code}.md) | ${(catalogue[code] as Entry).title} |`);
  return `# Diagnostics\n\nEvery message the compiler can give. \`sejour explain <code>\` shows the same page.\n\n| code | says |\n| --- | --- |\n${rows.join('\n')}\n`;
}

/** Every code of the catalogue, in the order of the journey. */
export function codes(): readonly Code[] {
  return Object.keys(catalogue) as Code[];
}

/** Whether a text is a code of the catalogue. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text);
}
