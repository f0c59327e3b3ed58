import { nearest } from '../diagnostics/suggest.js';
import { type Asking, type Assessment, firstDays, firstDayText, type LoadedPackage, type Rulebook } from '../index.js';
import { UsageError } from './terminal.js';

/** The outcome that is waited for, with the first day of it from each provision asked; it must be one they answer. */
export function awaited(
  outcome: string | undefined,
  asked: Asking,
  rulebook: Rulebook,
  evaluators: LoadedPackage,
): Pick<Assessment, 'earliest'> {
  if (outcome === undefined) return {};
  const outcomes = rulebook.provisions
    .filter(({ id }) => asked.provisions === undefined || asked.provisions.includes(id))
    .flatMap((provision) => provision.outcomes);
  if (!outcomes.includes(outcome)) {
    const near = nearest(outcome, outcomes);
    const meant = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    throw new UsageError(`No provision asked answers \`${outcome}\`.${meant}`);
  }
  return { earliest: { outcome, days: firstDays(asked, outcome, rulebook, evaluators) } };
}

/** A line below the answer of a provision: when the outcome waited for comes. */
export function firstLine(provision: string, { earliest }: Assessment): string {
  const day = earliest?.days[provision];
  return earliest && day !== undefined ? `\n${firstDayText(earliest.outcome, day)}` : '';
}
