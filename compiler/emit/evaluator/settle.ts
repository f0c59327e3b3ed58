import type { LoweredCondition, LoweredVersion } from '../../logic/logic.js';
import { type Condition, everyCondition } from '../../model/condition.js';
import { camel } from '../identifiers.js';
import { constant, functionOf, list, name, record, type Statement } from '../typescript.js';
import { expressionFor, inquiry, type Writing } from './expression.js';
import { type Imports, runtimeFunctions } from './imports.js';

/** `function settle…(inquiry) { const … ; return { conditions: { … }, branches: [ … ] }; }` */
export function settleDecision(lowered: LoweredVersion, identifier: string, imports: Imports): Statement | undefined {
  if (lowered.is !== 'decides') return undefined;
  const { writing, body } = constantsFor(lowered.conditions, imports);
  const { constants } = writing;
  const conditions = record(
    [...constants].map(([id, constantName]) => [id, name(constantName)] as const),
    true,
  );
  const branches = list(lowered.branches.map((branch) => expressionFor(branch, writing)));
  const value = record(
    [
      ['conditions', conditions],
      ['branches', branches],
    ],
    true,
  );
  const parameter = body.length === 0 ? undefined : { name: inquiry, type: imports.type('Inquiry') };
  return functionOf(identifier, parameter, imports.type('Settled'), body, value);
}

/** One constant for each condition, under its own name. */
export function constantsFor(
  conditions: readonly LoweredCondition[],
  imports: Imports,
): { readonly writing: Writing; readonly body: readonly Statement[] } {
  const used = new Set([inquiry, 'provision', ...runtimeFunctions]);
  const constants = new Map<string, string>();
  for (const { id } of conditions) {
    const constantName = camel(id, used);
    used.add(constantName);
    constants.set(id, constantName);
  }
  const writing: Writing = { imports, constants };
  const body = conditions.map(({ id, logic }) => constant(constants.get(id) ?? id, expressionFor(logic, writing)));
  return { writing, body };
}

/** The readings that stand in some grounds, each once, in the order of the rule. */
export function readingsAmong(grounds: readonly Condition[]): readonly string[] {
  const all = grounds.flatMap((ground) => [...everyCondition(ground)]);
  return [...new Set(all.flatMap((one) => (one.is === 'readings' ? [...one.senses.keys()] : [])))];
}
