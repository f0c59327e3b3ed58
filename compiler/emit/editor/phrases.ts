import { kinds, type SubjectKind } from '../../phrases/kinds.js';
import type { Narrowing } from '../../phrases/narrowing.js';
import { patternOf } from '../../phrases/pattern.js';
import { choiceAt, cursorAt, type Offer, type Schema, textSchema } from './schema.js';

/** What the vocabulary lets a phrase name: days by path, and the words of its subject; of money, numbers and amounts. */
interface Names {
  readonly paths: readonly string[];
  readonly words: readonly string[];
}

/** The phrases that can be said of a subject of one kind: the pattern they follow, and those to start from. */
export function phraseSchema(kind: SubjectKind, names: Names): Schema {
  const { rule, called } = kinds[kind];
  const narrowing = narrowingFor(kind, names);
  const pattern = patternOf(rule, narrowing);
  const offers = examplesOf(kind, names).filter(({ label }) => new RegExp(`^(?:${pattern})$`, 'u').test(label));
  const some = offers.slice(0, 4).map(({ label }) => `\`${label}\``);
  return textSchema(pattern, `This is ${called}. Say for example ${some.join(', ')}.`, offers);
}

/** The days that a measure or a value of an outcome can be: a day, or so long before or after one. */
export function pointSchema(days: readonly string[]): Schema {
  const pattern = patternOf('point', { path: days });
  const [day = '2014-05-15'] = days;
  const says = `This is a day. Say for example \`${day}\`, \`5 months after ${day}\`, \`30 days before ${day}\`.`;
  const said = [`5 months after ${day}`, `30 days before ${day}`, `30 days after ${day} or the next working day`];
  const near = said.map((label) => offer(label, { paths: days, words: [] }));
  return textSchema(pattern, says, [...near, ...days.map((label) => ({ label }))]);
}

/** How much of a period or item counts. */
export function weightSchema(): Schema {
  const words = ['not at all', 'half', 'in full', '2/3'];
  const says = 'This says how much counts: `not at all`, `half`, `in full`, or a fraction such as `2/3`.';
  return textSchema(
    patternOf('weight'),
    says,
    words.map((label) => ({ label })),
  );
}

/** What the grammar may name, by the kind of the subject. */
function narrowingFor(kind: SubjectKind, { paths, words }: Names): Narrowing {
  switch (kind) {
    case 'choice':
    case 'decision':
      return { word: words };
    case 'money':
    case 'sum':
      return { word: words, path: paths };
    case 'length':
      return {};
    default:
      return { path: paths };
  }
}

/** The examples of a kind, spelt with the names that the vocabulary has. */
function examplesOf(kind: SubjectKind, names: Names): readonly Offer[] {
  return kinds[kind].examples.flatMap((example) => {
    if (/\bword, word$/.test(example)) return names.words.length < 2 ? [] : [listOffer(example, names.words)];
    if (/\bword\b/.test(example)) {
      const labels = names.words.map((word) => example.replace(/\bword\b/, word));
      return labels.map((label) => (/\d/.test(label) ? offer(label, names) : { label }));
    }
    return withKnownPath(example, names).map((label) => offer(label, names));
  });
}

function listOffer(example: string, words: readonly string[]): Offer {
  const [first = '', second = ''] = words;
  const start = example.replace(/word, word$/, '');
  const body = `${start}${choiceAt(1, words)}, ${choiceAt(2, [second, ...words])}`;
  return { label: `${start}${first}, ${second}`, body };
}

const countOrDate = /\d{4}-\d\d-\d\d|\d+(?:\.\d\d)?(?: (?:(?:working )?day|week|month|year)s?)?/;
const pathAtEnd = /[a-z][a-z0-9-]*[./][a-z][a-z0-9-]*(?=$| or the next working day$)/;

/** An example that names a path the vocabulary lacks names its first one instead. */
function withKnownPath(example: string, { paths }: Names): readonly string[] {
  const path = pathAtEnd.exec(example)?.[0];
  if (path === undefined || paths.includes(path)) return [example];
  const [first] = paths;
  return first === undefined ? [] : [example.replace(pathAtEnd, first)];
}

/** A phrase with a stop for the cursor at its period, number or date, and a choice of paths at the one it names. */
function offer(label: string, { paths }: Names): Offer {
  let stop = 0;
  const counted = label.replace(countOrDate, (text) => cursorAt(++stop, text));
  const body = counted.replace(pathAtEnd, (path) => choiceAt(++stop, [path, ...paths]));
  return { label, body };
}
