import type { Fact } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import { sentence } from '../../prose/voice.js';
import { anyOf, closed, listOf, named, type Schema, words } from './schema.js';

/** What the schemas of facts share. */
export const factForms: Readonly<Record<string, Schema>> = {
  Day: {
    type: 'string',
    pattern: '^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
    format: 'date',
    description: 'A day that exists, years 1000 to 2999.',
    examples: ['2013-07-11'],
  },
  Money: {
    type: 'string',
    pattern: '^(0|[1-9][0-9]{0,8})\\.[0-9]{2} EUR$',
    description: 'A sum of money with two digits for the cents.',
    examples: ['1282.14 EUR'],
  },
};

/**
 * Facts by path, as `decide` takes them: what is left out is not known. Beyond a schema are the order of days and that
 * periods do not overlap; the evaluators check both.
 */
export function factsSchema(facts: readonly Fact[]): Schema {
  return closed({}, Object.fromEntries(facts.map((fact) => [fact.path, factSchema(fact)])));
}

function factSchema(fact: Fact): Schema {
  const { none, notBefore, per } = fact;
  const description = [
    sentence(inLanguage(fact.label, 'en')),
    inLanguage(fact.asks, 'en'),
    ...(per === undefined ? [] : [`A sum per ${per}.`]),
    ...(none ? [`\`none\`: ${sentence(inLanguage(none, 'en'))}`] : []),
    ...(notBefore === undefined ? [] : [`Not before \`${notBefore}\`.`]),
  ].join(' ');
  return { description, ...formOf(fact) };
}

function formOf(fact: Fact): Schema {
  const others = fact.none ? ['none', 'unknown'] : ['unknown'];
  const or = (form: Schema): Schema => anyOf([form, words(others)]);
  switch (fact.kind) {
    case 'yes-or-no':
      return or({ type: 'boolean' });
    case 'choice':
      return words([...(fact.words?.keys() ?? []), ...others]);
    case 'date':
      return or(named('Day'));
    case 'number':
      return or({ type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
    case 'money':
      return or(named('Money'));
    case 'periods': {
      const day = anyOf([named('Day'), words(['unknown'])]);
      const fields = fieldsOf(fact);
      return or(listOf(anyOf([closed({ from: day, to: day }, fields), closed({ since: day }, fields)])));
    }
    case 'list':
      return or(listOf(closed({}, fieldsOf(fact))));
    case 'length':
      throw new Error('a length is measured, never given');
  }
}

function fieldsOf({ fields }: Fact): Readonly<Record<string, Schema>> {
  const given = [...(fields ?? [])].filter(([, { kind }]) => kind !== 'length');
  return Object.fromEntries(given.map(([name, field]) => [name, formOf(field)]));
}
