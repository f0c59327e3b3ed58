import { unclearDirection } from '../phrases/direction.js';
import { kinds, type SubjectKind } from '../phrases/kinds.js';
import type { Narrowing } from '../phrases/narrowing.js';
import { nearestPhrase } from '../phrases/nearest.js';
import { parse } from '../phrases/parse.js';
import { reworded, spelt } from '../phrases/spelling.js';
import type { Span } from '../source/source-file.js';
import type { Subject } from './condition.js';
import type { Context } from './context.js';
import { pointExample } from './examples.js';
import { listed } from './listed.js';
import { oddSpace, spaceHint } from './spaces.js';

/** Says that a phrase is not one that can be said of its subject, and offers the nearest that can. */
export function reportPhrase(text: string, subject: Subject, kind: SubjectKind, at: Span, context: Context): void {
  const clear = unclearDirection(text);
  if (clear !== undefined) {
    const holes = { phrase: text, beyond: beyond(text) };
    context.report.add('unclear-direction', 'default', at, holes, { hint: `write \`${clear}\`` });
    return;
  }
  const { rule, called } = kinds[kind];
  const holes = { subject: nameOf(subject), kind: called, phrase: text };
  const near = nearPhrase(rule, text, narrowingFor(subject, kind, context));
  const space = oddSpace(text);
  if (space !== undefined) {
    context.report.add('unknown-phrase', 'default', at, holes, { hint: spaceHint(space) });
    return;
  }
  const hint = near === undefined ? `such as ${listed(examplesFor(subject, kind))}` : `did you mean \`${near}\`?`;
  context.report.add('unknown-phrase', 'default', at, holes, { hint });
}

/** What a phrase about a subject may name: of money amounts and numbers, of all else days. */
function narrowingFor(subject: Subject, kind: SubjectKind, context: Context): Narrowing {
  if (kind !== 'money') return { word: wordsFor(subject), path: datePaths(context) };
  return { word: [...context.vocabulary.amounts.keys()], path: numberPaths(context) };
}

/** What to write instead of a text that is no point. */
export function pointHint(text: string, context: Context): string {
  const near = nearPhrase('point', text, { path: datePaths(context) });
  return near === undefined ? `such as \`${pointExample(context)}\`` : `did you mean \`${near}\`?`;
}

/** The words that can be said of a choice or a decision. */
export function wordsFor(subject: Subject): readonly string[] {
  if (subject.is === 'fact') return [...(subject.fact.words?.keys() ?? [])];
  return subject.provision.outcomes;
}

/** The paths that give a day: facts that are dates, and measures. */
export function datePaths({ vocabulary, heads }: Context): readonly string[] {
  const facts = [...vocabulary.facts.values()].filter(({ kind }) => kind === 'date').map(({ path }) => path);
  return [...facts, ...[...heads.values()].filter(({ gives }) => gives === 'day').map(({ id }) => id)];
}

/** The paths of the facts that count something. */
export function numberPaths({ vocabulary }: Context): readonly string[] {
  return [...vocabulary.facts.values()].filter(({ kind }) => kind === 'number').map(({ path }) => path);
}

/** The days of which a phrase with an unclear direction leaves open whether it holds. */
function beyond(text: string): string {
  if (text.endsWith(' ago')) return 'that is yet to come';
  return / after [^ ]+(?: or the next working day)?$/.test(text)
    ? 'that lies before that day'
    : 'that lies after that day';
}

/** First what the text plainly means, as a lawyer may write it; then what is nearest by its letters. */
export function nearPhrase(rule: string, text: string, narrowing: Narrowing): string | undefined {
  const meant = spelt(text);
  const plain = [meant, ...reworded(meant)].find((wording) => wording !== text && parse(rule, wording, narrowing));
  if (plain !== undefined) return plain;
  const near = nearestPhrase(rule, meant, narrowing);
  return near !== undefined && keepsSense(meant, near) ? near : undefined;
}

/**
 * A correction that drops a `not` would be the opposite; one that drops a number, looks to the other side of a day, or
 * makes days of working days, another rule.
 */
function keepsSense(text: string, correction: string): boolean {
  const negations = (phrase: string): number => phrase.match(/\b(?:no|not|none|nor|never)\b/g)?.length ?? 0;
  const numbers = (phrase: string): string => (phrase.match(/\d+/g) ?? []).join(' ');
  const kept = ['before', 'after', 'working'];
  if (kept.some((word) => text.split(' ').includes(word) && !correction.split(' ').includes(word))) return false;
  return negations(correction) >= negations(text) && numbers(correction) === numbers(text);
}

/** Phrases to start from, with a word of the subject's own list in them. */
function examplesFor(subject: Subject, kind: SubjectKind): readonly string[] {
  const [first, second = first] = wordsFor(subject);
  return kinds[kind].examples
    .slice(0, kind === 'money' ? 2 : 4)
    .map((example) => example.replace(/\bword, word\b/, `${first}, ${second}`).replace(/\bword\b/, first ?? 'word'));
}

function nameOf(subject: Subject): string {
  return subject.is === 'fact' ? subject.fact.path : subject.provision.id;
}
