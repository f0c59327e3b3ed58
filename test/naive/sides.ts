import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import type { JsonLogicExport } from '../../compiler/emit/exports/json-logic/emit.js';
import type { Fact } from '../../compiler/model/rulebook.js';
import type { LoadedPackage } from '../../compiler/run/load-package.js';
import { dayOf, isoOf } from '../../runtime/date.js';
import type { FactValue } from '../../runtime/facts.js';
import { find } from '../../runtime/finding.js';
import { inquire } from '../../runtime/inquiry.js';
import type { Iso } from './days.js';
import type { Drawn } from './draw.js';
import type { Facts } from './interpreter.js';

type Provision = LoadedPackage['provisions'][number];
type Vocabulary = ReadonlyMap<string, Fact>;
/** An outcome or a day; `undefined` where there is none. */
export type Said = string | undefined;

/** What the generated evaluator finds under one reading. */
export function generated(
  { facts, on, lawOn }: Drawn,
  reading: Said,
  provision: Provision,
  vocabulary: Vocabulary,
): Said {
  const { rulebook } = provision;
  const known = new Map([...facts].map(([path, value]) => [path, factValue(value, vocabulary.get(path)?.kind)]));
  const question = { facts: known, on: day(on), lawOn: day(lawOn), daysOff: rulebook.daysOff };
  const finding = find(provision, inquire(question, rulebook.counting.chosen, reading));
  if (finding.is === 'measured') return finding.day === null ? 'none' : isoOf(finding.day);
  return finding.is === 'decided' ? finding.outcome : undefined;
}

function factValue(value: boolean | string | number, kind: string | undefined): FactValue {
  if (value === 'none') return null;
  return kind === 'date' ? day(String(value)) : value;
}

function day(iso: Iso): NonNullable<ReturnType<typeof dayOf>> {
  const found = dayOf(iso);
  if (found === undefined) throw new Error(`no day ${iso}`);
  return found;
}

/** The data that a rule of JsonLogic reads. */
export function dataOf({ facts, on, lawOn }: Drawn, reading: Said, vocabulary: Vocabulary): Record<string, unknown> {
  return {
    on: packed(on),
    ...(lawOn === on ? {} : { 'law-on': packed(lawOn) }),
    ...(reading === undefined ? {} : { reading }),
    facts: nested(facts, vocabulary),
  };
}

function nested(facts: Facts, vocabulary: Vocabulary): Record<string, Record<string, unknown>> {
  const data: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of facts) {
    const [subject = '', name = ''] = path.split('.');
    const dated = vocabulary.get(path)?.kind === 'date' && value !== 'none';
    data[subject] = { ...data[subject], [name]: dated ? packed(String(value)) : value };
  }
  return data;
}

function packed(iso: Iso): number {
  return Number(iso.replaceAll('-', ''));
}

/** A rule as the two engines of JsonLogic take it. */
export function enginesFor({ rule, answers }: JsonLogicExport): readonly ((data: object) => Said)[] {
  const engine = new LogicEngine();
  const built: unknown = engine.build(rule);
  if (typeof built !== 'function') throw new Error('the engine builds no function of it');
  const read = (value: unknown): Said => {
    if (value === null || value === undefined) return undefined;
    if (answers === 'day' && typeof value === 'number') return String(value).replace(/(\d\d)(\d\d)$/, '-$1-$2');
    if (typeof value !== 'string') throw new Error(`JsonLogic says ${JSON.stringify(value)}`);
    return value;
  };
  return [(data) => read(jsonLogic.apply(rule as never, data)), (data) => read(built(data))];
}
