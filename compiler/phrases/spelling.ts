const numbers = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ');

/**
 * A phrase as a person may write it, in the spelling of the grammar: small letters, one space between two
 * words, numbers in digits, dates as year-month-day, `1 month` but `2 months`. What it means stays.
 */
export function spelt(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^["'“”„«»‘’]+|["'“”„«»‘’]+$/g, '')
    .replace(/[.;]$/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(€ ?)?\b(\d+)(?:[.,](\d\d))?( ?(?:€|euros?\b|eur\b))?/g, inEuro)
    .replace(/(\d) ?%/g, '$1 %')
    .replace(/ ?, ?/g, ', ')
    .replace(/\b(is|has|does)n['’]t\b/g, '$1 not')
    .replace(/(?<![-./a-z])[a-z]+(?![-./a-z]| of\b)/g, inDigits)
    .replace(/\b(\d{1,2})[-./](\d{1,2})[-./](\d{4})\b/g, (_, day, month, year) => isoDate(year, month, day))
    .replace(/\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})\b/g, (_, year, month, day) => isoDate(year, month, day))
    .replace(/\b(\d+ )((?:working )?(?:day|week|month|year))s?\b/g, (_, count: string, unit: string) => {
      return `${count}${unit}${count === '1 ' ? '' : 's'}`;
    });
}

/** Other words for what the grammar says in its own: each means the same. */
const wordings: readonly (readonly [RegExp, string])[] = [
  [/^is (.+) or (.+)$/, 'is one of $1, $2'],
  [/^is neither (.+) nor (.+)$/, 'is none of $1, $2'],
  [/^(?:not?|never) (?:more|longer) than /, 'at most '],
  [/^(?:not?|never) (?:less|fewer) than /, 'at least '],
  [/^fewer than /, 'less than '],
  [/^(?:exactly|equals?|is equal to) /, 'is '],
  [/^is (?:earlier than|prior to) /, 'is before '],
  [/^(before|after|on|on or before|on or after) (?=[^ ]+$)/, 'is $1 '],
  [/^since (?=[^ ]+$)/, 'is on or after '],
  [/^(?:until|till|by) (?=[^ ]+$)/, 'is on or before '],
  [/^(?:since|for) (at least|more than) (.+)$/, '$1 $2 ago'],
  [/^(at least|more than) (.+?)(?: old)?$/, '$1 $2 ago'],
  [/^(\d+ [a-z]+ (?:ago|(?:before|after) .+))$/, 'at least $1'],
  [/^not? later than (.+ (?:ago|before [^ ]+))$/, 'at least $1'],
  [/^not? earlier than (.+ after [^ ]+)$/, 'at least $1'],
  [/^not? later than (.+ after [^ ]+)$/, 'no later than $1'],
  [/^not? (?:more|longer) than (.+ after [^ ]+)$/, 'no later than $1'],
  [/^not? (?:more|longer) than (.+ (?:ago|before [^ ]+))$/, 'no earlier than $1'],
  [/^within (.+ after [^ ]+)$/, 'no later than $1'],
  [/^is later than /, 'is after '],
  [/^(?:is )?(?:no|not) later than (?=[^ ]+$)/, 'is on or before '],
  [/^(?:is )?(?:no|not) earlier than (?=[^ ]+$)/, 'is on or after '],
  [/^is (?:true|yes)$|^(?:true|yes)$/, 'holds'],
  [/^is (?:false|no)$|^(?:false|no)$/, 'does not hold'],
  [/^is fulfilled$|^holds$/, 'is met'],
  [/^is not fulfilled$|^does not hold$/, 'is not met'],
  [/^is met$/, 'holds'],
  [/^is not met$/, 'does not hold'],
];

/** A phrase in the words of the grammar, each way in which it may have been meant. */
export function reworded(text: string): readonly string[] {
  return wordings.filter(([said]) => said.test(text)).map(([said, meant]) => text.replace(said, meant));
}

/** `€ 10` and `10,50 euro` as `10.00 EUR` and `10.50 EUR`; a number without its currency stays. */
function inEuro(text: string, before: string | undefined, whole: string, cents = '00', after?: string): string {
  return before === undefined && after === undefined ? text : `${whole}.${cents} EUR`;
}

function inDigits(word: string): string {
  const number = numbers.indexOf(word);
  return number < 0 ? word : String(number);
}

function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
