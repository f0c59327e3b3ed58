import type { Fact, Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import type { Artifact } from './artifact.js';
import { factsInterface } from './evaluator/facts-type.js';
import { Imports } from './evaluator/imports.js';
import { commented, constant, type Expression, list, print, record, text, yes } from './typescript.js';

/** The module with what all provisions share: the vocabulary, as types and as data, and the ways of counting. */
export function emitRulebookModule({ settings, facts }: Rulebook): Artifact {
  const imports = new Imports('rulebook');
  const sorted = [...facts.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const conventions = [...settings.conventions.values()];
  const accepted = conventions.filter(({ alsoAccepted }) => alsoAccepted.length > 0);
  const chosen = record(conventions.map(({ name, chosen: choice }) => [name, text(choice)] as const));
  const alsoAccepted = record(accepted.map(({ name, alsoAccepted: ways }) => [name, list(ways.map(text))] as const));
  const data = record(
    [
      ['name', text(settings.name)],
      ['version', text(settings.package.version)],
      [
        'vocabulary',
        record(
          sorted.map((fact) => [fact.path, definition(fact)] as const),
          true,
        ),
      ],
      [
        'counting',
        record(
          [
            ['chosen', chosen],
            ['alsoAccepted', alsoAccepted],
          ],
          true,
        ),
      ],
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

function definition(fact: Fact): Expression {
  const words = fact.words && list([...fact.words.keys()].map(text));
  return record([
    ['kind', text(fact.kind)],
    ['words', words],
    ['none', fact.none && yes],
    ['notBefore', fact.notBefore === undefined ? undefined : text(fact.notBefore)],
  ]);
}
