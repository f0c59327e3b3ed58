// Generated: the provisions of the topic assess.
export { date_ } from './date.js';
export type { DateAnswer, DateFacts, DateVersions } from './date.js';
export { holds_ } from './holds.js';
export type { HoldsAnswer, HoldsFacts, HoldsOutcome, HoldsVersions } from './holds.js';
