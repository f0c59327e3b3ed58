// Generated: the provisions of the topic membership.
export { admission } from './admission.js';
export type { AdmissionAnswer, AdmissionFacts, AdmissionOutcome, AdmissionVersions } from './admission.js';
export { admissionByPost } from './admission-by-post.js';
export type { AdmissionByPostAnswer, AdmissionByPostFacts, AdmissionByPostOutcome, AdmissionByPostVersions } from './admission-by-post.js';
export { loyalReader } from './loyal-reader.js';
export type { LoyalReaderAnswer, LoyalReaderFacts, LoyalReaderOutcome, LoyalReaderVersions } from './loyal-reader.js';
export { nightKey } from './night-key.js';
export type { NightKeyAnswer, NightKeyFacts, NightKeyOutcome, NightKeyVersions } from './night-key.js';
export { reducedFee } from './reduced-fee.js';
export type { ReducedFeeAnswer, ReducedFeeFacts, ReducedFeeOutcome, ReducedFeeVersions } from './reduced-fee.js';
