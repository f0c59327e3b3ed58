import type { Report } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { Draft } from './draft.js';
import { exampleLine } from './example.js';
import type { ValueFinding } from './findings.js';
import { formHint, monthHint } from './form-hint.js';

/** Says what is wrong with a value, at the value. */
export function reportValue(finding: ValueFinding, { places }: Draft, report: Report): void {
  const { holder, key, value, error } = finding;
  const { keyword, params } = error;
  const at = places.value(holder, key);
  const text = typeof value === 'object' ? '' : String(value);
  switch (keyword) {
    case 'type':
      reportKind(finding, { places }, report);
      return;
    case 'enum': {
      const words: readonly string[] = params.allowedValues;
      const hint = didYouMean(text, words) ?? 'write one of these words';
      const said = { value: text, words: words.join(', ') };
      if (typeof key === 'number') report.add('not-one-of', 'item', at, said, { hint });
      else report.add('not-one-of', 'default', at, { key, ...said }, { hint });
      return;
    }
    case 'pattern':
      if (typeof key === 'number')
        report.add('wrong-form', 'item', at, { value: text }, { hint: formHint(text, error) });
      else report.add('wrong-form', 'default', at, { key, value: text }, { hint: formHint(text, error) });
      return;
    case 'format':
      report.add('no-such-day', 'default', at, { date: text }, { hint: monthHint(text) });
      return;
    case 'maxLength':
      report.add(
        'too-long',
        'default',
        at,
        { count: String(text.length), limit: String(params.limit) },
        { hint: longHint },
      );
      return;
    case 'minLength':
      if (typeof key === 'number') report.add('no-value', 'item', at, {}, { hint: emptyHint });
      else report.add('no-value', 'text', at, { key }, { hint: emptyHint });
      return;
    case 'minItems':
    case 'minProperties':
      report.add(
        'empty-list',
        'default',
        at,
        { key: String(key) },
        { hint: 'add what belongs there, or delete the key' },
      );
      return;
    case 'uniqueItems':
      reportTwice(finding, { places }, report);
      return;
    default:
      throw new Error(`no message says what the schema means by ${keyword}`);
  }
}

function reportTwice({ value, error }: ValueFinding, { places }: Pick<Draft, 'places'>, report: Report): void {
  const list = value as readonly unknown[];
  const [first = 0, second = 0] = [error.params.i, error.params.j].map(Number).sort((a, b) => a - b);
  const related = [{ at: places.value(list, first), note: 'it stands here first' }];
  report.add(
    'said-twice',
    'default',
    places.value(list, second),
    { value: String(list[second]) },
    { related, hint: 'remove or correct one of the two' },
  );
}

function reportKind(finding: ValueFinding, { places }: Pick<Draft, 'places'>, report: Report): void {
  const { holder, key, value, error } = finding;
  const at = places.value(holder, key);
  const types = [error.parentSchema?.type].flat().map(String);
  const due = types.map((type) => dueWords[type] ?? type).join(' or ');
  const found = foundWords(value);
  if (typeof value === 'number') {
    const hint = isSubject(finding)
      ? `say it in words, such as \`at least ${value}\``
      : `write \`"${value}"\`, in quotes`;
    if (typeof key === 'number') report.add('wrong-kind-of-value', 'item', at, { due, found }, { hint });
    else report.add('wrong-kind-of-value', 'default', at, { key, due, found }, { hint });
    return;
  }
  const hint = kindHint(finding);
  if (typeof key === 'number') report.add('wrong-kind-of-value', 'item', at, { due, found }, { hint });
  else report.add('wrong-kind-of-value', 'default', at, { key, due, found }, { hint });
}

/** Whether a value is the phrase that is said of a fact or a provision. */
function isSubject({ key, error }: Pick<ValueFinding, 'key' | 'error'>): boolean {
  return /[./]/.test(String(key)) && error.parentSchema?.type === 'string';
}

function kindHint({ key, value, error }: ValueFinding): string {
  // Only a condition or a group has subjects that are matched by their form.
  if (Array.isArray(value) && error.parentSchema?.patternProperties !== undefined) {
    return 'say how they belong together: `all-of:`, `any-of:` or `none-of:` on the line above the list';
  }
  if (Array.isArray(value) && isSubject({ key, error })) return `write \`is one of ${value.join(', ')}\``;
  const example = exampleLine(error.parentSchema?.examples?.[0]);
  return `such as \`${typeof key === 'number' ? '-' : `${key}:`} ${example}\``;
}

const emptyHint = 'write the text, or delete the line';
const longHint = 'shorten it: an id says what is asked, in a few words';

const dueWords: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'keys with their values',
  integer: 'a whole number',
};

function foundWords(value: unknown): string {
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'string') return 'a text';
  return Array.isArray(value) ? 'a list' : 'keys with their values';
}
