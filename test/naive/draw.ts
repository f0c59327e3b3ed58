import { factsReadBy } from '../../compiler/emit/evaluator/facts-read.js';
import { lower, lowerTransition } from '../../compiler/logic/lower.js';
import type { Fact, Provision, Rulebook } from '../../compiler/model/rulebook.js';
import type { Period } from '../../compiler/phrases/phrase.js';
import type { Chance } from '../oracle/chance.js';
import { after, daysAfter, type Iso } from './days.js';
import type { Facts } from './interpreter.js';

/** A question drawn by chance: some facts are left out. */
export interface Drawn {
  readonly facts: Facts;
  readonly on: Iso;
  readonly lawOn: Iso;
}

/** What a provision turns on: its facts without lists, the periods, bounds and days that stand in it and in what it asks. */
export interface Ground {
  readonly facts: readonly Fact[];
  readonly periods: readonly Period[];
  readonly bounds: readonly number[];
  readonly cents: readonly number[];
  readonly days: readonly Iso[];
}

const oddDays: readonly Iso[] = ['2012-02-29', '2016-02-29', '2020-02-29', '2013-02-28', '2015-08-31', '2013-12-31'];

export function groundOf(provision: Provision, rulebook: Rulebook): Ground {
  const provisions = new Map(rulebook.provisions.map((one) => [one.id, one]));
  const reached = new Set([provision.id]);
  const periods: Period[] = [];
  const bounds = new Set([0, 1]);
  const cents = new Set([0, 1, 100_000]);
  const days = new Set(oddDays);
  for (const id of reached) {
    for (const version of provisions.get(id)?.versions ?? []) {
      days.add(version.from);
      const lowered = [
        lower(version.content, rulebook.settings),
        lowerTransition(version.transition, rulebook.settings),
      ];
      visit(lowered, (part) => {
        if ('provision' in part && typeof part.provision === 'string') reached.add(part.provision);
        if ('unit' in part && 'count' in part) periods.push(part as unknown as Period);
        if ('bound' in part) bounds.add(Number(part.bound));
        if ('date' in part) days.add(String(part.date));
        if ('cents' in part) cents.add(Number(part.cents));
        if (!('amount' in part)) return;
        for (const value of rulebook.amounts.get(String(part.amount))?.values ?? []) {
          days.add(value.from);
          cents.add(value.cents).add(Math.ceil((value.cents * Number(part.percent)) / 100));
        }
      });
    }
  }
  const facts = factsReadBy(provision, provisions).filter(({ kind }) => kind !== 'periods' && kind !== 'list');
  return { facts, periods, bounds: [...bounds], cents: [...cents], days: [...days] };
}

function visit(part: unknown, see: (part: Readonly<Record<string, unknown>>) => void): void {
  if (typeof part !== 'object' || part === null) return;
  if (!Array.isArray(part) && !(part instanceof Map)) see(part as Readonly<Record<string, unknown>>);
  for (const inner of part instanceof Map ? part.values() : Object.values(part)) visit(inner, see);
}

/** A question; most of its days lie where something turns. */
export function drawnFrom(ground: Ground, chance: Chance): Drawn {
  const on = beside(chance.oneOf(ground.days), chance, 900);
  const lawOn = chance.inHundred(80) ? on : beside(chance.oneOf(ground.days), chance, 900);
  const known = chance.oneOf([40, 75, 95, 100]);
  const facts = new Map<string, boolean | string | number>();
  const said: Iso[] = [on, on, on];
  for (const fact of chance.shuffled(ground.facts)) {
    if (!chance.inHundred(known)) continue;
    const value = fact.none && chance.inHundred(15) ? 'none' : valueFor(fact, ground, said, chance);
    if (fact.kind === 'date' && value !== 'none') said.push(String(value));
    facts.set(fact.path, value);
  }
  for (const fact of ground.facts) if (liesTooEarly(fact, facts, ground)) facts.delete(fact.path);
  return { facts, on, lawOn };
}

/** Whether a day lies before one that must come first: nobody lives so, and evaluators refuse it. */
function liesTooEarly({ path, notBefore }: Fact, facts: Facts, ground: Ground): boolean {
  const day = facts.get(path);
  let first = notBefore;
  while (first !== undefined && day !== undefined && day !== 'none') {
    const bound = facts.get(first);
    if (bound !== undefined && bound !== 'none' && day < bound) return true;
    first = ground.facts.find((fact) => fact.path === first)?.notBefore;
  }
  return false;
}

function valueFor(fact: Fact, ground: Ground, said: readonly Iso[], chance: Chance): boolean | string | number {
  switch (fact.kind) {
    case 'yes-or-no':
      return chance.inHundred(60);
    case 'choice':
      return chance.oneOf([...(fact.words?.keys() ?? [])]);
    case 'number':
      return Math.max(0, chance.oneOf(ground.bounds) + chance.between(-1, 1));
    case 'money':
      return Math.max(0, chance.oneOf(ground.cents) * chance.oneOf([1, 1, 1, 2, 3]) + chance.between(-1, 1));
    default:
      return dateNear(ground, said, chance);
  }
}

function dateNear({ periods, days }: Ground, said: readonly Iso[], chance: Chance): Iso {
  if (chance.inHundred(20)) return beside(chance.oneOf(days), chance, 400);
  const other = chance.oneOf(said);
  if (periods.length === 0 || chance.inHundred(25)) return beside(other, chance, 4000);
  const { count, unit } = chance.oneOf(periods);
  const calendar = unit === 'working day' ? 'day' : unit;
  const away = chance.inHundred(75) ? -count : count;
  return daysAfter(after(other, { count: away, unit: calendar }, 'last-day'), chance.oneOf([-1, 0, 0, 0, 1]));
}

function beside(day: Iso, chance: Chance, most: number): Iso {
  return daysAfter(day, chance.inHundred(40) ? chance.between(-1, 1) : chance.between(-most, most));
}
