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
    .replace(/[.;]$/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?, ?/g, ', ')
    .replace(/\beur\b/g, 'EUR')
    .replace(/(?<![-./a-z])[a-z]+(?![-./a-z]| of\b)/g, inDigits)
    .replace(/\b(\d{1,2})[-./](\d{1,2})[-./](\d{4})\b/g, (_, day, month, year) => isoDate(year, month, day))
    .replace(/\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})\b/g, (_, year, month, day) => isoDate(year, month, day))
    .replace(/\b(\d+ )((?:working )?(?:day|week|month|year))s?\b/g, (_, count: string, unit: string) => {
      return `${count}${unit}${count === '1 ' ? '' : 's'}`;
    });
}

function inDigits(word: string): string {
  const number = numbers.indexOf(word);
  return number < 0 ? word : String(number);
}

function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
