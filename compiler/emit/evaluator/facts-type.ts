import type { Fact } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import { sentence } from '../../prose/voice.js';
import {
  interfaceOf,
  keyword,
  listType,
  type Property,
  type Statement,
  shape,
  type TypeNode,
  textUnion,
  unionOf,
} from '../typescript.js';
import type { Imports } from './imports.js';

/** An interface of facts by path, each with its label and question; what is left out is not known. */
export function factsInterface(called: string, facts: readonly Fact[], imports: Imports): Statement {
  return interfaceOf(
    called,
    facts.map(
      (fact): Property => ({ name: fact.path, type: factType(fact, imports), optional: true, says: factText(fact) }),
    ),
  );
}

/** What a developer should know of a fact: what it is, how people are asked, for what time a sum is, what `none` means, who judges. */
function factText({ kind, label, asks, none, judgedBy, per, lastDay }: Fact): string {
  return [
    sentence(inLanguage(label, 'en')),
    inLanguage(asks, 'en'),
    ...(kind === 'periods' ? [`The last day of a period ${lastDay ? 'belongs' : 'does not belong'} to it.`] : []),
    ...(kind === 'number' ? ['A whole number, 0 or more.'] : []),
    ...(per === undefined ? [] : [`A sum per ${per}.`]),
    ...(none ? [`\`none\`: ${sentence(inLanguage(none, 'en'))}`] : []),
    ...(judgedBy ? [`Judged by: ${sentence(inLanguage(judgedBy.title, 'en'))}`] : []),
  ].join(' ');
}

function factType(fact: Fact, imports: Imports): TypeNode {
  const others = fact.none ? ['none', 'unknown'] : ['unknown'];
  switch (fact.kind) {
    case 'yes-or-no':
      return orWords(keyword('boolean'), others);
    case 'choice':
      return textUnion([...(fact.words?.keys() ?? []), ...others]);
    case 'date':
      return orWords(imports.type('IsoDate'), others);
    case 'number':
      return orWords(keyword('number'), others);
    case 'money':
      return orWords(imports.type('Money'), others);
    case 'periods': {
      const days = orWords(imports.type('IsoDate'), ['unknown']);
      const fields = fieldsOf(fact, imports);
      const ended = shape([{ name: 'from', type: days }, { name: 'to', type: days }, ...fields]);
      return orWords(listType(unionOf([ended, shape([{ name: 'since', type: days }, ...fields])])), others);
    }
    case 'list':
      return orWords(listType(shape(fieldsOf(fact, imports))), others);
    case 'length':
      throw new Error('a length is measured, never given');
  }
}

/** What each period or item says; what is left out is not known. */
function fieldsOf({ fields }: Fact, imports: Imports): readonly Property[] {
  const given = [...(fields ?? [])].filter(([, { kind }]) => kind !== 'length');
  return given.map(([name, field]) => ({ name, type: factType(field, imports), optional: true }));
}

/** A type or one of some words. */
export function orWords(type: TypeNode, words: readonly string[]): TypeNode {
  return unionOf([type, ...words.map((word) => textUnion([word]))]);
}
