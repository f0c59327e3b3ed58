import { describe, expect, test } from 'vitest';
import { parse } from '../compiler/phrases/parse.js';
import { reworded, spelt } from '../compiler/phrases/spelling.js';

/** The first wording of a text that the grammar knows. */
function meant(rule: string, text: string): string | undefined {
  const plain = spelt(text);
  return [plain, ...reworded(plain)].find((wording) => parse(rule, wording));
}

// What a hand used to letters and statutes writes, and the phrase of the grammar that means the same.
describe('phrases as people write them', () => {
  test.each([
    ['date', 'At least twelve months ago.', 'at least 12 months ago'],
    ['date', '“at least 1 months ago”', 'at least 1 month ago'],
    ['date', 'at least  2 year ago', 'at least 2 years ago'],
    ['date', 'since at least 2 years', 'at least 2 years ago'],
    ['date', 'at least 18 years old', 'at least 18 years ago'],
    ['date', 'is before 1.3.2010', 'is before 2010-03-01'],
    ['date', 'is on or after 2010/3/1', 'is on or after 2010-03-01'],
    ['date', 'before 2010–03–01', 'is before 2010-03-01'],
    ['date', 'since 2010-03-01', 'is on or after 2010-03-01'],
    ['date', 'until 31/12/2010', 'is on or before 2010-12-31'],
    ['date', 'no later than 2010-12-31', 'is on or before 2010-12-31'],
    ['date', "hasn't happened", 'has not happened'],
    ['date', 'not later than 1 year before sponsor.arrived-on', 'at least 1 year before sponsor.arrived-on'],
    ['date', 'within five months after application.lodged-on', 'no later than 5 months after application.lodged-on'],
    ['date', 'not more than 2 years ago', 'no earlier than 2 years ago'],
    ['yes-or-no', 'Yes', 'holds'],
    ['yes-or-no', 'is false', 'does not hold'],
    ['yes-or-no', 'is met', 'holds'],
    ['yes-or-no', "doesn't hold", 'does not hold'],
    ['test', 'holds', 'is met'],
    ['test', 'does not hold', 'is not met'],
    ['test', 'is fulfilled', 'is met'],
    ['choice', 'is marriage or partnership', 'is one of marriage, partnership'],
    ['choice', 'is neither marriage nor partnership', 'is none of marriage, partnership'],
    ['choice', 'is one of marriage,partnership', 'is one of marriage, partnership'],
    ['number', 'no more than five', 'at most 5'],
    ['number', 'not less than 3', 'at least 3'],
    ['number', 'exactly 3', 'is 3'],
    ['money', 'at least € 10', 'at least 10.00 EUR'],
    ['money', 'less than 1282,14 euro', 'less than 1282.14 EUR'],
  ])('%s: %s', (rule, text, phrase) => {
    expect(meant(rule, text)).toBe(phrase);
    expect(meant(rule, phrase)).toBe(phrase);
  });

  test.each([
    ['date', 'older than 18'],
    ['date', 'mindestens 2 Jahre'],
    ['date', 'less than 2 years ago'],
    ['choice', 'marriage'],
    ['money', 'at least 10'],
  ])('what could mean two things is left alone: %s %s', (rule, text) => {
    expect(meant(rule, text)).toBe(undefined);
  });
});
