import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The TypeScript compilers that people use, by version. */
export const compilers = {
  '5.9': 'node_modules/typescript-5.9/bin/tsc',
  '6.0': 'node_modules/typescript/bin/tsc6',
  '7.0': 'node_modules/@typescript/native/bin/tsc',
} as const;

export type CompilerVersion = keyof typeof compilers;

/** Every flag that makes a compiler stricter. */
const strictest = {
  target: 'ES2022',
  lib: ['ES2023'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  declaration: true,
  skipLibCheck: false,
  noEmitOnError: true,
};

/** How modules are found: as node does, or as bundlers do. */
const resolutions = {
  node16: { module: 'Node16', moduleResolution: 'Node16' },
  nodenext: { module: 'NodeNext', moduleResolution: 'NodeNext' },
  bundler: { module: 'ESNext', moduleResolution: 'Bundler' },
};

export type Resolution = keyof typeof resolutions;

/** Compiles some of a folder under the strictest flags but those loosened; gives what the compiler complains of. */
export async function compileStrictly(
  folder: string,
  version: CompilerVersion,
  resolution: Resolution,
  files: readonly string[],
  loosened: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const name = `tsconfig.${version}.${resolution}.json`;
  const outDir = `out-${version}-${resolution}`;
  const compilerOptions = { ...strictest, ...resolutions[resolution], ...loosened, rootDir: '.', outDir };
  writeFileSync(join(folder, name), JSON.stringify({ compilerOptions, include: files }));
  const compiler = [resolve(compilers[version]), '-p', name, '--pretty', 'false'];
  const { stdout } = await run('node', compiler, { cwd: folder }).catch((failed: { stdout: string }) => failed);
  return stdout;
}
