// Generated: the provisions of the topic provisions.
export { settle20000101_ } from './settle20000101.js';
export type { Settle20000101Answer, Settle20000101Facts, Settle20000101Outcome, Settle20000101Versions } from './settle20000101.js';
export { transition20010101_ } from './transition20010101.js';
export type { Transition20010101Answer, Transition20010101Facts, Transition20010101Outcome, Transition20010101Versions } from './transition20010101.js';
