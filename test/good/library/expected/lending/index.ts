// Generated: the provisions of the topic lending.
export { collectBy } from './collect-by.js';
export type { CollectByAnswer, CollectByFacts } from './collect-by.js';
export { dueDay } from './due-day.js';
export type { DueDayAnswer, DueDayFacts } from './due-day.js';
export { loan } from './loan.js';
export type { LoanAnswer, LoanFacts, LoanGives, LoanOutcome } from './loan.js';
export { renewal } from './renewal.js';
export type { RenewalAnswer, RenewalFacts, RenewalGives, RenewalOutcome } from './renewal.js';
export { reservation } from './reservation.js';
export type { ReservationAnswer, ReservationFacts, ReservationGives, ReservationOutcome } from './reservation.js';
