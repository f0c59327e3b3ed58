import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Runtime from '../../runtime/index.js';
import type { Transition, Version } from '../../runtime/provision.js';
import type { Artifact } from '../emit/artifact.js';
import { withTemporary } from '../workspace.js';

/** The generated package as code: its runtime's names, and every provision. */
export type LoadedPackage = typeof Runtime & { readonly provisions: readonly Runtime.Provision[] };

/** A text that a provision might have had, as code: what settles it, and what settles its transition. */
export interface LoadedVariant {
  readonly settle?: Extract<Version, { readonly settle: unknown }>['settle'];
  readonly crossing?: Transition['settle'];
}

/** A generated package, and variants by the path of their module. */
export interface LoadedVariants {
  readonly loaded: LoadedPackage;
  readonly variants: ReadonlyMap<string, readonly LoadedVariant[]>;
}

/** Loads a generated package: the same files that are built for others are what answers here. */
export async function loadPackage(artifacts: readonly Artifact[]): Promise<LoadedPackage> {
  return withTemporary(artifacts, packageIn);
}

/** Loads a generated package with some variants of its provisions, which ask it. */
export async function loadVariants(
  artifacts: readonly Artifact[],
  modules: readonly Artifact[],
): Promise<LoadedVariants> {
  return withTemporary([...artifacts, ...modules], async (folder) => {
    const loaded = await packageIn(folder);
    const variants = await Promise.all(
      modules.map(async ({ path }) => {
        const module = (await importFrom(folder, path)) as { readonly variants: readonly LoadedVariant[] };
        return [path, module.variants] as const;
      }),
    );
    return { loaded, variants: new Map(variants) };
  });
}

async function packageIn(folder: string): Promise<LoadedPackage> {
  return (await importFrom(folder, 'index.js')) as LoadedPackage;
}

async function importFrom(folder: string, path: string): Promise<unknown> {
  return import(pathToFileURL(join(folder, path)).href);
}
