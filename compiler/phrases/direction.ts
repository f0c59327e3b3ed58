import { parse } from './parse.js';

const opposites = {
  'less than': { before: 'later than', after: 'earlier than' },
  'at most': { before: 'no earlier than', after: 'no later than' },
} as const;

/**
 * The clear way to write `less than 12 months ago` or `at most 5 months after …`: of these nobody can
 * tell whether they hold of a day on the wrong side. `undefined` for any other phrase.
 */
export function unclearDirection(text: string): string | undefined {
  for (const [said, clear] of Object.entries(opposites)) {
    if (!text.startsWith(`${said} `)) continue;
    const rest = text.slice(said.length);
    if (parse('date', `at least${rest}`))
      return `${/ after [^ ]+(?: or the next working day)?$/.test(text) ? clear.after : clear.before}${rest}`;
  }
  return undefined;
}
