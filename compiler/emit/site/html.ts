/** Markup that is safe to write as it is: only `html` and `raw` make it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: texts are made inert, markup stays, nothing is written for what is absent. */
export type Part = Html | string | number | false | undefined | readonly Part[];

/** A template: whatever is put into it is a text unless it is markup already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const pieces = strings.map((text, at) => (at === 0 ? text : `${written(parts[at - 1])}${text}`));
  return new Html(pieces.join(''));
}

/** Markup that somebody else has made safe, such as a script for `application/ld+json` or a page of Markdown. */
export function raw(text: string): Html {
  return new Html(text);
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return escaped(String(part));
}

/** Rule text in HTML: nothing in it can open a tag or leave an attribute. */
function escaped(text: string): string {
  const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[&<>"']/g, (letter) => named[letter as keyof typeof named]);
}

/** Pieces with something between them. */
export function joined(parts: readonly Part[], between: Part): Html {
  return html`${parts.map((part, at) => (at === 0 ? part : [between, part]))}`;
}

/** Lines as they are, for `<pre>`: each is made inert, the breaks between them stay. */
export function lines(text: string): Html {
  return new Html(text.split('\n').map(escaped).join('\n'));
}
