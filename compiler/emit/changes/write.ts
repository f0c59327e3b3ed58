import type { ChangeReport } from '../../diff/change.js';
import { asChangelog } from './as-changelog.js';
import { asHtml } from './as-html.js';
import { asMarkdown } from './as-markdown.js';
import { asText } from './as-text.js';
import { type LayoutOptions, layoutOf, titleOf } from './layout.js';

export const changeFormats = ['text', 'markdown', 'json', 'html', 'changelog'] as const;
export type ChangeFormat = (typeof changeFormats)[number];

/** A change report, written out. */
export function writeChanges(report: ChangeReport, format: ChangeFormat, options: LayoutOptions = {}): string {
  if (format === 'json') return `${JSON.stringify(report, undefined, 2)}\n`;
  if (format === 'changelog') return asMarkdown(asChangelog(report));
  const blocks = layoutOf(report, options);
  if (format === 'markdown') return asMarkdown(blocks);
  return format === 'html' ? asHtml(titleOf(report), blocks) : asText(blocks);
}
