import { waysOfCounting } from '../logic/ways.js';
import type { Fact, Holidays, Rulebook, Settings } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import type { Artifact } from './artifact.js';
import { factsInterface } from './evaluator/facts-type.js';
import { Imports } from './evaluator/imports.js';
import { call, commented, constant, type Expression, list, print, record, text, yes } from './typescript.js';

/** The module with what all provisions share: the vocabulary, as types and as data, the ways of counting, a hash. */
export function emitRulebookModule({ settings, facts, holidays }: Rulebook, hash?: string): Artifact {
  const imports = new Imports('rulebook');
  const sorted = [...facts.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const data = record(
    [
      ['name', text(settings.name)],
      ['version', text(settings.package.version)],
      ['hash', hash === undefined ? undefined : text(hash)],
      [
        'vocabulary',
        record(
          sorted.map((fact) => [fact.path, definition(fact)] as const),
          true,
        ),
      ],
      ['counting', counting(settings)],
      ['daysOff', holidays && daysOff(holidays, imports)],
    ],
    true,
  );
  const title = inLanguage(settings.title, 'en');
  const body = [
    commented(factsInterface('Facts', sorted, imports), `Every fact of “${title}”. What is left out is not known.`),
    commented(
      constant('rulebook', data, { type: imports.type('RulebookData'), exported: true }),
      `“${title}”: what all its provisions share.`,
    ),
  ];
  const modules = print(imports.statements(), ...body.map((one) => [one]));
  return { path: 'rulebook.ts', text: `// Generated from rules/rulebook.yaml and rules/facts.\n${modules}` };
}

/** How days are counted. */
function counting(settings: Settings): Expression {
  const ways = waysOfCounting(settings);
  const open = ways.filter((way) => way.open);
  const also = ways.filter((way) => way.also.length > 0);
  return record(
    [
      ['chosen', record(ways.map(({ convention, chosen }) => [convention, text(chosen)] as const))],
      ['open', open.length === 0 ? undefined : list(open.map(({ convention }) => text(convention)))],
      ['alsoAccepted', record(also.map((way) => [way.convention, list(way.also.map(text))] as const))],
    ],
    true,
  );
}

/** The days off, read once when the package is loaded. */
function daysOff({ everyWeek, knownFrom, knownUntil, days }: Holidays, imports: Imports): Expression {
  const data = record(
    [
      ['everyWeek', list(everyWeek.map(text))],
      ['knownFrom', text(knownFrom)],
      ['knownUntil', text(knownUntil)],
      ['days', list(days.map(text), true)],
    ],
    true,
  );
  return call(imports.operator('daysOff'), data);
}

function definition(fact: Fact): Expression {
  const words = fact.words && list([...fact.words.keys()].map(text));
  const fields = [...(fact.fields ?? [])].filter(([, { kind }]) => kind !== 'length');
  return record([
    ['kind', text(fact.kind)],
    ['words', words],
    ['none', fact.none && yes],
    ['notBefore', fact.notBefore === undefined ? undefined : text(fact.notBefore)],
    [
      'fields',
      fields.length === 0 ? undefined : record(fields.map(([field, one]) => [field, definition(one)] as const)),
    ],
    ['lastDay', fact.lastDay && yes],
    ['overlap', fact.overlap && yes],
  ]);
}
