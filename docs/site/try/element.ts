type Child = Node | string | undefined | false;

/** An element with its attributes and what it holds; texts stay texts. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | true | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

/** An outcome: the shape of the page's sprite, and the word. */
export function mark(name: string, word: string): HTMLElement {
  const shape = document.createElementNS(svg, 'svg');
  shape.setAttribute('class', 'g');
  shape.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `#_g-${name}`);
  shape.append(use);
  return element('span', { class: 'st' }, shape, word);
}

export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
