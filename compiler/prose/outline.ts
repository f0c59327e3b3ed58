import type { Condition, GroupWord } from '../model/condition.js';
import type { Citation, Settings } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import { sentenceFor } from './say.js';

/** A condition for people to read: its sentence, and under it what it joins, presupposes and excepts. */
export interface OutlineItem {
  /** What stands before it: how it bears on the condition above. */
  readonly joins?: 'where' | 'unless' | { readonly reading: string };
  readonly sentence: string;
  /** The sentence as it goes on after a word such as *and*: its first letter small, unless it is that of a name. */
  readonly goesOn: string;
  readonly id?: string;
  readonly address: string;
  /** How what it holds is joined, where it holds several. */
  readonly group?: GroupWord | 'readings';
  /** The subject and its phrase, as the expert wrote them. */
  readonly phrase?: string;
  readonly note?: string;
  /** The authority that answers an open norm. */
  readonly judgedBy?: string;
  readonly cite: readonly Citation[];
  readonly items: readonly OutlineItem[];
}

/** The outline of a condition in one language. */
export function outlineOf(
  condition: Condition,
  settings: Settings,
  language: string,
  joins?: OutlineItem['joins'],
): OutlineItem {
  const under = (inner: Condition, how?: OutlineItem['joins']): OutlineItem =>
    outlineOf(inner, settings, language, how);
  const members = condition.is === 'group' ? condition.members.map((member) => under(member)) : [];
  const senses =
    condition.is === 'readings'
      ? [...condition.senses].map(([name, sense]) => {
          return under(sense, {
            reading: inLanguage(settings.readings.get(name)?.says ?? { [language]: name }, language),
          });
        })
      : [];
  const judge =
    condition.is === 'phrase' && condition.subject.is === 'fact' ? condition.subject.fact.judgedBy : undefined;
  const sentence = sentenceFor(condition, settings.outcomes, language);
  return {
    ...(joins === undefined ? {} : { joins }),
    sentence,
    goesOn: goingOn(sentence, condition, language),
    ...(condition.id === undefined ? {} : { id: condition.id }),
    address: condition.address,
    ...(condition.is === 'phrase' ? {} : { group: condition.is === 'group' ? condition.of : 'readings' }),
    ...(condition.is === 'phrase' ? { phrase: `${subjectName(condition)}: ${condition.text}` } : {}),
    ...(condition.says === undefined ? {} : { note: inLanguage(condition.says, language) }),
    ...(judge ? { judgedBy: inLanguage(judge.title, language) } : {}),
    cite: condition.is === 'phrase' ? condition.cite : [],
    items: [
      ...members,
      ...senses,
      ...(condition.where ? [under(condition.where, 'where')] : []),
      ...(condition.unless ? [under(condition.unless, 'unless')] : []),
    ],
  };
}

/** A label that begins with a capital begins with a name, and so does a sentence that begins with that label. */
function goingOn(sentence: string, condition: Condition, language: string): string {
  const [first = '', ...rest] = [...sentence];
  const label =
    condition.is === 'phrase' && condition.subject.is === 'fact'
      ? inLanguage(condition.subject.fact.label, language)
      : '';
  return label !== '' && sentence.startsWith(label) ? sentence : `${first.toLowerCase()}${rest.join('')}`;
}

function subjectName({ subject }: Condition & { is: 'phrase' }): string {
  return subject.is === 'fact' ? subject.fact.path : subject.provision.id;
}
