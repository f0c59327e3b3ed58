// Generated: the provisions of the topic jardin.
export { arrosage } from './arrosage.js';
export type { ArrosageAnswer, ArrosageFacts, ArrosageOutcome, ArrosageVersions } from './arrosage.js';
