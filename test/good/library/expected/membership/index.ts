// Generated: the provisions of the topic membership.
export { admission } from './admission.js';
export type { AdmissionAnswer, AdmissionFacts, AdmissionOutcome } from './admission.js';
export { admissionByPost } from './admission-by-post.js';
export type { AdmissionByPostAnswer, AdmissionByPostFacts, AdmissionByPostOutcome } from './admission-by-post.js';
export { loyalReader } from './loyal-reader.js';
export type { LoyalReaderAnswer, LoyalReaderFacts, LoyalReaderOutcome } from './loyal-reader.js';
export { nightKey } from './night-key.js';
export type { NightKeyAnswer, NightKeyFacts, NightKeyOutcome } from './night-key.js';
export { reducedFee } from './reduced-fee.js';
export type { ReducedFeeAnswer, ReducedFeeFacts, ReducedFeeOutcome } from './reduced-fee.js';
