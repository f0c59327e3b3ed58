import type { Report } from '../diagnostics/diagnostic.js';
import type { Places } from '../document/document.js';
import type { TextShape } from '../document/shapes.js';
import { listed } from './listed.js';

/** A text by language code. The rulebook's first language is there unless the text itself lacks it. */
export type Text = Readonly<Record<string, string>>;

/** What texts are read against: the languages of the rulebook, none where it could not be read. */
export interface TextContext {
  readonly languages: readonly string[];
  readonly places: Places;
  readonly report: Report;
}

/** A text as written: one string stands for the first language of the rulebook. Other languages than its own are reported. */
export function textOf(shape: TextShape, { languages, places, report }: TextContext): Text {
  if (typeof shape === 'string') return plainText(shape, languages);
  for (const language of Object.keys(shape)) {
    if (languages.length === 0 || languages.includes(language)) continue;
    const hint = `\`rulebook.yaml\` lists ${listed(languages, 'and')}: use one of them, or add this one there`;
    report.add('unknown-language', 'default', places.key(shape, language), { language }, { hint });
  }
  return shape;
}

/** As `textOf`, for a text that is checked elsewhere. */
export function plainText(shape: TextShape, languages: readonly string[]): Text {
  return typeof shape === 'string' ? { [languages[0] ?? 'en']: shape.trim() } : shape;
}

/** A text in one language, or in the first language that has it. */
export function inLanguage(text: Text, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}
