import type { Provision } from './provision.js';

/** What is asked: a provision, or its evaluator, whose facts and answers are then known by type. */
export type Asking<Facts extends object = object, Reply = unknown> = Provision | AskedTyped<Facts, Reply>;

interface AskedTyped<Facts extends object, Reply> {
  readonly provision: Provision;
  decide(facts: Facts, asked: never): Reply;
}

/** The outcomes of a provision's own among its answers. */
export type OutcomeOf<Reply> = Reply extends { readonly outcome: infer Outcome extends string }
  ? Exclude<Outcome, 'measured' | 'unknown' | 'contested' | 'not-covered' | 'not-known' | 'repealed'>
  : string;

export function provisionOf(asking: Asking): Provision {
  return 'provision' in asking ? asking.provision : asking;
}
