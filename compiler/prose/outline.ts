import type { Condition } from '../model/condition.js';
import type { Citation, MeasureRow, Settings } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import { sayPoint, sentenceFor } from './say.js';
import { voiceOf } from './voices.js';

/** A condition for people to read: its sentence, and under it what it joins, presupposes and excepts. */
export interface OutlineItem {
  /** What stands before it: how it bears on the condition above. */
  readonly joins?: 'where' | 'unless' | { readonly reading: string };
  readonly sentence: string;
  readonly id?: string;
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
  return {
    ...(joins === undefined ? {} : { joins }),
    sentence: sentenceFor(condition, settings.outcomes, language),
    ...(condition.id === undefined ? {} : { id: condition.id }),
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

/** The outline of a row of a measure: its ground, whose sentence says the day too. */
export function rowOutline({ ground, point }: MeasureRow, settings: Settings, language: string): OutlineItem {
  const outline = outlineOf(ground, settings, language);
  const says = (sentence: string): string => voiceOf(language).row(sentence, sayPoint(point, language));
  return { ...outline, sentence: says(outline.sentence) };
}

function subjectName({ subject }: Condition & { is: 'phrase' }): string {
  return subject.is === 'fact' ? subject.fact.path : subject.provision.id;
}
