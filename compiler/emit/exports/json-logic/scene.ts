import type { Provision, Rulebook } from '../../../model/rulebook.js';
import type { Asked } from './asked.js';
import type { Rule } from './rule.js';

/** Something in the law that JsonLogic cannot say; the rule takes it for not known. */
export interface Refused {
  /** The version or condition where it stands. */
  readonly at: string;
  readonly why: string;
}

/** What the translation of one provision has gathered. */
export interface Gathered {
  readonly rulebook: Rulebook;
  readonly provisions: ReadonlyMap<string, Provision>;
  /** The facts read, by path, each with the place at which its value stands. */
  readonly facts: Map<string, number>;
  /** By place and reason, each once. */
  readonly refused: Map<string, Refused>;
  readonly readings: Set<string>;
  readonly asked: Asked;
}

/** Where something is translated: the days asked about, as rules, and how the version at hand counts. */
export interface Scene {
  readonly all: Gathered;
  /** The day asked about. */
  readonly on: Rule;
  /** The law's day. */
  readonly lawOn: Rule;
  /** Asked as of this past day: no later law bears on it. */
  readonly asOf?: number;
  /** The address of the version at hand. */
  readonly at: string;
  readonly counting: ReadonlyMap<string, string>;
}

/** Notes that JsonLogic cannot say something, and why. */
export function refuse({ all, at }: Pick<Scene, 'all' | 'at'>, why: string): void {
  all.refused.set(`${at} ${why}`, { at, why });
}
