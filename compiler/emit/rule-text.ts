// Rule text inside generated code: in a literal it is kept to the letter, in a comment it is made harmless.

/** What tools look for even inside a literal: the end of a script in a page, the address of a source map. */
const lookedFor = /<(?=\/script|!--)|s(?=ourceMappingURL)/gi;

/** Characters that nobody sees in a source, and halves of characters. */
const invisible = /[\p{Cf}\p{Cs}]/u;

/** Whether a plain literal would show tools or readers something else than its text. */
export function needsDisguise(text: string): boolean {
  return text.search(lookedFor) >= 0 || invisible.test(text);
}

/** The text between the backticks of a template literal that says exactly this, all of that written with escapes. */
export function disguised(text: string): string {
  return text
    .replace(/[\\\x60$]/g, (letter) => `\\${letter}`)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped)
    .replace(lookedFor, escaped);
}

function escaped(letter: string): string {
  return letter
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** The text in a comment: what could end it, or speak to a compiler, an editor or a page, is broken by a space. */
export function inComment(text: string): string {
  return text
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll('*/', '* /')
    .replaceAll('](', '] (')
    .replace(lookedFor, (letter) => `${letter} `)
    .replace(/(?<![\p{L}\p{N}])@(?=\S)/gu, '@ ');
}
