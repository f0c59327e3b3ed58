import { type Logic, type Said, type Sum, say, type Threshold, type Wanted } from './saying.js';
import { firstDayOf, type WrittenCondition, type WrittenVersion } from './written.js';

/** What one version means under one reading. */
export interface Meaning {
  /** The outcomes with grounds, and the rule of JsonLogic that says whether each holds. */
  readonly outcomes: readonly { readonly outcome: string; readonly holds: Logic }[];
  /** The outcome where none of them does. */
  readonly otherwise: string;
  readonly sums: readonly Sum[];
  readonly thresholds: readonly Threshold[];
  readonly wanted: readonly Wanted[];
}

/** Which sense is in play: a condition that has no sense of that name takes the one it follows, else its first. */
export interface Reading {
  readonly name: string | undefined;
  readonly follows: (name: string) => string | undefined;
}

type Stands = 'requirement' | 'ground';

/** Translates a version that answers to JsonLogic. */
export function translate(version: WrittenVersion, reading: Reading): Meaning {
  const said: Said[] = [];
  if (version.requires) {
    const holds = effect(version.requires, 'requirement', reading, said);
    return { outcomes: [{ outcome: 'met', holds }], otherwise: 'not-met', ...handed(said) };
  }
  const written = version.outcomes ?? [];
  const outcomes = written.flatMap(({ outcome, requires, where }) => {
    const [grounds, stands] = requires ? [requires, 'requirement' as const] : [where, 'ground' as const];
    return outcome && grounds ? [{ outcome, holds: effect(grounds, stands, reading, said) }] : [];
  });
  const otherwise = written.at(-1)?.otherwise;
  if (otherwise === undefined) throw new Error(`${version.provision}@${firstDayOf(version)} has no otherwise`);
  return { outcomes, otherwise, ...handed(said) };
}

function handed(said: readonly Said[]): Pick<Meaning, 'sums' | 'thresholds' | 'wanted'> {
  return {
    sums: said.flatMap(({ sums }) => sums),
    thresholds: said.flatMap(({ thresholds }) => thresholds),
    wanted: said.flatMap(({ wanted }) => wanted),
  };
}

/**
 * What a condition comes to where it stands; the table of the language, section 3:
 *
 *     in a requirement   C where G unless E   passes if C holds, or G does not, or E does
 *     in a ground        C unless E           applies if C holds and E does not
 */
function effect(condition: WrittenCondition, stands: Stands, reading: Reading, said: Said[]): Logic {
  const own = ownMeaning(condition, stands, reading, said);
  const where = condition.where && effect(condition.where, 'ground', reading, said);
  const unless = condition.unless && effect(condition.unless, 'ground', reading, said);
  if (stands === 'ground') return unless ? { and: [own, { '!': unless }] } : own;
  if (!where && !unless) return own;
  return { or: [own, ...(where ? [{ '!': where }] : []), ...(unless ? [unless] : [])] };
}

/** What it says by itself: a phrase, the sense in play, or a group; the members of `none-of` are grounds. */
function ownMeaning(condition: WrittenCondition, stands: Stands, reading: Reading, said: Said[]): Logic {
  const members = (some: readonly WrittenCondition[], as: Stands): readonly Logic[] => {
    return some.map((member) => effect(member, as, reading, said));
  };
  const { readings } = condition;
  if (readings) return effect(senseOf(readings, reading), stands, reading, said);
  if (condition['all-of']) return { and: members(condition['all-of'], stands) };
  if (condition['any-of']) return { or: members(condition['any-of'], stands) };
  if (condition['none-of']) return { '!': { or: members(condition['none-of'], 'ground') } };
  const phrase = phraseOf(condition);
  const what = say(phrase.subject, phrase.words);
  said.push(what);
  return what.logic;
}

function senseOf(senses: Readonly<Record<string, WrittenCondition>>, { name, follows }: Reading): WrittenCondition {
  const [leading] = Object.values(senses);
  for (let wanted = name; wanted !== undefined; wanted = follows(wanted)) {
    const sense = senses[wanted];
    if (sense) return sense;
  }
  if (!leading) throw new Error('a condition with readings has none');
  return leading;
}

const notSubjects: ReadonlySet<string> = new Set(['id', 'cite', 'says', 'where', 'unless']);

/** The one subject of a condition, and what is said of it. */
export function phraseOf(condition: WrittenCondition): { readonly subject: string; readonly words: string } {
  const [subject, another] = Object.keys(condition).filter((key) => !notSubjects.has(key));
  if (subject === undefined || another !== undefined) throw new Error('a condition has exactly one subject');
  return { subject, words: String(condition[subject]) };
}

/** A condition and all that it contains. */
function* everyPart(condition: WrittenCondition): Generator<WrittenCondition> {
  yield condition;
  const { where, unless, readings, 'all-of': all, 'any-of': any, 'none-of': none } = condition;
  const parts = [...(all ?? any ?? none ?? []), ...Object.values(readings ?? {}), where, unless];
  for (const part of parts) if (part) yield* everyPart(part);
}

/** Every condition and group of a version's own text. */
export function partsOf(version: WrittenVersion): readonly WrittenCondition[] {
  const grounds = [version.requires, ...(version.outcomes ?? []).flatMap(({ requires, where }) => [requires, where])];
  return grounds.flatMap((ground) => (ground ? [...everyPart(ground)] : []));
}

/** The same with those of its transition before them. */
export function allPartsOf(version: WrittenVersion): readonly WrittenCondition[] {
  return [...(version.transition ?? []).flatMap(({ where }) => [...everyPart(where)]), ...partsOf(version)];
}

/** Whether a part is a phrase of its own. */
export function isPhrase(part: WrittenCondition): boolean {
  return !part.readings && !part['all-of'] && !part['any-of'] && !part['none-of'];
}
