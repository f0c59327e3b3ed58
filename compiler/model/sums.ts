import { didYouMean } from '../diagnostics/suggest.js';
import type { SumPart } from '../phrases/phrase.js';
import type { Span } from '../source/source-file.js';
import type { Part, Subject } from './condition.js';
import { amountNamed, type Context, factNamed } from './context.js';
import { numberPaths } from './correction.js';
import type { Amount, Fact } from './rulebook.js';
import { within } from './span.js';

/** Resolves the names in a sum, and holds that all its amounts are for the same time as the subject. */
export function resolveSum(
  parts: readonly SumPart[],
  subject: Subject,
  at: Span,
  context: Context,
): readonly Part[] | undefined {
  const resolved = parts.map((part) => resolvePart(part, at, context));
  const sound = resolved.filter((part) => part !== undefined);
  for (const part of sound) if (part.is === 'amount') checkTime(part.amount, subject, at, context);
  return sound.length === parts.length ? sound : undefined;
}

function resolvePart(part: SumPart, at: Span, context: Context): Part | undefined {
  const each = part.each === undefined ? undefined : countNamed(part.each, within(at, part.each), context);
  const counted = each ? { each } : {};
  const unknown = part.each !== undefined && !each;
  if (part.is === 'money') return unknown ? undefined : { is: 'money', cents: part.cents, ...counted };
  const amount = amountNamed(part.amount, within(at, part.amount), context);
  return unknown || !amount ? undefined : { is: 'amount', amount, percent: part.percent, ...counted };
}

/** A fact that is a whole number: how many there are of what is counted. */
function countNamed(path: string, at: Span, context: Context): Fact | undefined {
  const fact = path.includes('/') ? undefined : factNamed(path, at, context);
  if (fact?.kind === 'number') return fact;
  if (!fact && !path.includes('/')) return undefined;
  const hint = didYouMean(path, numberPaths(context)) ?? 'name a fact of the kind `number`';
  context.report.add('not-a-number', 'default', at, { name: path }, { hint });
  return undefined;
}

/** A sum for a month says nothing about a sum for a year, nor about one that does not say for what time it is. */
function checkTime(amount: Amount, subject: Subject, at: Span, { report }: Context): void {
  if (subject.is !== 'fact' || subject.fact.per === amount.per) return;
  const { path, per } = subject.fact;
  const place = within(at, amount.id);
  const holes = { fact: path, amount: amount.id };
  const related = [{ at: subject.fact.at, note: 'the fact is defined here' }];
  if (per === undefined) {
    const hint = `write \`per: ${amount.per}\` where the fact is defined, if that is what it asks`;
    report.add('another-time', 'fact', place, { ...holes, time: amount.per ?? '' }, { hint, related });
  } else if (amount.per === undefined) {
    const hint = `write \`per: ${per}\` in \`amounts/${amount.id}.yaml\`, if that is what it is`;
    report.add('another-time', 'amount', place, { ...holes, time: per }, { hint, related });
  } else {
    const hint = 'ask for the sum for the same time, or name the amount for that time';
    report.add('another-time', 'default', place, { ...holes, of: per, per: amount.per }, { hint, related });
  }
}
