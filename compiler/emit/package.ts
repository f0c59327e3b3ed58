import { fingerprintOf } from '../model/fingerprint.js';
import type { Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import { emitAmountsModule } from './amounts-module.js';
import type { Artifact } from './artifact.js';
import { declarationsOf, javascriptOf } from './compiled.js';
import { emitDocumentsModule } from './documents-module.js';
import { emitEvaluators } from './evaluators.js';
import { amountModule } from './identifiers.js';
import { emitIndexModules } from './index-modules.js';
import { packageReadme } from './package-readme.js';
import { emitRulebookModule } from './rulebook-module.js';
import { billOfMaterials } from './sbom.js';

/** What a package holds that is not made from rules: the compiled runtime and the licence. */
export interface PackageParts {
  /** JavaScript and declarations, paths from `runtime/`. */
  readonly runtime: readonly Artifact[];
  readonly licence: string;
}

/** The TypeScript modules of the package, as generated. */
export function emitModules(rulebook: Rulebook): readonly Artifact[] {
  const law = [...emitEvaluators(rulebook), ...emitAmountsModule(rulebook), ...emitDocumentsModule(rulebook)];
  const whole = [...law, emitRulebookModule(rulebook)].map(({ path, text }) => `${path}\n${text}`);
  return [...law, emitRulebookModule(rulebook, fingerprintOf(whole.join('\n'))), ...emitIndexModules(rulebook)];
}

/** The package to install: JavaScript, declarations, manifest, readme and licence; no dependency. */
export function emitPackage(rulebook: Rulebook, parts: PackageParts): readonly Artifact[] {
  const compiled = emitModules(rulebook).flatMap(({ path, text }) => {
    const base = path.replace(/\.ts$/, '');
    return [
      { path: `${base}.js`, text: javascriptOf(text, path) },
      { path: `${base}.d.ts`, text: declarationsOf(text, path) },
    ];
  });
  return [
    { path: 'package.json', text: `${JSON.stringify(manifest(rulebook), undefined, 2)}\n` },
    { path: 'README.md', text: packageReadme(rulebook) },
    { path: 'LICENSE', text: parts.licence },
    { path: 'sbom.cdx.json', text: `${JSON.stringify(billOfMaterials(rulebook), undefined, 2)}\n` },
    ...parts.runtime,
    ...compiled,
  ];
}

/** The part of the package that answers: its JavaScript, for a process that asks it at once. */
export function emitRunnable(rulebook: Rulebook, { runtime }: PackageParts): readonly Artifact[] {
  const compiled = emitModules(rulebook).map(({ path, text }) => {
    return { path: path.replace(/\.ts$/, '.js'), text: javascriptOf(text, path) };
  });
  const code = runtime.filter(({ path }) => path.endsWith('.js'));
  return [{ path: 'package.json', text: `${JSON.stringify({ type: 'module' })}\n` }, ...code, ...compiled];
}

function manifest({ settings, provisions, amounts }: Rulebook): object {
  const entry = (path: string): object => ({ types: `./${path}.d.ts`, default: `./${path}.js` });
  const topics = [...new Set(provisions.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  return {
    name: settings.package.name,
    version: settings.package.version,
    description: `${inLanguage(settings.title, 'en')} as typed evaluators, each answer with its citations.`,
    license: 'EUPL-1.2',
    type: 'module',
    files: ['**/*.js', '**/*.d.ts', 'sbom.cdx.json'],
    sideEffects: false,
    engines: { node: '>=20.19.0' },
    types: './index.d.ts',
    exports: {
      '.': entry('index'),
      ...(amounts.size === 0 ? {} : { [`./${amountModule}`]: entry(amountModule) }),
      './explanations': entry('runtime/index'),
      ...Object.fromEntries(topics.map((topic) => [`./${topic}`, entry(`${topic}/index`)])),
      ...Object.fromEntries(provisions.map(({ id }) => [`./${id}`, entry(id)])),
      './package.json': './package.json',
    },
  };
}
