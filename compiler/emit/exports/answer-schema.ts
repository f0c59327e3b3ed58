import type { Outcome, Provision } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import { closed, listOf, mapOf, named, type Schema, words } from './schema.js';

const text: Schema = { type: 'string' };
const nothing: Schema = { type: 'array', maxItems: 0 };
const texts = listOf(text);
const empty = { because: nothing, missing: nothing };

/** What decides an answer, and how sure it is. */
const decided = { because: listOf(named('Because')), citations: listOf(named('Citation')) };
const standing = { turnsOn: texts, currency: words(['in-force', 'attested', 'presumed']) };
const also = {
  lastSeen: named('Day'),
  secondary: texts,
  transition: texts,
  alsoUnder: texts,
  documentedBy: text,
};

/** The public form of the answers of a provision, as `answerJson` gives them: one form for each outcome. */
export function answerSchema(provision: Provision): Schema {
  const asked = { provision: words([provision.id]) };
  const own = provision.kind === 'measure' ? [measured(provision, asked)] : outcomes(provision, asked);
  return {
    description: inLanguage(provision.title, 'en'),
    oneOf: [
      ...own,
      ...Object.keys(undecidedForms).map((form) => ({ type: 'object', ...named(form), properties: asked })),
    ],
  };
}

function outcomes(provision: Provision, asked: Readonly<Record<string, Schema>>): readonly Schema[] {
  return provision.outcomes.map((word) => {
    const required = { ...asked, version: text, outcome: words([word]), ...decided, missing: nothing };
    return closed({ ...required, gives: givesSchema(word, provision), ...standing }, also);
  });
}

/** What an outcome gives, over all versions: a value that not every version gives may be absent. */
function givesSchema(word: string, provision: Provision): Schema {
  const branches = provision.versions.flatMap(({ content }): readonly Outcome[] => {
    return content.is === 'decides' ? content.outcomes.filter((outcome) => outcome.word === word) : [];
  });
  const names = [...new Set(branches.flatMap(({ gives }) => gives.map(({ value }) => value.name)))];
  const always = (name: string): boolean =>
    branches.every(({ gives }) => gives.some(({ value }) => value.name === name));
  const form = (name: string): readonly [string, Schema] => [name, givenSchema(name, branches)];
  return closed(
    Object.fromEntries(names.filter(always).map(form)),
    Object.fromEntries(names.filter((name) => !always(name)).map(form)),
  );
}

function givenSchema(name: string, branches: readonly Outcome[]): Schema {
  const kinds = branches.flatMap(({ gives }) =>
    gives.flatMap((given) => (given.value.name === name ? [given.is] : [])),
  );
  const forms = { document: 'Document', date: 'DateGiven', period: 'PeriodGiven', words: 'WordsGiven' } as const;
  const own = [...new Set(kinds)].map((kind) => named(forms[kind]));
  return { anyOf: [...own, named('UnknownGiven'), named('ContestedGiven')] };
}

function measured({ gives }: Provision, asked: Readonly<Record<string, Schema>>): Schema {
  const value = {
    day: { day: named('DayOrNone') },
    length: { length: named('Length') },
    number: { number: { anyOf: [{ type: 'integer', minimum: 0 }, words(['none'])] } },
    sum: { sum: text },
  }[gives ?? 'day'];
  return closed(
    { ...asked, version: text, outcome: words(['measured']), ...decided, missing: nothing, ...value, ...standing },
    also,
  );
}

/** The ways of not answering, the same for all provisions. None of them is a no. */
export const undecidedForms: Readonly<Record<string, Schema>> = {
  Unknown: closed(
    {
      ...about('unknown', { type: ['string', 'null'] }),
      because: nothing,
      missing: texts,
      citations: nothing,
      notKnown: texts,
    },
    { transition: texts, documentedBy: text },
  ),
  Contested: closed(
    { ...about('contested', text), ...empty, citations: nothing, readings: mapOf(named('Reading')), ...standing },
    also,
  ),
  NotCovered: closed(
    { ...about('not-covered', { type: 'null' }), ...empty, citations: nothing, firstDay: named('Day') },
    { documentedBy: text },
  ),
  NotKnown: closed(
    { ...about('not-known', text), ...empty, citations: nothing, why: named('Text') },
    { documentedBy: text },
  ),
  Repealed: closed(
    { ...about('repealed', text), ...empty, citations: listOf(named('Citation')) },
    { documentedBy: text },
  ),
};

function about(outcome: string, version: Schema): Readonly<Record<string, Schema>> {
  return { provision: text, version, outcome: words([outcome]) };
}
