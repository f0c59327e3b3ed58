import { conventionsOf } from '../../logic/counting.js';
import type { LoweredCondition, LoweredVersion } from '../../logic/logic.js';
import { lower, lowerPoint } from '../../logic/lower.js';
import { type Condition, everyCondition } from '../../model/condition.js';
import {
  type Content,
  type Given,
  groundsOf,
  type MeasureGives,
  type Outcome,
  type Settings,
  type Version,
} from '../../model/rulebook.js';
import { camel } from '../identifiers.js';
import {
  constant,
  type Expression,
  functionOf,
  list,
  name,
  record,
  type Statement,
  text,
  thunkOf,
  whole,
} from '../typescript.js';
import { expressionFor, inquiry, pointFor, sensesOf, type Writing } from './expression.js';
import { type Imports, runtimeFunctions } from './imports.js';
import { measureFor } from './over.js';
import { rowSteps } from './row-steps.js';
import { citations, measureStep, pointReads, stepFor, texts, underNames } from './steps.js';

/** A version in the generated module: the function that settles it, and the data that explains it. */
export interface WrittenVersion {
  readonly settle?: Statement | undefined;
  readonly data: Expression;
}

export function writeVersion(version: Version, settings: Settings, imports: Imports): WrittenVersion {
  const { content } = version;
  const lowered = lower(content, settings);
  const settle = `settle${version.from.replaceAll('-', '')}`;
  const head: readonly (readonly [string, Expression | undefined])[] = [
    ['address', text(version.address)],
    ['from', text(version.from)],
    ['basis', text(version.basis)],
    [
      'seen',
      list(
        version.seen.map(({ source, on }) =>
          record([
            ['source', text(source.id)],
            ['kind', text(source.kind)],
            ['on', text(on)],
          ]),
        ),
      ),
    ],
  ];
  if (content.is === 'not-known')
    return { data: record([...head, ['state', text('not-known')], ['why', texts(content.why)]], true) };
  if (content.is === 'repealed' || !lowered) {
    const by = content.is === 'repealed' ? [content.by] : [];
    return { data: record([...head, ['state', text('repealed')], ['by', citations(by)]], true) };
  }
  const gives = content.is === 'decides' ? content.outcomes.flatMap((outcome) => outcome.gives) : [];
  const points = gives.flatMap((given) => (given.is === 'date' ? [lowerPoint(given.point)] : []));
  const common: readonly (readonly [string, Expression | undefined])[] = [
    ['readings', list(readingsIn(lowered, content).map(text))],
    ['conventions', list(conventionsOf(lowered, points).map(text))],
    [
      'counting',
      version.counting.size === 0
        ? undefined
        : record([...version.counting].map(([one, choice]) => [one, text(choice)] as const)),
    ],
    ['settle', name(settle)],
  ];
  if (content.is === 'measures') {
    const step = measureStep(version, content.measure, settings, imports);
    const { gives } = content.measure;
    const rows = rowSteps(version, content.measure, settings, imports);
    const state: readonly (readonly [string, Expression | undefined])[] =
      gives === 'day'
        ? [['state', text('measures')]]
        : [
            ['state', text('counts')],
            ['gives', text(gives)],
          ];
    const stated = ['rows', gives === 'day' && rows.length === 0 ? undefined : list(rows, true)] as const;
    return {
      settle: settleMeasure(lowered, settle, gives, imports),
      data: record([...head, ...state, ['step', step], stated, ...common], true),
    };
  }
  const branches = content.outcomes.map((outcome) => branchFor(outcome, settings, imports));
  return {
    settle: settleDecision(lowered, settle, imports),
    data: record([...head, ['state', text('decides')], ['branches', list(branches, true)], ...common], true),
  };
}

/** `function settle…(inquiry) { const … ; return { conditions: { … }, branches: [ … ] }; }` */
function settleDecision(lowered: LoweredVersion, identifier: string, imports: Imports): Statement | undefined {
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
function constantsFor(
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

function settleMeasure(
  lowered: LoweredVersion,
  identifier: string,
  gives: MeasureGives,
  imports: Imports,
): Statement | undefined {
  if (lowered.is !== 'measures') return undefined;
  const chosen = lowered.senses.flatMap(({ measure }) => (measure.is === 'which-day' ? [measure] : []));
  const { writing, body } = constantsFor(
    chosen.flatMap(({ conditions }) => conditions),
    imports,
  );
  const days = chosen.length === 0 ? 'MaybeDay' : chosen.length === lowered.senses.length ? 'DayFound' : 'DaySettled';
  const result = gives === 'day' ? days : 'Taken';
  const rivals = new Map(
    lowered.senses.flatMap(({ reading, measure }) => (reading === undefined ? [] : [[reading, measure] as const])),
  );
  const [only] = lowered.senses;
  if (!only) return undefined;
  const value =
    rivals.size === 0
      ? measureFor(only.measure, writing)
      : sensesOf(rivals, lowered.follows, (measure) => measureFor(measure, writing), imports);
  return functionOf(identifier, { name: inquiry, type: imports.type('Inquiry') }, imports.type(result), body, value);
}

function branchFor(outcome: Outcome, settings: Settings, imports: Imports): Expression {
  const given = outcome.gives.map((one) => [one.value.name, givenFor(one, imports)] as const);
  return record(
    [
      ['outcome', text(outcome.word)],
      ['grounds', outcome.grounds && stepFor(outcome.grounds, settings, imports)],
      ['gives', underNames(given, 'Given', imports)],
    ],
    true,
  );
}

function givenFor(given: Given, imports: Imports): Expression {
  switch (given.is) {
    case 'document':
      return imports.document(given.document.id);
    case 'period':
      return record([
        ['kind', text('period')],
        ['count', whole(given.period.count)],
        ['unit', text(given.period.unit)],
      ]);
    case 'words':
      return record([
        ['kind', text('words')],
        ['words', list(given.words.map(text))],
      ]);
    case 'date': {
      const settle = thunkOf(inquiry, pointFor(lowerPoint(given.point), imports));
      return record([['kind', text('date')], ...pointReads(given.point, imports), ['settle', settle]]);
    }
  }
}

/** The readings that stand in a version, each once, in the order of the rule. */
function readingsIn(lowered: LoweredVersion, content: Content): readonly string[] {
  const own = lowered.is === 'measures' ? lowered.senses.flatMap(({ reading }) => reading ?? []) : [];
  const names = groundsOf(content).flatMap((ground) => [...everyCondition(ground)].flatMap(readingNames));
  return [...new Set([...own, ...names])];
}

function readingNames(condition: Condition): readonly string[] {
  return condition.is === 'readings' ? [...condition.senses.keys()] : [];
}
