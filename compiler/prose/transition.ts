import type { TransitionEntry } from '../model/condition.js';
import type { Settings } from '../model/rulebook.js';
import { type OutlineItem, outlineOf } from './outline.js';
import { voiceOf } from './voices.js';

/** That an earlier text goes on applying, before its grounds. */
export function sayTransition({ applies, grounds }: TransitionEntry, language: string): string {
  const voice = voiceOf(language);
  return voice.goesOnApplying(voice.date(applies), grounds.of);
}

/** An entry of a transition for people to read: that the earlier text goes on applying, and under it its grounds. */
export function outlineOfTransition(entry: TransitionEntry, settings: Settings, language: string): OutlineItem {
  return { ...outlineOf(entry.grounds, settings, language), sentence: sayTransition(entry, language) };
}
