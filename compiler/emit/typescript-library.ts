import { createRequire } from 'node:module';
import type library from 'typescript';

/**
 * The TypeScript compiler. It is required, not imported: an import first reads all of its nine million letters once
 * more, only to find the names it exports, which is half of the time it takes to load.
 */
export const typescript: typeof library = createRequire(import.meta.url)('typescript');
