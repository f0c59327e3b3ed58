import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { type JsonLogicExport, jsonLogicOf } from '../compiler/emit/exports/json-logic/emit.js';
import { emitExports } from '../compiler/emit/exports.js';
import { loadEvaluators } from '../compiler/index.js';
import type { Case } from '../compiler/model/case.js';
import type { Rulebook } from '../compiler/model/rulebook.js';
import type { LoadedPackage } from '../compiler/run/load-package.js';
import { dayOf } from '../runtime/date.js';
import { drawnFrom, groundOf } from './naive/draw.js';
import { dataOf, enginesFor } from './naive/sides.js';
import { Chance } from './oracle/chance.js';

const seed = Number(process.env.SEJOUR_SEED ?? 2026);

let rulebook: Rulebook;
let law: LoadedPackage;
let files: ReadonlyMap<string, unknown>;
let lives: readonly Case[];

beforeAll(async () => {
  const loaded = await loadEvaluators('rules');
  if (!loaded.rulebook || !loaded.evaluators) throw new Error('the rules have mistakes');
  rulebook = loaded.rulebook;
  law = loaded.evaluators;
  files = new Map(emitExports(rulebook).map(({ path, text }) => [path, JSON.parse(text)]));
  lives = [...rulebook.lives, ...rulebook.provisions.flatMap(({ cases }) => cases)];
});

function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  ajv.addFormat('date', (text: string) => dayOf(text) !== undefined);
  return ajv;
}

function schemaOf(path: string): ValidateFunction {
  return strictAjv().compile(files.get(`exports/${path}`) as object);
}

/** The schemas of the components of OpenAPI, each compiled when it is wanted: they are the same as those of the files. */
function components(): (name: string) => ValidateFunction {
  const ajv = strictAjv();
  ajv.addKeyword('components');
  const { components: parts } = files.get('exports/openapi.json') as { components: object };
  ajv.addSchema({ $id: 'api', components: parts });
  const known = new Map<string, ValidateFunction>();
  return (name) => {
    const compiled = known.get(name) ?? ajv.compile({ $ref: `api#/components/schemas/${name}` });
    known.set(name, compiled);
    return compiled;
  };
}

/** What a schema has against a value; nothing where it is of its form. */
function against(schema: ValidateFunction, value: unknown): string {
  return schema(value) ? '' : JSON.stringify(schema.errors?.slice(0, 3));
}

describe('schemas', () => {
  test('facts and answers of every question of the cases are of their form', () => {
    const component = components();
    const seen = new Map<string, number>();
    for (const { given, questions } of lives) {
      for (const { provision, on, lawOn, documentedBy, with: changed } of questions) {
        const known: Record<string, unknown> = { ...given, ...changed };
        const asked = law.provisions.find(({ id }) => id === provision.id);
        if (!asked) throw new Error(`no provision ${provision.id}`);
        const answer = law.answerJson(law.decide(asked, known, { on, lawOn, documentedBy }));
        seen.set(answer.outcome, (seen.get(answer.outcome) ?? 0) + 1);
        expect(against(component('Life'), known), `${provision.id} on ${on}`).toBe('');
        const schema = component(`${provision.id.replace('/', '.')}.Answer`);
        expect(against(schema, answer), `${provision.id} on ${on}`).toBe('');
      }
    }
    for (const outcome of ['measured', 'unknown', 'contested', 'not-covered', 'not-known', 'met'])
      expect(seen.get(outcome), outcome).toBeGreaterThan(0);
  });

  test('the schemas that stand in files of their own say the same', () => {
    const moved = (name: string): unknown =>
      JSON.parse(JSON.stringify(files.get(name)).replaceAll('#/$defs/', '#/components/schemas/'));
    const { components: parts } = files.get('exports/openapi.json') as {
      components: { schemas: Record<string, object> };
    };
    for (const { id } of rulebook.provisions) {
      const { $defs, ...answer } = moved(`exports/${id}/answer.schema.json`) as { $defs: Record<string, object> };
      expect(answer).toMatchObject(parts.schemas[`${id.replace('/', '.')}.Answer`] ?? {});
      for (const [name, form] of Object.entries($defs)) expect(form, name).toEqual(parts.schemas[name]);
      const facts = files.get(`exports/${id}/facts.schema.json`) as { properties: object };
      const read = parts.schemas[`${id.replace('/', '.')}.Facts`] as { properties: object };
      expect(Object.keys(facts.properties)).toEqual(Object.keys(read.properties));
    }
    for (const id of ['family/age', 'family/means', 'long-term-resident/credited-residence']) {
      const [facts, answer] = [schemaOf(`${id}/facts.schema.json`), schemaOf(`${id}/answer.schema.json`)];
      expect([facts({}), facts({ 'no-such.fact': true }), answer({})]).toEqual([true, false, false]);
    }
  });

  test('a whole life is answered in the form of all answers', () => {
    const component = components();
    const { items } = files.get('exports/answers.schema.json') as { items: { oneOf: object[] } };
    expect(items.oneOf).toHaveLength(rulebook.provisions.length);
    for (const { given, questions } of rulebook.lives) {
      const on = questions[0]?.on ?? '2020-01-01';
      const answers = law.assess(law.provisions, { ...given, ...questions[0]?.with }, { on }).map(law.answerJson);
      expect(answers).toHaveLength(rulebook.provisions.length);
      for (const answer of answers)
        expect(against(component(`${answer.provision.replace('/', '.')}.Answer`), answer)).toBe('');
    }
  });

  const wrong: readonly unknown[] = [
    ...['2013-02-30', '2013-7-11', '0999-01-01', '1282.1 EUR', '1282.14', 'none', 'unknown', 'no such word', ''],
    ...[0, 1, -1, 1.5, 2 ** 53, true, false, null, [], {}, [{}], [{ from: '2013-01-01' }], [{ since: '2013-01-01' }]],
    ...[[{ from: '2013-01-01', to: '2013-01-31', more: 1 }], [{ from: 'none', to: '2013-01-31' }], ['2013-01-01']],
  ];

  test('the schema of a life takes what the evaluators take, and nothing else', () => {
    const schema = schemaOf('facts.schema.json');
    const [provision] = law.provisions;
    if (!provision) throw new Error('no provision');
    const refuses = (facts: object): boolean => {
      try {
        law.decide(provision, facts, { on: '2020-01-01' });
        return false;
      } catch (thrown) {
        if (thrown instanceof law.FactsError) return true;
        throw thrown;
      }
    };
    const told = [...rulebook.facts.values()].filter(({ list }) => list === undefined);
    const tried = { taken: 0, refused: 0 };
    for (const { path } of told) {
      for (const value of wrong) {
        const facts = { [path]: value };
        const refused = refuses(facts);
        tried[refused ? 'refused' : 'taken'] += 1;
        expect(schema(facts), JSON.stringify(facts)).toBe(!refused);
      }
    }
    expect(tried.taken).toBeGreaterThan(told.length);
    expect(tried.refused).toBeGreaterThan(10 * told.length);
    expect(schema({ 'no-such.fact': true })).toBe(false);
  });
});

describe('OpenAPI', () => {
  test('the description is one that a linter has nothing against', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] });
    const source = JSON.stringify(files.get('exports/openapi.json'));
    const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
    expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual(
      [],
    );
    const broken = source.replace('#/components/schemas/Life', '#/components/schemas/Live');
    expect(await lintFromString({ source: broken, absoluteRef: 'openapi.json', config })).not.toEqual([]);
  });
});

describe('JsonLogic', () => {
  const exportOf = (id: string): JsonLogicExport => files.get(`exports/${id}/logic.json`) as JsonLogicExport;
  const ill: readonly unknown[] = ['', 'yes', '20130711', 20130230, 1.5, -1, 2 ** 60, true, [20130711], {}, [], null];

  test('what is missing or of another kind is never more than missing', () => {
    const tried = { same: 0, refused: 0 };
    for (const { id } of rulebook.provisions) {
      const provision = rulebook.provisions.find((one) => one.id === id);
      if (!provision) continue;
      const engines = enginesFor(exportOf(id));
      const ground = groundOf(provision, rulebook);
      for (let number = 0; number < 2; number++) {
        const drawn = drawnFrom(ground, new Chance(seed, number));
        for (const [path] of drawn.facts) {
          const without = new Map([...drawn.facts].filter(([name]) => name !== path));
          const data = dataOf({ ...drawn, facts: without }, undefined, rulebook.facts);
          const value = ill[(number * 7 + tried.same) % ill.length];
          const kind = rulebook.facts.get(path)?.kind;
          if (kind === 'yes-or-no' && value === true) continue;
          if ((kind === 'number' || kind === 'money') && value === 20130230) continue;
          const [subject = '', name = ''] = path.split('.');
          const facts = data.facts as Record<string, Record<string, unknown>>;
          const spoilt = { ...data, facts: { ...facts, [subject]: { ...facts[subject], [name]: value } } };
          for (const engine of engines) {
            const expected = engine(data);
            try {
              expect(engine(spoilt), `${id}: ${path} is ${JSON.stringify(value)}`).toBe(expected);
            } catch (thrown) {
              // An engine may refuse to reckon with a text or a list; what is refused is not granted.
              if (thrown instanceof Error && thrown.name === 'AssertionError') throw thrown;
              tried.refused += 1;
            }
          }
          tried.same += 1;
        }
      }
    }
    expect(tried.same).toBeGreaterThan(500);
    expect(tried.refused).toBeLessThan(tried.same / 2);
  });

  test('a rule needs what it says, and no other operation', () => {
    const known = [
      '!',
      '!==',
      '%',
      '*',
      '+',
      '-',
      '/',
      '<',
      '<=',
      '===',
      '>',
      '>=',
      'and',
      'if',
      'in',
      'or',
      'reduce',
      'var',
    ];
    for (const { id } of rulebook.provisions) {
      const { operations, rule, facts, refused, complete } = exportOf(id);
      expect(known, id).toEqual(expect.arrayContaining([...operations]));
      const read = new Set([...JSON.stringify(rule).matchAll(/"var":"(facts\.[^"]+)"/g)].map(([, path]) => path));
      expect([...read].sort(), id).toEqual(facts.map(({ data }) => data).sort());
      expect(complete, id).toBe(refused.length === 0);
    }
    expect(rulebook.provisions.filter(({ id }) => exportOf(id).complete).length).toBeGreaterThan(70);
  });

  test('what cannot be said is refused with its place and the reason', () => {
    const { refused } = exportOf('eu-citizen/permanent-residence');
    expect(refused.map(({ at }) => at)).toContain('eu-citizen/continuity@2008-06-01#absence-in-a-year');
    for (const { at, why } of refused)
      expect(`${at}: ${why}`).toMatch(/^[a-z-]+\/[a-z-]+(@[-0-9]+(#[a-z0-9-]+)?)?: it /);
  });

  test('a changed comparison is seen', () => {
    const provision = rulebook.provisions.find(({ id }) => id === 'family/decision-abroad');
    if (!provision) throw new Error('no provision');
    const own = jsonLogicOf(provision, rulebook);
    const text = JSON.stringify(own.rule);
    const places = [...text.matchAll(/"(>=|>|<|<=)":/g)].filter(({ index }) => index > text.indexOf(',0]}') / 2);
    const ground = groundOf(provision, rulebook);
    const data = Array.from({ length: 150 }, (_, at) =>
      dataOf(drawnFrom(ground, new Chance(seed, at)), undefined, rulebook.facts),
    );
    const [engine] = enginesFor(own);
    const expected = data.map((one) => engine?.(one));
    expect(new Set(expected).size).toBeGreaterThan(2);
    const opposite: Readonly<Record<string, string>> = { '>=': '<', '>': '<=', '<': '>=', '<=': '>' };
    const seen = new Chance(seed, 1)
      .shuffled(places)
      .slice(0, 40)
      .filter(({ index, 0: found, 1: operation = '' }) => {
        const changed = `${text.slice(0, index)}"${opposite[operation]}":${text.slice(index + found.length)}`;
        const [other] = enginesFor({ ...own, rule: JSON.parse(changed) });
        return data.some((one, at) => other?.(one) !== expected[at]);
      });
    // The bounds of years that no life reaches change nothing.
    expect(seen.length).toBeGreaterThan(12);
  });
});

describe('the index', () => {
  test('names every provision, version and condition, and only passages that are listed', () => {
    const index = files.get('exports/index.json') as {
      provisions: {
        id: string;
        versions: { address: string; conditions: { citations?: string[] }[]; changes?: object }[];
      }[];
      sources: { id: string; passages: string[] }[];
      changes: { day: string; versions: string[] }[];
    };
    expect(index.provisions.map(({ id }) => id)).toEqual(rulebook.provisions.map(({ id }) => id));
    const addresses = index.provisions.flatMap(({ versions }) => versions.map(({ address }) => address));
    expect(index.changes.flatMap(({ versions }) => versions).sort()).toEqual([...addresses].sort());
    const places = new Set(index.sources.flatMap(({ id, passages }) => passages.map((place) => `${id} ${place}`)));
    const cited = index.provisions.flatMap(({ versions }) =>
      versions.flatMap(({ conditions }) => conditions.flatMap(({ citations = [] }) => citations)),
    );
    expect(cited.length).toBeGreaterThan(500);
    expect(cited.filter((line) => !places.has(line))).toEqual([]);
    const age = index.provisions.find(({ id }) => id === 'family/age');
    expect(age?.versions[1]?.changes).toMatchObject({ removed: expect.arrayContaining(['older-tie']) });
  });
});
