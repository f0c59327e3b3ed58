// Generated: the provisions of the topic then.
export { await_ } from './await.js';
export type { AwaitAnswer, AwaitFacts, AwaitOutcome } from './await.js';
export { class_ } from './class.js';
export type { ClassAnswer, ClassFacts, ClassGives, ClassOutcome } from './class.js';
