import { didYouMean } from '../diagnostics/suggest.js';
import type { OutcomeShape, ProvisionShape } from '../document/provision-shape.js';
import type { Span } from '../source/source-file.js';
import { type ConditionContext, readGrounds } from './conditions.js';
import { readGives } from './gives.js';
import type { Content, Outcome } from './provision.js';

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
  checkOtherwise(shapes, context);
  const outcomes = shapes.map((shape, item) => {
    const outcome = readOutcome(shape, context.places.value(shapes, item), context);
    return outcome && { ...outcome, gives: [...always, ...outcome.gives] };
  });
  const read = outcomes.filter((outcome) => outcome !== undefined);
  return read.length === outcomes.length ? { is: 'decides', outcomes: read } : undefined;
}

/** Exactly one `otherwise`, and it stands last. */
function checkOtherwise(shapes: readonly OutcomeShape[], { places, report }: ConditionContext): void {
  const found = shapes.filter(({ otherwise }) => otherwise !== undefined);
  const [first, second] = found;
  const last = shapes.at(-1);
  if (!first && last) {
    // An outcome without any word has its own message.
    if (last.outcome === undefined) return;
    const hint = 'add a last line such as `- otherwise: refused`, with the word that holds when no other does';
    report.add('otherwise-last', 'missing', places.key(last, 'outcome'), {}, { hint });
  } else if (first && second) {
    const related = [{ at: places.key(first, 'otherwise'), note: 'the first is here' }];
    const hint = 'keep the last one, and give the other its grounds as an `outcome:`';
    report.add('otherwise-last', 'twice', places.key(second, 'otherwise'), {}, { hint, related });
  } else if (first && first !== last) {
    report.add(
      'otherwise-last',
      'early',
      places.key(first, 'otherwise'),
      {},
      { hint: 'move it to the end of the list' },
    );
  }
}

function readOutcome(shape: OutcomeShape, at: Span, context: ConditionContext): Outcome | undefined {
  const { places, report } = context;
  const gives = readGives(shape.gives, context);
  const key = shape.otherwise === undefined ? 'outcome' : 'otherwise';
  const word = shape[key];
  if (word === undefined) {
    const hint = 'add `outcome:` with a word of `rulebook.yaml`, or `otherwise:` if it is the last';
    report.add('outcome-without-word', 'default', at, {}, { hint });
    return undefined;
  }
  checkWord(word, places.value(shape, key), context);
  if (shape.outcome !== undefined && shape.otherwise !== undefined) {
    const related = [{ at: places.key(shape, 'outcome'), note: 'and an outcome here' }];
    const hint = 'keep one of the two';
    report.add('otherwise-last', 'both', places.key(shape, 'otherwise'), {}, { hint, related });
    return undefined;
  }
  return key === 'otherwise' ? withoutGrounds(shape, word, gives, context) : withGrounds(shape, word, gives, context);
}

function checkWord(outcome: string, at: Span, { vocabulary, unread, report }: ConditionContext): void {
  const { outcomes } = vocabulary.settings;
  if (outcomes.has(outcome) || unread.has('rulebook')) return;
  const hint = didYouMean(outcome, outcomes.keys()) ?? 'add it to `outcomes` in `rulebook.yaml`';
  report.add('unknown-outcome', 'default', at, { outcome }, { hint });
}

function withoutGrounds(
  shape: OutcomeShape,
  word: string,
  gives: Outcome['gives'],
  { places, report }: ConditionContext,
): Outcome {
  const ground = (['requires', 'where'] as const).find((name) => shape[name] !== undefined);
  if (ground) {
    const hint = `take \`${ground}\` away, or write \`outcome:\` instead of \`otherwise:\``;
    report.add('otherwise-last', 'grounds', places.key(shape, ground), {}, { hint });
  }
  return { word, gives };
}

function withGrounds(
  shape: OutcomeShape,
  word: string,
  gives: Outcome['gives'],
  context: ConditionContext,
): Outcome | undefined {
  const { places, report } = context;
  const { requires, where } = shape;
  if (requires && where) {
    const hint = 'keep one: `requires` for what must be fulfilled, `where` for the ground on which it follows';
    const related = [{ at: places.key(shape, 'requires'), note: 'what it requires' }];
    report.add('outcome-grounds', 'both', places.key(shape, 'where'), { outcome: word }, { hint, related });
    return undefined;
  }
  const key = requires ? 'requires' : 'where';
  const condition = requires ?? where;
  if (!condition) {
    const hint = 'add `requires:` or `where:`; write `otherwise:` if it holds when no other does';
    report.add('outcome-grounds', 'none', places.key(shape, 'outcome'), { outcome: word }, { hint });
    return undefined;
  }
  const stands = requires ? 'requirement' : 'ground';
  const grounds = readGrounds(condition, stands, places.key(shape, key), context);
  return grounds && { word, grounds, gives };
}
