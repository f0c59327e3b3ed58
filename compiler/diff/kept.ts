import type { TransitionEntry } from '../model/condition.js';
import type { Settings } from '../model/rulebook.js';
import type { KeptTold } from './change.js';
import { oneLine } from './one-line.js';

/** To whom an earlier text goes on applying. */
export function tellKept({ applies, grounds }: TransitionEntry, settings: Settings): KeptTold {
  return { since: applies, who: oneLine(grounds, settings) };
}
