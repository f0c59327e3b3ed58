import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Compilation, compile, loadEvaluators } from '../../compiler/index.js';
import type { LoadedPackage } from '../../compiler/run/load-package.js';

/** Rules written in a test: texts by their path below the rules folder. */
export type Texts = Readonly<Record<string, string>>;

export function compileTexts(texts: Texts): Compilation {
  const encoder = new TextEncoder();
  return compile(Object.entries(texts).map(([path, text]) => ({ path: `rules/${path}`, bytes: encoder.encode(text) })));
}

/** The evaluators of rules that must be without a mistake. */
export async function loadTexts(texts: Texts): Promise<LoadedPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'sejour-written-'));
  try {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { evaluators, diagnostics } = await loadEvaluators(folder);
    if (!evaluators) throw new Error(diagnostics.map(({ at, message }) => `${at.file.path}: ${message}`).join('\n'));
    return evaluators;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
