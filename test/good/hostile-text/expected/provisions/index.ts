// Generated: the provisions of the topic provisions.
export { settle20000101_ } from './settle20000101.js';
export type { Settle20000101Answer, Settle20000101Facts, Settle20000101Outcome } from './settle20000101.js';
