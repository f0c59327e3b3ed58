import type { Fact, Rulebook } from '../model/rulebook.js';
import type { Artifact } from './artifact.js';
import { constant, type Expression, importOf, list, print, record, text, typeNamed, yes } from './typescript.js';

/** The module with what all provisions share: the vocabulary and the ways of counting. */
export function emitRulebookModule({ settings, facts }: Rulebook): Artifact {
  const vocabulary = [...facts.values()]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((fact) => [fact.path, definition(fact)] as const);
  const conventions = [...settings.conventions.values()];
  const accepted = conventions.filter(({ alsoAccepted }) => alsoAccepted.length > 0);
  const data = record(
    [
      ['name', text(settings.name)],
      ['version', text(settings.package.version)],
      ['vocabulary', record(vocabulary, true)],
      [
        'counting',
        record([
          ['chosen', record(conventions.map(({ name, chosen }) => [name, text(chosen)] as const))],
          [
            'alsoAccepted',
            record(accepted.map(({ name, alsoAccepted }) => [name, list(alsoAccepted.map(text))] as const)),
          ],
        ]),
      ],
    ],
    true,
  );
  const body = [
    importOf(['RulebookData'], './runtime/provision.js', true),
    constant('rulebook', data, { type: typeNamed('RulebookData'), exported: true }),
  ];
  return { path: 'rulebook.ts', text: `// Generated from rules/rulebook.yaml and rules/facts.\n${print(body)}` };
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
