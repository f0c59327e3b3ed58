// Generated: the provisions of the topic lending.
export { dueDay } from './due-day.js';
export type { DueDayAnswer, DueDayFacts } from './due-day.js';
export { loan } from './loan.js';
export type { LoanAnswer, LoanFacts, LoanGives, LoanOutcome } from './loan.js';
export { renewal } from './renewal.js';
export type { RenewalAnswer, RenewalFacts, RenewalGives, RenewalOutcome } from './renewal.js';
