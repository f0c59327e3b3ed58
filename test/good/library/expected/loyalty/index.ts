// Generated: the provisions of the topic loyalty.
export { gifts } from './gifts.js';
export type { GiftsAnswer, GiftsFacts } from './gifts.js';
export { giftsKept } from './gifts-kept.js';
export type { GiftsKeptAnswer, GiftsKeptFacts } from './gifts-kept.js';
export { longestSuspension } from './longest-suspension.js';
export type { LongestSuspensionAnswer, LongestSuspensionFacts } from './longest-suspension.js';
export { medal } from './medal.js';
export type { MedalAnswer, MedalFacts, MedalOutcome } from './medal.js';
export { membership } from './membership.js';
export type { MembershipAnswer, MembershipFacts } from './membership.js';
export { plaque } from './plaque.js';
export type { PlaqueAnswer, PlaqueFacts, PlaqueOutcome } from './plaque.js';
export { suspendedInAYear } from './suspended-in-a-year.js';
export type { SuspendedInAYearAnswer, SuspendedInAYearFacts } from './suspended-in-a-year.js';
export { suspendedInAll } from './suspended-in-all.js';
export type { SuspendedInAllAnswer, SuspendedInAllFacts } from './suspended-in-all.js';
export { suspensions } from './suspensions.js';
export type { SuspensionsAnswer, SuspensionsFacts } from './suspensions.js';
