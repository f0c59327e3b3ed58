import type { Given, Outcome, Provision, Settings } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import {
  commented,
  interfaceOf,
  type Property,
  type Statement,
  shape,
  type TypeNode,
  textUnion,
  typeAlias,
  typeNamed,
  unionOf,
} from '../typescript.js';
import { orWords } from './facts-type.js';
import type { Imports } from './imports.js';

/** The types of a provision's answers. `rival`: rival readings stand in it or in what it asks. */
export function answerTypes(
  called: string,
  provision: Provision,
  rival: boolean,
  settings: Settings,
  imports: Imports,
): readonly Statement[] {
  const fact = imports.type('FactOf', typeNamed(`${called}Facts`));
  if (provision.kind === 'measure') {
    const days = orWords(imports.type('IsoDate'), ['none']);
    const answer = unionOf([imports.type('Measured'), imports.type('Undecided', days, fact)]);
    return [typeAlias(`${called}Answer`, answer)];
  }
  const words = typeAlias(`${called}Outcome`, textUnion(provision.outcomes));
  const undecided = imports.type('Undecided', typeNamed(`${called}Outcome`), fact);
  const outcomes = provision.outcomes.map((word) => ({ word, gives: givenBy(word, provision, rival, imports) }));
  if (outcomes.every(({ gives }) => gives.length === 0)) {
    const decided = outcomes.map(({ word }) => imports.type('Decided', textUnion([word]), imports.type('Nothing')));
    return [words, typeAlias(`${called}Answer`, unionOf([...decided, undecided]))];
  }
  const given = outcomes.map(({ word, gives }): Property => {
    const label = settings.outcomes.get(word);
    const type = gives.length === 0 ? imports.type('Nothing') : shape(gives);
    return { name: word, type, ...(label ? { says: inLanguage(label, 'en') } : {}) };
  });
  return [
    words,
    commented(interfaceOf(`${called}Gives`, given), 'What each outcome gives.'),
    typeAlias(`${called}Answer`, unionOf([imports.type('DecidedWith', typeNamed(`${called}Gives`)), undecided])),
  ];
}

/** What an outcome gives, over all versions: a value that not every branch gives may be absent. */
function givenBy(word: string, provision: Provision, rival: boolean, imports: Imports): readonly Property[] {
  const versions = provision.versions.flatMap(({ content }) => (content.is === 'decides' ? [content.outcomes] : []));
  const branches = versions.map((outcomes) => outcomes.filter((outcome) => outcome.word === word));
  const all = branches.flat();
  // Two branches of a version with one word may both stay possible: then what differs is not known.
  const open = branches.some((own) => own.length > 1);
  const names = [...new Set(all.flatMap(({ gives }) => gives.map(({ value }) => value.name)))];
  return names.map((name): Property => {
    const given = all.flatMap((outcome) => givenUnder(name, outcome));
    const always = all.every((outcome) => givenUnder(name, outcome).length > 0);
    const others = [
      ...(open || given.some(({ is }) => is === 'date') ? [imports.type('UnknownGiven')] : []),
      ...(rival ? [imports.type('ContestedGiven')] : []),
    ];
    return { name, type: unionOf([givenType(given, imports), ...others]), ...(always ? {} : { optional: true }) };
  });
}

function givenUnder(name: string, { gives }: Outcome): readonly Given[] {
  return gives.filter(({ value }) => value.name === name);
}

function givenType(given: readonly Given[], imports: Imports): TypeNode {
  const documents = given.flatMap((one) => (one.is === 'document' ? [one.document.id] : []));
  if (documents.length > 0) return imports.type('DocumentGiven', textUnion([...new Set(documents)]));
  const words = given.flatMap((one) => (one.is === 'words' ? one.words : []));
  if (words.length > 0) return imports.type('WordsGiven', textUnion([...new Set(words)]));
  return imports.type(given[0]?.is === 'date' ? 'DateGiven' : 'PeriodGiven');
}
