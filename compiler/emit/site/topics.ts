import type { Here } from './site.js';

/** What a topic is called; its id where the rulebook gives it no title. */
export function topicTitle(here: Here, topic: string): string {
  const title = here.settings.topics.get(topic);
  return title === undefined ? topic : here.say(title);
}
