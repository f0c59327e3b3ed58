import { lowerPoint } from '../../logic/lower.js';
import type { Given, Outcome, Provision } from '../../model/provision.js';
import type { LegalDocument, Settings } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import {
  commented,
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
  if (provision.kind === 'measure' && provision.gives !== undefined && provision.gives !== 'day') {
    const measured = ({ length: 'MeasuredLength', number: 'MeasuredNumber', sum: 'MeasuredSum' } as const)[
      provision.gives
    ];
    const answer = unionOf([imports.type(measured), imports.type('Undecided', keyword('string'), fact)]);
    return [typeAlias(`${called}Answer`, answer)];
  }
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
  const versions = provision.versions.map(({ content }) => {
    return content.is === 'decides' ? content.outcomes.filter((outcome) => outcome.word === word) : [];
  });
  const branches = versions.flat();
  const names = [...new Set(branches.flatMap(({ gives }) => gives.map(({ value }) => value.name)))];
  return names.map((name): Property => {
    const given = branches.flatMap((branch) => givenUnder(name, branch));
    const days = given.some(({ is }) => is === 'date');
    // Where branches of one version differ, it may be open which of them holds, or contested.
    const differs = versions.some((own) => new Set(own.map((branch) => sameness(name, branch))).size > 1);
    const others = [
      ...(differs || days ? [imports.type('UnknownGiven')] : []),
      ...(rival && (differs || days) ? [imports.type('ContestedGiven')] : []),
    ];
    const always = branches.every((branch) => givenUnder(name, branch).length > 0);
    return { name, type: unionOf([givenType(given, imports), ...others]), ...(always ? {} : { optional: true }) };
  });
}

/** A text that is the same for two branches that give the same under a name. */
function sameness(name: string, branch: Outcome): string {
  return JSON.stringify(givenUnder(name, branch).map(contentOf));
}

function contentOf(given: Given): unknown {
  switch (given.is) {
    case 'document':
      return given.document.id;
    case 'period':
      return given.period;
    case 'words':
      return given.words;
    case 'date':
      return lowerPoint(given.point);
  }
}

function givenUnder(name: string, { gives }: Outcome): readonly Given[] {
  return gives.filter(({ value }) => value.name === name);
}

function givenType(given: readonly Given[], imports: Imports): TypeNode {
  const documents = given.flatMap((one) => (one.is === 'document' ? [one.document] : []));
  if (documents.length > 0) return documentsType(documents, imports);
  const words = given.flatMap((one) => (one.is === 'words' ? one.words : []));
  if (words.length > 0) return imports.type('WordsGiven', textUnion([...new Set(words)]));
  return imports.type(given[0]?.is === 'date' ? 'DateGiven' : 'PeriodGiven');
}

/** Documents by name; those that change in time bring their edition. */
function documentsType(documents: readonly LegalDocument[], imports: Imports): TypeNode {
  const [dated, others] = [true, false].map((changes) => {
    const fitting = documents.filter(({ editions }) => editions.length > 0 === changes);
    return [...new Set(fitting.map(({ id }) => id))];
  }) as [string[], string[]];
  return unionOf([
    ...(others.length > 0 ? [imports.type('DocumentGiven', textUnion(others))] : []),
    ...(dated.length > 0 ? [imports.type('DatedDocumentGiven', textUnion(dated))] : []),
  ]);
}
