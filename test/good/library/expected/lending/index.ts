// Generated: the provisions of the topic lending.
export { collectBy } from './collect-by.js';
export type { CollectByAnswer, CollectByFacts, CollectByVersions } from './collect-by.js';
export { dueDay } from './due-day.js';
export type { DueDayAnswer, DueDayFacts, DueDayVersions } from './due-day.js';
export { loan } from './loan.js';
export type { LoanAnswer, LoanFacts, LoanGives, LoanOutcome, LoanVersions } from './loan.js';
export { renewal } from './renewal.js';
export type { RenewalAnswer, RenewalFacts, RenewalGives, RenewalOutcome, RenewalVersions } from './renewal.js';
export { reservation } from './reservation.js';
export type { ReservationAnswer, ReservationFacts, ReservationGives, ReservationOutcome, ReservationVersions } from './reservation.js';
