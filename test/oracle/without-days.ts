import type { WrittenRules } from './written.js';

/** Days by rows, working days, and what is asked as of a past day, wherever they stand in a version. */
const beyond = /"which-day":|\bworking days?\b|"was (?:not )?[a-z0-9-]+ on \d/;

/**
 * The rules without what this oracle cannot read, and without what asks it. JsonLogic has one value for a name: no
 * rows of which one holds, no list of days off that ends, no second day from which the same life is seen. Measures of
 * one day are read. What is left out is held against a second reading of the articles, in `test/days.test.ts`.
 */
export function withoutDays(written: WrittenRules): WrittenRules {
  const texts = new Map([...written.provisions].map(([id, versions]) => [id, JSON.stringify(versions)]));
  const left = new Set([...texts].filter(([, text]) => beyond.test(text)).map(([id]) => id));
  for (const one of left) {
    for (const [id, text] of texts) if (new RegExp(`\\b${one}\\b(?![-/])`).test(text)) left.add(id);
  }
  return { ...written, provisions: new Map([...written.provisions].filter(([id]) => !left.has(id))) };
}
