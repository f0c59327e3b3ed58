import { type Html, html, raw } from './html.js';

const shapes = {
  met: '<circle class="gf" cx="10" cy="10" r="8.5"/><path class="gc" d="M6 10.3l2.8 2.8 5.3-6"/>',
  'not-met': '<circle cx="10" cy="10" r="8.5"/><path d="M6.9 6.9l6.2 6.2M13.1 6.9l-6.2 6.2"/>',
  unknown:
    '<circle cx="10" cy="10" r="8.5" stroke-dasharray="2.2 3.14"/><path d="M7.7 7.9a2.35 2.35 0 1 1 3.5 2c-.8.5-1.2.9-1.2 1.8M10 14.3v.1"/>',
  contested: '<circle cx="10" cy="10" r="8.5"/><path class="gf" stroke="none" d="M10 1.5a8.5 8.5 0 0 0 0 17z"/>',
  none: '<rect x="2" y="2" width="16" height="16" rx="1" stroke-dasharray="2.5 3"/><path d="M6.5 10h7"/>',
  lifted: '<circle cx="10" cy="10" r="8.5"/><path d="M10 12.2V5.2M7 8.1l3-3 3 3M6.4 14.6h7.2"/>',
  value: '<rect x="2.5" y="1.5" width="15" height="17" rx="1"/><path d="M6.5 6.5h7M6.5 10h7M6.5 13.5h4"/>',
} as const;

export type Mark = keyof typeof shapes;

/** The shapes of outcomes, once a page: `mark` refers to them. */
export const sprite: Html = html`<svg class="sprite" aria-hidden="true" focusable="false">${Object.entries(shapes).map(
  ([name, shape]) => html`<symbol id="_g-${name}" viewBox="0 0 20 20">${raw(shape)}</symbol>`,
)}</svg>`;

/** An outcome: a shape and a word, never colour. */
export function marked(mark: Mark, word: string): Html {
  return html`<span class="st"><svg class="g" aria-hidden="true" focusable="false"><use href="#_g-${mark}"/></svg>${word}</span>`;
}

/** The shape of an outcome: those of decisions are a value. */
export function markOf(outcome: string): Mark {
  const own: Readonly<Record<string, Mark>> = {
    met: 'met',
    'not-met': 'not-met',
    unknown: 'unknown',
    undetermined: 'unknown',
    contested: 'contested',
    'not-covered': 'none',
    'not-known': 'none',
    repealed: 'none',
  };
  return own[outcome] ?? 'value';
}
