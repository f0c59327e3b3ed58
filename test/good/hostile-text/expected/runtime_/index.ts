// Generated: the provisions of the topic runtime.
export { index } from './index_.js';
export type { IndexAnswer, IndexFacts, IndexOutcome, IndexVersions } from './index_.js';
