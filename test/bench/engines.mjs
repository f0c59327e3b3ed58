// Every engine as two functions of a record that say yes or no. What an engine reads is prepared beforehand, in one shape.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ZenEngine } from '@gorules/zen-engine';
import { Environment } from '@marcbachmann/cel-js';
import rules from 'json-rules-engine';
import Publicodes from 'publicodes';
import {
  byHand,
  cel,
  ajv as forAjv,
  jsonLogic,
  meansOn,
  publicodes,
  resolved,
  rulesEngine,
  zen,
} from './decisions.mjs';
import { on } from './records.mjs';

const root = new URL('../../', import.meta.url);
const own = createRequire(new URL('package.json', root));
const load = async (name) => {
  const found = await import(pathToFileURL(own.resolve(name)).href);
  return found;
};
const built = (path) => new URL(`dist/package/${path}`, root).href;

/** `{ name, kind, age, means, few }`: `few` for engines so slow that fewer records are put to them. */
export async function engines(records) {
  const { default: jsonLogicJs } = await load('json-logic-js');
  const { LogicEngine } = await import(new URL('node_modules/json-logic-engine/index.js', root).href);
  const { Ajv } = await load('ajv');
  const yaml = await load('yaml');
  const { age } = await import(built('family/age.js'));
  const { means } = await import(built('long-term-resident/means.js'));
  const data = records.map(resolved).map((one) => ({ ...one, asked: 103_800 + 34_600 * one.dependants }));
  const compiled = new LogicEngine();
  const written = { age: compiled.build(jsonLogic.age), means: compiled.build(jsonLogic.means) };
  const guarded = (id) => JSON.parse(readFileSync(new URL(`dist/package/exports/${id}/logic.json`, root), 'utf8')).rule;
  const rule = { age: guarded('family/age'), means: guarded('long-term-resident/means') };
  const guardedBuilt = { age: compiled.build(rule.age), means: compiled.build(rule.means) };
  const guardedData = records.map(guardedFacts);
  const schema = new Ajv({ $data: true, strict: false });
  const validate = { age: schema.compile(forAjv.age), means: schema.compile(forAjv.means) };
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  const parsed = { age: environment.parse(cel.age), means: environment.parse(cel.means) };
  const floats = data.map((one) => ({ ...one }));
  const french = new Publicodes(yaml.parse(publicodes), { logger: { log() {}, warn() {}, error() {} } });
  const situations = data.map((one) => {
    const { asked: _, ...facts } = one;
    return { ...facts, tie: `'${facts.tie}'`, stable: facts.stable ? 'oui' : 'non' };
  });
  const ruled = (conditions) => {
    const engine = new rules.Engine();
    engine.addRule({ conditions, event: { type: 'met' } });
    return async (at) => (await engine.run(data[at])).events.length > 0;
  };
  const zenEngine = new ZenEngine();
  const zenFor = (expression) => {
    const decision = zenEngine.createDecision(decisionOf(expression));
    return async (at) => (await decision.evaluate(data[at])).result.met;
  };
  const facts = { age: records.map((one) => one.age), means: records.map((one) => one.means) };
  return [
    { name: 'hand-written', age: (at) => byHand.age(facts.age[at]), means: (at) => byHand.means(facts.means[at]) },
    {
      name: 'generated, `holds`',
      age: (at) => age.versions['2011-09-22'].holds(facts.age[at], { on }),
      means: (at) => means.holds(facts.means[at], { on: meansOn }),
    },
    {
      name: 'generated, `decide` with reasons and citations',
      age: (at) => age.decide(facts.age[at], { on }).outcome === 'met',
      means: (at) => means.decide(facts.means[at], { on: meansOn }).outcome === 'met',
    },
    { name: 'ajv, compiled †', age: (at) => validate.age(data[at]), means: (at) => validate.means(data[at]) },
    {
      name: 'json-logic-engine, compiled †',
      age: (at) => written.age(data[at]),
      means: (at) => written.means(data[at]),
    },
    {
      name: 'json-logic-js †',
      age: (at) => jsonLogicJs.apply(jsonLogic.age, data[at]),
      means: (at) => jsonLogicJs.apply(jsonLogic.means, data[at]),
    },
    {
      name: 'our guarded JsonLogic in json-logic-engine, compiled',
      age: (at) => guardedBuilt.age(guardedData[at].age) === 'met',
      means: (at) => guardedBuilt.means(guardedData[at].means) === 'met',
    },
    {
      name: 'our guarded JsonLogic in json-logic-js',
      few: true,
      age: (at) => jsonLogicJs.apply(rule.age, guardedData[at].age) === 'met',
      means: (at) => jsonLogicJs.apply(rule.means, guardedData[at].means) === 'met',
    },
    { name: '@marcbachmann/cel-js †', age: (at) => parsed.age(floats[at]), means: (at) => parsed.means(floats[at]) },
    {
      name: 'json-rules-engine †',
      few: true,
      waits: true,
      age: ruled(rulesEngine.age),
      means: ruled(rulesEngine.means),
    },
    { name: 'zen-engine †', few: true, waits: true, age: zenFor(zen.age), means: zenFor(zen.means) },
    {
      name: 'publicodes †',
      few: true,
      age: (at) => french.setSituation(situations[at]).evaluate('age').nodeValue === true,
      means: (at) => french.setSituation(situations[at]).evaluate('means').nodeValue === true,
    },
  ];
}

/** Facts in the data of the exported rules. */
function guardedFacts({ age, means }) {
  const packed = (value) => (/^\d{4}-/.test(value) ? Number(value.replaceAll('-', '')) : value);
  const nested = (facts, day) => {
    const data = { on: packed(day), facts: {} };
    for (const [path, value] of Object.entries(facts)) {
      const [subject, name] = path.split('.');
      data.facts[subject] ??= {};
      data.facts[subject][name] = typeof value === 'string' && value.endsWith(' EUR') ? cents(value) : packed(value);
    }
    return data;
  };
  return { age: nested(age, on), means: nested(means, meansOn) };
}

function cents(sum) {
  return Number(sum.slice(0, -4).replace('.', ''));
}

function decisionOf(expression) {
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'met',
        name: 'met',
        type: 'expressionNode',
        position: { x: 0, y: 0 },
        content: { expressions: [{ id: 'e', key: 'met', value: expression }] },
      },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'met' },
      { id: 'b', type: 'edge', sourceId: 'met', targetId: 'out' },
    ],
  };
}
