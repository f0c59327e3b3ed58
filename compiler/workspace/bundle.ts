import { WorkspaceError } from './workspace-error.js';

/** A script of the site, made of one file and all it imports, small and for browsers of 2023 and later. */
export async function bundle(entry: string): Promise<string> {
  // Loaded only here: no other command needs it.
  const { build } = await import('esbuild');
  try {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      target: ['es2022'],
      legalComments: 'none',
      logLevel: 'silent',
    });
    return outputFiles[0]?.text ?? '';
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new WorkspaceError(3, entry, `cannot be bundled: ${why}`, 'Mend the script.');
  }
}
