import { didYouMean } from '../diagnostics/suggest.js';
import type { OutcomeShape, ProvisionShape } from '../document/shapes.js';
import type { Span } from '../source/source-file.js';
import { type ConditionContext, readGrounds } from './conditions.js';
import { readGives } from './gives.js';
import type { Content, Outcome } from './rulebook.js';

/** A test: it is met where what it requires holds. */
export function readTest(value: ProvisionShape, context: ConditionContext): Content | undefined {
  if (value.requires === undefined) return undefined;
  const grounds = readGrounds(value.requires, 'requirement', context.places.key(value, 'requires'), context);
  const gives = readGives(value.gives, context);
  if (!grounds) return undefined;
  return {
    is: 'decides',
    outcomes: [
      { word: 'met', grounds, gives },
      { word: 'not-met', gives },
    ],
  };
}

/** A decision between outcomes; the last holds otherwise. */
export function readDecision(
  value: ProvisionShape,
  shapes: readonly OutcomeShape[],
  context: ConditionContext,
): Content | undefined {
  const always = readGives(value.gives, context);
  const outcomes = shapes.map((shape, item) => {
    const last = item === shapes.length - 1;
    const outcome = readOutcome(shape, context.places.value(shapes, item), last, context);
    return outcome && { ...outcome, gives: [...always, ...outcome.gives] };
  });
  const read = outcomes.filter((outcome) => outcome !== undefined);
  return read.length === outcomes.length ? { is: 'decides', outcomes: read } : undefined;
}

function readOutcome(shape: OutcomeShape, at: Span, last: boolean, context: ConditionContext): Outcome | undefined {
  const { places, report, vocabulary } = context;
  const key = shape.otherwise === undefined ? 'outcome' : 'otherwise';
  const word = shape[key];
  const gives = readGives(shape.gives, context);
  if (word === undefined) {
    report.add('outcome-without-word', 'default', at, {});
    return undefined;
  }
  const { outcomes } = vocabulary.settings;
  if (!outcomes.has(word)) {
    const hint = didYouMean(word, outcomes.keys());
    report.add('unknown-outcome', 'default', places.value(shape, key), { outcome: word }, { hint });
  }
  const [ground, extra] = (['requires', 'where'] as const).filter((name) => shape[name] !== undefined);
  if (last !== (key === 'otherwise')) {
    report.add('otherwise-last', last ? 'missing' : 'early', places.key(shape, key), {});
    return undefined;
  }
  if (last) {
    if (ground) report.add('otherwise-last', 'grounds', places.key(shape, ground), {});
    return { word, gives };
  }
  const condition = ground && shape[ground];
  if (!ground || !condition || extra) {
    report.add('outcome-grounds', extra ? 'both' : 'none', places.key(shape, key), { outcome: word });
    return undefined;
  }
  const stands = ground === 'requires' ? 'requirement' : 'ground';
  const grounds = readGrounds(condition, stands, places.key(shape, ground), context);
  return grounds && { word, grounds, gives };
}
