// Generated: the provisions of the topic jardin.
export { arrosage } from './arrosage.js';
export type { ArrosageAnswer, ArrosageFacts, ArrosageOutcome } from './arrosage.js';
