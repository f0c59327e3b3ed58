// Generated: the provisions of the topic constructor.
export { constructor } from './constructor.js';
export type { ConstructorAnswer, ConstructorFacts, ConstructorOutcome, ConstructorVersions } from './constructor.js';
