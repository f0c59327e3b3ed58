import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemas } from '../compiler/document/schemas.js';
import { patternOf } from '../compiler/phrases/pattern.js';

type Json = Readonly<Record<string, unknown>>;

const kinds = Object.entries(schemas) as readonly (readonly [string, Json])[];

/** All schemas inside a schema, each with its path. */
function* inside(schema: unknown, path: string): Generator<readonly [string, Json]> {
  if (typeof schema !== 'object' || schema === null) return;
  if (!Array.isArray(schema)) yield [path, schema as Json];
  for (const [key, inner] of Object.entries(schema)) {
    if (key !== 'examples') yield* inside(inner, `${path}/${key}`);
  }
}

/** The keys of files: everything under `properties`, and the definitions they share. */
function described(kind: string, schema: Json): readonly (readonly [string, Json])[] {
  return [...inside(schema, kind)].flatMap(([path, found]) =>
    ['properties', '$defs', 'patternProperties'].flatMap((group) =>
      Object.entries((found[group] ?? {}) as Json).map(
        ([key, value]) => [`${path}/${group}/${key}`, value as Json] as const,
      ),
    ),
  );
}

describe('schemas', () => {
  test.each(kinds)('%s: every key has a description and examples that fit', (kind, schema) => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    ajv.addKeyword('patternErrorMessage');
    ajv.addFormat('date', true);
    for (const [path, key] of described(kind, schema)) {
      expect(key.description, path).toMatch(/^[A-Z`].*[.]$/);
      expect(key.examples, path).toEqual(expect.arrayContaining([expect.anything()]));
      const { examples = [] } = key as { examples?: readonly unknown[] };
      const valid = ajv.compile({ ...key, $defs: schema.$defs });
      for (const example of examples) expect(valid(example), `${path}: ${JSON.stringify(valid.errors)}`).toBe(true);
    }
  });

  test.each(kinds)('%s: nothing unnamed is let through', (kind, schema) => {
    const open = [...inside(schema, kind)].filter(
      ([, found]) =>
        (found.properties !== undefined || found.type === 'object') && found.additionalProperties === undefined,
    );
    expect(open.map(([path]) => path)).toEqual([]);
    expect([...inside(schema, kind)].filter(([, found]) => found.oneOf !== undefined)).toEqual([]);
  });

  test('what has a pattern says in words how it is written', () => {
    const silent = kinds
      .flatMap(([kind, schema]) => [...inside(schema, kind)])
      .filter(([, found]) => typeof found.pattern === 'string' && typeof found.patternErrorMessage !== 'string');
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('nothing is demanded of which no message speaks', () => {
    const spoken = 'type enum pattern format minLength maxLength minItems minProperties uniqueItems required';
    const shape = 'properties patternProperties additionalProperties propertyNames dependentRequired items';
    const words = '$schema $ref $defs title description examples patternErrorMessage';
    const known = new Set(`${spoken} ${shape} ${words}`.split(' '));
    const names = new Set(['properties', 'patternProperties', '$defs', 'dependentRequired']);
    const strange = kinds
      .flatMap(([kind, schema]) => [...inside(schema, kind)])
      .filter(([path]) => !names.has(path.slice(path.lastIndexOf('/') + 1)))
      .flatMap(([path, found]) =>
        Object.keys(found)
          .filter((key) => !known.has(key))
          .map((key) => `${path} ${key}`),
      );
    expect(strange).toEqual([]);
  });

  test('definitions of one name let the same through in every file', () => {
    const known = new Map<string, unknown>();
    for (const [name, definition] of kinds.flatMap(([, schema]) => Object.entries(schema.$defs as Json))) {
      const { description: _description, examples: _examples, ...checked } = definition as Json;
      if (known.has(name)) expect(checked, name).toEqual(known.get(name));
      known.set(name, checked);
    }
  });
});

// The patterns are written by hand, so that the files read well; they must be those of the one grammar.
const generated: readonly (readonly [where: string, pattern: unknown, rule: string])[] = [
  ['a name', schemas.provision.$defs.name.pattern, `^${patternOf('word')}$`],
  ['a day', schemas.provision.$defs.day.pattern, `^${patternOf('DATE')}$`],
  ['a fact or a provision', schemas.provision.$defs.path.pattern, `^${patternOf('path')}$`],
  [
    'the subject of a condition',
    Object.keys(schemas.provision.$defs.condition.patternProperties)[0],
    `^${patternOf('path')}$`,
  ],
  ['a provision', schemas.cases.$defs.provision.pattern, `^${patternOf('PROVISION')}$`],
  ['a fact', schemas.cases.$defs.fact.pattern, `^${patternOf('FACT')}$`],
  ['evidence', schemas.provision.properties.seen.items.pattern, `^${patternOf('seen')}$`],
  ['a day in the vocabulary', schemas.facts.$defs.bound.pattern, `^${patternOf('day')}$`],
  ['a citation', schemas.provision.$defs.citation.pattern, `^${patternOf('word')}(?: [^ ]+)*$`],
  ['a sum', schemas.amount.$defs.money.pattern, `^${patternOf('MONEY')}$`],
  ['citations', schemas.provision.$defs.cite.pattern, schemas.provision.$defs.citation.pattern],
];

describe('patterns of the schemas', () => {
  test.each(generated)('%s is that of the grammar', (_where, pattern, rule) => {
    expect(pattern).toBe(rule);
  });

  test('the name of a fact, behind its subject, is what the grammar allows', () => {
    const part = new RegExp(schemas.facts.$defs.part.pattern, 'u');
    const fact = new RegExp(`^${patternOf('FACT')}$`, 'u');
    for (const name of ['a', 'arrived-on', 'born2', '2nd', 'Arrived', 'arrived_on', '-on', '', 'é', 'on.time']) {
      expect(part.test(name), name).toBe(fact.test(`sponsor.${name}`) && !name.includes('.'));
    }
  });

  test('no pattern takes long over a hostile text', () => {
    const patterns = kinds.flatMap(([kind, schema]) =>
      [...inside(schema, kind)].flatMap(([, { pattern, patternProperties }]) => [
        ...(typeof pattern === 'string' ? [pattern] : []),
        ...Object.keys((patternProperties ?? {}) as Json),
      ]),
    );
    const seeds = ['a', 'a-', 'a.', 'a/', '-', '1', '2013-01-', 'a ', ' ', 'a on ', 'https://a.', '/', '@a', '…', 'A'];
    for (const pattern of new Set(patterns)) {
      const hostile = new RegExp(pattern, 'u');
      for (const seed of seeds) {
        const text = `${seed.repeat(100_000 / seed.length)}\n`;
        const start = performance.now();
        hostile.test(text);
        // Linear patterns take under a millisecond; a slow machine is given time, an exponential one never ends.
        expect(performance.now() - start, `${pattern} on ${seed}`).toBeLessThan(200);
      }
    }
  });
});
