// Generated: the provisions of the topic then.
export { arguments_ } from './arguments.js';
export type { ArgumentsAnswer, ArgumentsFacts, ArgumentsVersions } from './arguments.js';
export { await_ } from './await.js';
export type { AwaitAnswer, AwaitFacts, AwaitOutcome, AwaitVersions } from './await.js';
export { class_ } from './class.js';
export type { ClassAnswer, ClassFacts, ClassGives, ClassOutcome, ClassVersions } from './class.js';
export { with_ } from './with.js';
export type { WithAnswer, WithFacts, WithOutcome, WithVersions } from './with.js';
