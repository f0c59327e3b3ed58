import type { AnswerJson } from '../../runtime/index.js';
import type { BatchAnswer } from './answer.js';
import { csvLine } from './cells.js';

/** The columns of a table of answers; one line for each provision asked, or one for a record that is refused. */
const columns = [
  ...['line', 'id', 'on', 'provision', 'version', 'outcome', 'value', 'because', 'missing', 'not-known'],
  ...['turns-on', 'currency', 'problem'],
];

export const csvHead = csvLine(columns);

/** The answers to one record as lines of a table. */
export function asCsv(answer: BatchAnswer): string {
  const head = [answer.line, answer.id ?? ''];
  if ('problems' in answer) {
    const text = answer.problems.map(({ fact, problem }) => (fact === '' ? problem : `${fact}: ${problem}`)).join('; ');
    return csvLine([...head, ...columns.slice(head.length, -1).map(() => ''), text]);
  }
  return answer.answers.map((one) => csvLine([...head, answer.on, ...cells(one), ''])).join('');
}

function cells(answer: AnswerJson): readonly string[] {
  const { provision, version, outcome, because, missing, notKnown = [], turnsOn = [], currency = '' } = answer;
  return [
    ...[provision, version ?? '', outcome, valueFor(answer)],
    ...[because.flatMap(({ id }) => id ?? []), missing, notKnown, turnsOn].map((names) => names.join(' ')),
    currency,
  ];
}

/** What a measure gives; of contested readings, what each answers. */
function valueFor({ day, length, number, sum, readings }: AnswerJson): string {
  if (readings) {
    const each = Object.entries(readings).map(([name, { outcome }]) => `${name}: ${outcome}`);
    return each.join('; ');
  }
  const plain = day ?? number ?? sum;
  if (plain !== undefined) return String(plain);
  if (length === undefined || length === 'none') return length ?? '';
  return `${length.days} days${length.part === undefined ? '' : ` ${length.part}`}`;
}

/** The answers to one record as one line of JSON. */
export function asNdjson(answer: BatchAnswer): string {
  return `${JSON.stringify(answer)}\n`;
}
