import { html } from '../html.js';
import type { Here } from '../site.js';
import { wordsOf } from '../words/words.js';

/** The first page of all: one door for each language. It lies above the folders of the languages. */
export function gatePage(here: Here): string {
  const { settings } = here;
  return html`<!doctype html>
<html lang="${here.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<title>${here.say(settings.title)} · Séjour</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="assets/style.css">
</head>
<body>
<main class="wrap gate"><h1>Séjour</h1><ul>${settings.languages.map(
    (language) =>
      html`<li lang="${language}"><a href="${language}/index.html" hreflang="${language}"><b>${wordsOf(language).name}</b> ${settings.title[language] ?? ''}</a></li>`,
  )}</ul></main>
</body>
</html>
`.text;
}
