import jsonLogic from 'json-logic-js';
import type { Life } from './life.js';
import { askedAbout, type Logic } from './saying.js';

/** What a rule of JsonLogic reads. */
export type Data = Record<string, unknown>;

/** What JsonLogic says; a truth and nothing else, for it calls many things true. */
export function truth(rule: Logic, data: Data): boolean {
  const said: unknown = jsonLogic.apply(rule as never, data);
  if (typeof said !== 'boolean') throw new Error(`JsonLogic says ${String(said)} of ${JSON.stringify(rule)}`);
  return said;
}

/** `{ sponsor: { 'born-on': 7853 } }`: JsonLogic takes a dot for a step down. */
export function dataOf({ facts, on }: Life): Data {
  const data: Data = { [askedAbout]: on };
  for (const [path, value] of facts) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let at = data;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Data;
    }
    at[last] = value;
  }
  return data;
}
