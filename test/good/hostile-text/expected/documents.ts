// Generated from rules/documents.
import type { DocumentData } from './runtime/provision.js';

/** `form` * / <b>${1}</b> | [f] (javascript:alert(5)) */
export const constructor: DocumentData = {
  kind: 'document',
  document: 'constructor',
  title: { en: '`form` */ <b>${1}</b> | [f](javascript:alert(5))' }
};
