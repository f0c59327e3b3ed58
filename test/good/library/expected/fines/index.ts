// Generated: the provisions of the topic fines.
export { fine } from './fine.js';
export type { FineAnswer, FineFacts, FineOutcome, FineVersions } from './fine.js';
export { waiver } from './waiver.js';
export type { WaiverAnswer, WaiverFacts, WaiverGives, WaiverOutcome, WaiverVersions } from './waiver.js';
