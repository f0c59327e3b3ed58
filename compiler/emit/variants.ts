import { lowerTransition } from '../logic/lower.js';
import type { Settings, Version } from '../model/rulebook.js';
import type { Artifact } from './artifact.js';
import { javascriptOf } from './compiled.js';
import { Imports } from './evaluator/imports.js';
import { settleDecision } from './evaluator/settle.js';
import { settleFor } from './evaluator/version.js';
import { moduleOf } from './identifiers.js';
import { constant, list, name, print, record, type Statement } from './typescript.js';

/** Where the module with the variants of a provision lies in a package that is to be asked at once. */
export function variantsModule(provision: string): string {
  return `${moduleOf(provision)}--variants.js`;
}

/**
 * Texts that a provision might have had, as code: of each the functions that settle it, in their order. They ask the
 * package itself about all else.
 */
export function emitVariants(provision: string, variants: readonly Version[], settings: Settings): Artifact {
  const path = variantsModule(provision);
  const imports = new Imports(path.replace(/\.js$/, ''));
  const functions: Statement[] = [];
  const written = variants.map((variant, at) => {
    const [settle, crossing] = [`settle${at}`, `transition${at}`];
    const own = settleFor(variant, settle, settings, imports);
    const lowered = lowerTransition(variant.transition, settings);
    const kept = lowered && settleDecision(lowered, crossing, imports);
    functions.push(...[own, kept].filter((one) => one !== undefined));
    return record([
      ['settle', own && name(settle)],
      ['crossing', kept && name(crossing)],
    ]);
  });
  const exported = constant('variants', list(written, true), { exported: true });
  return { path, text: javascriptOf(print(imports.statements(), ...functions.map((one) => [one]), [exported]), path) };
}
