import MarkdownIt from 'markdown-it';
import { type Html, raw } from './html.js';

const plain = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** A page of Markdown. `addressOf`: where a link leads on the site; none where it leads nowhere, and only its words are shown. */
export function fromMarkdown(text: string, addressOf: (link: string) => string | undefined): Html {
  const tokens = plain.parse(text, {});
  for (const token of tokens) {
    if (token.type === 'heading_open') token.attrSet('id', anchors(token, tokens));
    if (token.type === 'fence') token.info = '';
    let open = true;
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') {
        const address = addressOf(String(child.attrGet('href') ?? ''));
        open = address !== undefined;
        if (address !== undefined) child.attrSet('href', address);
        else child.tag = 'span';
        if (address === undefined) child.attrs = [];
      } else if (child.type === 'link_close' && !open) child.tag = 'span';
    }
  }
  const rendered = plain.renderer.render(tokens, plain.options, {});
  return raw(
    rendered
      .replace(/<pre>/g, '<pre class="code" tabindex="0">')
      .replace(/<table>/g, '<div class="scroll" tabindex="0"><table>')
      .replace(/<\/table>/g, '</table></div>'),
  );
}

type Token = ReturnType<typeof plain.parse>[number];

/** The anchor of a heading, as repositories make it: lower case, hyphens for spaces. */
function anchors(heading: Token, tokens: readonly Token[]): string {
  const words = tokens[tokens.indexOf(heading) + 1]?.content ?? '';
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replace(/ /g, '-');
}
