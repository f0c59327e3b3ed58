import type { Inquiry } from './inquiry.js';
import { own } from './own.js';
import type { Step } from './provision.js';

/** Which of some rival readings is in play: the one asked for, the one it follows, or else the first, which leads. */
function nameInPlay(
  names: readonly string[],
  follows: Readonly<Record<string, string>> | undefined,
  asked: string | undefined,
): string | undefined {
  if (asked === undefined) return names[0];
  if (names.includes(asked)) return asked;
  const followed = follows && own(follows, asked);
  return followed !== undefined && names.includes(followed) ? followed : names[0];
}

/** What a condition or a measure with rival readings comes to under the reading in play; only that sense is looked at. */
export function senseOf<Senses extends Readonly<Record<string, () => unknown>>>(
  inquiry: Inquiry,
  senses: Senses,
  follows?: Readonly<Record<string, string>>,
): ReturnType<Senses[keyof Senses]> {
  const name = nameInPlay(Object.keys(senses), follows, inquiry.reading);
  const sense = name === undefined ? undefined : own(senses, name);
  if (!sense) throw new RangeError('a condition with readings has at least one');
  // Each sense may come to something of its own kind: a day, or a day with the rows that led to it.
  return sense() as ReturnType<Senses[keyof Senses]>;
}

/** The sense of a step under the reading in play, with its name; the step itself where there are no rival readings. */
export function senseInPlay(step: Step, asked: string | undefined): { readonly body: Step; readonly reading?: string } {
  const readings = own(step, 'readings');
  const name = readings && nameInPlay(Object.keys(readings), own(step, 'follows'), asked);
  const body = readings && name !== undefined ? own(readings, name) : undefined;
  return body && name !== undefined ? { body, reading: name } : { body: step };
}
