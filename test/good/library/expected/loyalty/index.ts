// Generated: the provisions of the topic loyalty.
export { gifts } from './gifts.js';
export type { GiftsAnswer, GiftsFacts, GiftsVersions } from './gifts.js';
export { giftsKept } from './gifts-kept.js';
export type { GiftsKeptAnswer, GiftsKeptFacts, GiftsKeptVersions } from './gifts-kept.js';
export { longestSuspension } from './longest-suspension.js';
export type { LongestSuspensionAnswer, LongestSuspensionFacts, LongestSuspensionVersions } from './longest-suspension.js';
export { medal } from './medal.js';
export type { MedalAnswer, MedalFacts, MedalOutcome, MedalVersions } from './medal.js';
export { membership } from './membership.js';
export type { MembershipAnswer, MembershipFacts, MembershipVersions } from './membership.js';
export { plaque } from './plaque.js';
export type { PlaqueAnswer, PlaqueFacts, PlaqueOutcome, PlaqueVersions } from './plaque.js';
export { suspendedInAYear } from './suspended-in-a-year.js';
export type { SuspendedInAYearAnswer, SuspendedInAYearFacts, SuspendedInAYearVersions } from './suspended-in-a-year.js';
export { suspendedInAll } from './suspended-in-all.js';
export type { SuspendedInAllAnswer, SuspendedInAllFacts, SuspendedInAllVersions } from './suspended-in-all.js';
export { suspensions } from './suspensions.js';
export type { SuspensionsAnswer, SuspensionsFacts, SuspensionsVersions } from './suspensions.js';
