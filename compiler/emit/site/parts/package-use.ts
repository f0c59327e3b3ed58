import type { Provision } from '../../../model/rulebook.js';
import { evaluatorName } from '../../evaluators.js';
import { type Html, html } from '../html.js';
import type { Here } from '../site.js';

/** How the generated package is asked about a provision, with every outcome that it may give. */
export function packageUse(here: Here, provision: Provision, day: string): Html {
  const { words, settings } = here;
  const name = evaluatorName(provision);
  const outcomes = provision.kind === 'measure' ? [] : provision.outcomes;
  const cases = [...outcomes, 'unknown', 'contested', 'not-covered', 'not-known', 'repealed'].map(
    (outcome) => html`  <b>case</b> <em>'${outcome}'</em>:\n`,
  );
  return html`<section class="block" id="_package"><h2>${words.inPackage}</h2><p class="intro">${words.packageIntro}</p><p class="codehead">TypeScript</p><pre class="code wide" tabindex="0" role="region" aria-label="TypeScript"><b>import</b> { ${name} } <b>from</b> <em>'${settings.package.name}/${provision.id}'</em>;

<b>const</b> answer = ${name}.decide({}, { on: <em>'${day}'</em> });
<b>switch</b> (answer.outcome) {
${cases}}</pre></section>`;
}
