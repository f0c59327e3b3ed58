import { conventionsOf } from '../../logic/counting.js';
import type { LoweredVersion } from '../../logic/logic.js';
import { lower, lowerPoint } from '../../logic/lower.js';
import { groundsOf } from '../../model/grounds.js';
import type { Content, Given, MeasureGives, Outcome, Version } from '../../model/provision.js';
import type { Settings } from '../../model/rulebook.js';
import {
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
import { inquiry, pointFor, sensesOf } from './expression.js';
import type { Imports } from './imports.js';
import { measureFor } from './over.js';
import { rowSteps } from './row-steps.js';
import { constantsFor, readingsAmong, settleDecision } from './settle.js';
import { citations, measureStep, pointReads, stepFor, texts, underNames } from './steps.js';
import { writeTransition } from './transition.js';

/** A version in the generated module: the functions that settle its transition and itself, and the data that explains it. */
export interface WrittenVersion {
  readonly crossing?: Statement | undefined;
  readonly settle?: Statement | undefined;
  readonly data: Expression;
}

export function writeVersion(version: Version, settings: Settings, imports: Imports): WrittenVersion {
  const { content } = version;
  const lowered = lower(content, settings);
  const settle = `settle${version.from.replaceAll('-', '')}`;
  const transition = writeTransition(version, settings, imports);
  const crossing = transition?.settle;
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
    ['transition', transition?.data],
  ];
  if (content.is === 'not-known')
    return { crossing, data: record([...head, ['state', text('not-known')], ['why', texts(content.why)]], true) };
  if (content.is === 'repealed' || !lowered) {
    const by = content.is === 'repealed' ? [content.by] : [];
    return { crossing, data: record([...head, ['state', text('repealed')], ['by', citations(by)]], true) };
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
      crossing,
      settle: settleMeasure(lowered, settle, gives, imports),
      data: record([...head, ...state, ['step', step], stated, ...common], true),
    };
  }
  const branches = content.outcomes.map((outcome) => branchFor(outcome, settings, imports));
  return {
    crossing,
    settle: settleDecision(lowered, settle, imports),
    data: record([...head, ['state', text('decides')], ['branches', list(branches, true)], ...common], true),
  };
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
  return [...new Set([...own, ...readingsAmong(groundsOf(content))])];
}
