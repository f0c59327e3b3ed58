import { isDay } from '../days.js';
import type { TryData } from './data.js';
import { type Fact, read, written } from './facts.js';

/** What is tried: whose law, on which day, and what has been said. */
export interface Place {
  readonly on: string;
  /** A provision, a topic, or nothing for the whole law. */
  readonly about: string;
  readonly facts: Map<string, Fact>;
  /** What the address said of facts that are none. */
  readonly refused: readonly string[];
}

/**
 * What the part of the address after `#` says: browsers do not send it. Nothing in it is trusted: a name that is no
 * fact, and a text that is none for its fact, is left out and told.
 */
export function placeFrom(hash: string, data: TryData, known: string): Place {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const facts = new Map<string, Fact>();
  const refused: string[] = [];
  let on = known;
  let about = '';
  for (const [name, text] of said) {
    if (name === 'on') {
      if (isDay(text)) on = text;
      else refused.push(name);
    } else if (name === 'about') {
      if (data.provisions.some(([id]) => id === text) || Object.hasOwn(data.topics, text)) about = text;
      else refused.push(name);
    } else {
      const fact = read(text, Object.hasOwn(data.facts, name) ? data.facts[name] : undefined);
      if (fact === undefined) refused.push(name);
      else facts.set(name, fact);
    }
  }
  return { on, about, facts, refused };
}

export function hashOf({ on, about, facts }: Omit<Place, 'refused'>): string {
  const said = new URLSearchParams();
  said.set('on', on);
  if (about !== '') said.set('about', about);
  for (const [path, fact] of facts) said.set(path, written(fact));
  return `#${said}`;
}
