import type { TextShape } from '../document/shapes.js';

/** A text by language code. The rulebook's first language is there unless the text itself lacks it. */
export type Text = Readonly<Record<string, string>>;

/** A text as written: one string stands for the first language of the rulebook. */
export function textOf(shape: TextShape, languages: readonly string[]): Text {
  if (typeof shape !== 'string') return shape;
  return { [languages[0] ?? 'en']: shape.trim() };
}

/** A text in one language, or in the first language that has it. */
export function inLanguage(text: Text, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}
