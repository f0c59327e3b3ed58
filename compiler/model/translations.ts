import type { Report } from '../diagnostics/diagnostic.js';
import type { ValidDocument } from '../document/document.js';
import { textsOf } from '../document/texts.js';
import { listed } from './listed.js';

/** Reports each text that lacks one of the languages of the rulebook: its readers would meet another language. */
export function checkTranslations(
  documents: readonly ValidDocument[],
  languages: readonly string[],
  report: Report,
): void {
  // A worked case is told in the language of the expert who signs for it.
  const told = documents.filter(({ kind }) => kind !== 'cases');
  for (const { text, at } of told.flatMap(textsOf)) {
    const said = typeof text === 'string' ? languages.slice(0, 1) : Object.keys(text);
    const lacking = languages.filter((language) => !said.includes(language));
    // A language that the rulebook does not list has its own message: one of those may be meant.
    if (lacking.length === 0 || said.some((language) => !languages.includes(language))) continue;
    const hint =
      typeof text === 'string'
        ? `write it for each: \`{ ${languages.map((language) => `${language}: …`).join(', ')} }\``
        : `add ${listed(lacking, 'and')}`;
    report.add('untranslated', 'default', at, { languages: listed(lacking, 'and') }, { hint });
  }
}
