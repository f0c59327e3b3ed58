/** The only way to the disk: rule files are read, outputs are written, and nothing else touches a file. */
export { bundle } from './workspace/bundle.js';
export { cleanUpNow } from './workspace/cleanup.js';
export type { Writer } from './workspace/lock.js';
export { isFolder, readFile, readRules } from './workspace/read.js';
export { readRevision } from './workspace/revision.js';
export { withTemporary } from './workspace/temporary.js';
export type { Output } from './workspace/tree.js';
export { WorkspaceError } from './workspace/workspace-error.js';
export { writeFolder } from './workspace/write-folder.js';
export { checkInto, type Differences, writeInto } from './workspace/write-into.js';
