import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import { spelt } from '../phrases/spelling.js';
import type { Span } from '../source/source-file.js';
import { dayExists } from './days.js';
import { listed } from './listed.js';
import type { Fact } from './rulebook.js';
import { unknownWord } from './words.js';

type Value = boolean | string | number;

/** Reads one value of a fact, or of a field of an item. */
export function readValue(fact: Fact, said: string | number, at: Span, report: Report): Value | undefined {
  if (said === 'unknown' || (said === 'none' && fact.none)) return said;
  const words = [...(fact.words?.keys() ?? [])];
  // A list that could not be read has had its own message.
  if (fact.kind === 'choice' && words.length === 0) return undefined;
  const value = typedValue(fact, said);
  if (value === undefined) {
    if (fact.kind === 'choice' && said !== 'none') {
      unknownWord({ word: String(said), subject: fact.path, words }, at, report);
      return undefined;
    }
    const holes = { fact: fact.path, value: String(said), expected: expectedFor(fact, words) };
    report.add('wrong-value', 'default', at, holes, { hint: hintFor(fact, String(said)) });
    return undefined;
  }
  if (fact.kind === 'date' && !dayExists(String(said), at, report)) return undefined;
  return value;
}

function typedValue(fact: Fact, said: string | number): Value | undefined {
  switch (fact.kind) {
    case 'yes-or-no':
      return said === 'holds' ? true : said === 'does not hold' ? false : undefined;
    case 'choice':
      return typeof said === 'string' && fact.words?.has(said) ? said : undefined;
    case 'date':
      return typeof said === 'string' && /^[12]\d{3}-\d\d-\d\d$/.test(said) ? said : undefined;
    case 'number':
      return typeof said === 'number' ? said : undefined;
    case 'money':
      return typeof said === 'string' && /^(0|[1-9]\d{0,8})\.\d\d EUR$/.test(said) ? said : undefined;
    default:
      return undefined;
  }
}

/** What was plainly meant: `yes`, a date in another order, a word that is near. */
function hintFor(fact: Fact, said: string): string {
  if (said === 'none') return 'this fact has no `none`; write `unknown`, or leave it out';
  if (fact.kind === 'yes-or-no') {
    if (/^(?:yes|y|true|on|1|ja|oui)$/i.test(said)) return 'write `holds`';
    if (/^(?:no|n|false|off|0|neen?|non)$/i.test(said)) return 'write `does not hold`';
    return didYouMean(said, ['holds', 'does not hold']) ?? 'write `holds` or `does not hold`';
  }
  const meant = spelt(said);
  const plain = typedValue(fact, /^\d+$/.test(meant) ? Number(meant) : meant) !== undefined;
  return plain ? `write \`${meant}\`` : 'write it in this form; leave the fact out where it is not known';
}

/** What a fact takes, in words. */
export function expectedFor(fact: Fact, words: readonly string[]): string {
  const others = fact.none ? ['none', 'unknown'] : ['unknown'];
  switch (fact.kind) {
    case 'yes-or-no':
      return listed(['holds', 'does not hold', ...others]);
    case 'choice':
      return listed([...words, ...others]);
    case 'date':
      return `a date such as \`2013-07-11\`, or ${listed(others)}`;
    case 'number':
      return `a whole number such as \`3\`, or ${listed(others)}`;
    case 'money':
      return `a sum such as \`1282.14 EUR\`, or ${listed(others)}`;
    default:
      return 'a list';
  }
}
