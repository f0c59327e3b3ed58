import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Runtime from '../../runtime/index.js';
import type { Artifact } from '../emit/artifact.js';
import { withTemporary } from '../workspace.js';

/** The generated package as code: its runtime's names, and every provision. */
export type LoadedPackage = typeof Runtime & { readonly provisions: readonly Runtime.Provision[] };

/** Loads a generated package: the same files that are built for others are what answers here. */
export async function loadPackage(artifacts: readonly Artifact[]): Promise<LoadedPackage> {
  return withTemporary(artifacts, async (folder) => {
    return (await import(pathToFileURL(join(folder, 'index.js')).href)) as LoadedPackage;
  });
}
