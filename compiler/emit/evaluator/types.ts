import type { Fact, Given, Outcome, Provision } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import {
  interfaceOf,
  keyword,
  type Property,
  type Statement,
  shape,
  type TypeNode,
  textUnion,
  typeAlias,
  typeNamed,
  unionOf,
} from '../typescript.js';

/** `FooFacts`: every fact the provision can ask for; what is left out is not known. */
export function factsInterface(pascal: string, facts: readonly Fact[]): Statement {
  return interfaceOf(
    `${pascal}Facts`,
    facts.map(
      (fact): Property => ({
        name: fact.path,
        type: factType(fact),
        optional: true,
        says: `${inLanguage(fact.label, 'en')}. ${inLanguage(fact.asks, 'en')}`,
      }),
    ),
  );
}

function factType(fact: Fact): TypeNode {
  const others = fact.none ? ['none', 'unknown'] : ['unknown'];
  switch (fact.kind) {
    case 'yes-or-no':
      return eitherOf(keyword('boolean'), others);
    case 'choice':
      return textUnion([...(fact.words?.keys() ?? []), ...others]);
    case 'date':
      return eitherOf(typeNamed('IsoDate'), others);
    case 'number':
      return eitherOf(keyword('number'), others);
    case 'money':
      return eitherOf(keyword('string'), others);
  }
}

/** A type or one of some words. */
function eitherOf(type: TypeNode, words: readonly string[]): TypeNode {
  return unionOf([type, ...words.map((word) => textUnion([word]))]);
}

/** `FooAnswer`: one shape for each outcome with what it gives, and all the ways of not deciding. `rival`: it has rival readings. */
export function answerType(pascal: string, provision: Provision, rival: boolean): readonly Statement[] {
  const fact = keysOf(`${pascal}Facts`);
  if (provision.kind === 'measure') {
    const days = eitherOf(typeNamed('IsoDate'), ['none']);
    return [typeAlias(`${pascal}Answer`, unionOf([typeNamed('Measured'), typeNamed('Undecided', days, fact)]))];
  }
  const decided = provision.outcomes.map((word) =>
    typeNamed('Decided', textUnion([word]), givesType(word, provision, rival)),
  );
  return [
    typeAlias(`${pascal}Outcome`, textUnion(provision.outcomes)),
    typeAlias(`${pascal}Answer`, unionOf([...decided, typeNamed('Undecided', typeNamed(`${pascal}Outcome`), fact)])),
  ];
}

function keysOf(identifier: string): TypeNode {
  return typeNamed('FactOf', typeNamed(identifier));
}

/** What an outcome gives, over all versions: a value that not every branch gives may be absent. */
function givesType(word: string, provision: Provision, rival: boolean): TypeNode {
  const versions = provision.versions.flatMap(({ content }) => (content.is === 'decides' ? [content.outcomes] : []));
  const branches = versions.map((outcomes) => outcomes.filter((outcome) => outcome.word === word));
  const all = branches.flat();
  // Two branches with one word, or two versions, may both stay possible: then what differs is not known.
  const open = branches.some((own) => own.length > 1) || (provision.governedBy !== undefined && versions.length > 1);
  const names = [...new Set(all.flatMap(({ gives }) => gives.map(({ value }) => value.name)))];
  return shape(
    names.map((name): Property => {
      const given = all.flatMap((outcome) => givenUnder(name, outcome));
      const always = all.every((outcome) => givenUnder(name, outcome).length > 0);
      const others = [
        ...(open || given.some(({ is }) => is === 'date') ? [typeNamed('UnknownGiven')] : []),
        ...(rival ? [typeNamed('ContestedGiven')] : []),
      ];
      return { name, type: unionOf([givenType(given), ...others]), ...(always ? {} : { optional: true }) };
    }),
  );
}

function givenUnder(name: string, { gives }: Outcome): readonly Given[] {
  return gives.filter(({ value }) => value.name === name);
}

function givenType(given: readonly Given[]): TypeNode {
  const documents = given.flatMap((one) => (one.is === 'document' ? [one.document.id] : []));
  if (documents.length > 0) return typeNamed('DocumentGiven', textUnion([...new Set(documents)]));
  switch (given[0]?.is) {
    case 'date':
      return typeNamed('DateGiven');
    case 'period':
      return typeNamed('PeriodGiven');
    default:
      return typeNamed('WordsGiven');
  }
}
