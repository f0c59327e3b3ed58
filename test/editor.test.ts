import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorSchemas } from '../compiler/emit/editor-schema.js';
import { saidOf } from '../compiler/model/said.js';
import { kinds, type SubjectKind } from '../compiler/phrases/kinds.js';
import { readPhrase } from '../compiler/phrases/read.js';
import { LanguageServer } from './editor/language-server.js';
import { vocabulary } from './editor/vocabulary.js';

const project = mkdtempSync(join(tmpdir(), 'editor-test-'));
const schemas = new Map(editorSchemas(vocabulary).map(({ path, text }) => [path, JSON.parse(text)]));
let server: LanguageServer;
let files = 0;

beforeAll(async () => {
  for (const [path, schema] of schemas) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), JSON.stringify(schema));
  }
  server = await LanguageServer.start();
});
afterAll(async () => {
  await server.stop();
  rmSync(project, { recursive: true, force: true });
});

const provision = (
  lines: string,
): string => `# yaml-language-server: $schema=../../../schema/editor/provision.schema.json
provision: tenant/waiting
in-force-from: 2020-01-01
introduced-by: by-law
seen: [by-law on 2026-01-01]
title: Waiting time
${lines}`;

const condition = (lines: string): string => provision(`requires:\n  id: waiting\n${lines}`);

const row = (lines: string): string => {
  return provision(`measure:\n  id: first-day\n  which-day:\n    - id: born-here\n${lines}`);
};

const cases = (lines: string): string => `# yaml-language-server: $schema=../../../schema/editor/cases.schema.json
cases-of: tenant/waiting
cases:
  - id: one
    case: A life
    authority: constructed
${lines}`;

const certificate = (
  lines: string,
): string => `# yaml-language-server: $schema=../../../schema/editor/document.schema.json
document: certificate
kind: certificate
title: Certificate
${lines}`;

/** Opens a text; \`|\` marks where the cursor stands. */
async function opened(text: string) {
  const before = text.slice(0, text.indexOf('|') === -1 ? text.length : text.indexOf('|'));
  const lines = before.split('\n');
  const cursor = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const path = join(project, `rules/tenant/waiting/file-${files++}.yaml`);
  return { file: await server.open(path, text.replace('|', '')), cursor };
}

async function completed(text: string): Promise<readonly string[]> {
  const { file, cursor } = await opened(text);
  return (await server.complete(file, cursor)).map(({ label }) => label);
}

/** What is underlined: the text of the line from the place on, and the message. */
async function underlined(text: string): Promise<readonly string[]> {
  const { file } = await opened(text);
  const lines = text.split('\n');
  return file.problems.map(({ message, range: { start } }) => {
    return `${start.line + 1}: ${lines[start.line]?.slice(start.character)} — ${message}`;
  });
}

describe.concurrent('an editor completes', () => {
  test('facts, provisions and words inside a condition', async () => {
    const names = await completed(condition('  |\n  cite: by-law art. 1\n'));
    expect(names).toEqual(expect.arrayContaining([...vocabulary.facts.keys(), 'plot/lease', 'unless', 'where']));
    expect(names).not.toContain('id');
    const nested = await completed(condition('  unless:\n    id: known\n    te|\n'));
    expect(nested).toEqual(expect.arrayContaining(['tenant.arrived-on', 'tenant/waiting']));
  });

  test('the whole of a fact from a few letters', async () => {
    const { file, cursor } = await opened(condition('  tenant.arr|\n'));
    const found = (await server.complete(file, cursor)).find(({ label }) => label === 'tenant.arrived-on');
    expect(found?.textEdit?.newText).toMatch(/^tenant\.arrived-on:/);
    expect(JSON.stringify(found?.documentation)).toContain('When did the tenant arrive?');
  });

  test.each([
    ['tenant.arrived-on', ['at least 12 months ago', 'has happened', 'at least 1 year before plot.applied-on']],
    ['tenant.local', ['holds', 'does not hold']],
    ['tenant.tie', ['is birth', 'is work', 'is not work', 'is one of birth, work', 'is none of birth, work']],
    ['plot.trees', ['at least 3']],
    [
      'plot.rent',
      [
        'at least 1282.14 EUR',
        'at least amount minimum-rent',
        'at least 120 % of amount minimum-rent',
        'at least 684.00 EUR plus 228.00 EUR for each plot.trees',
      ],
    ],
    ['tenant/waiting', ['is met', 'is not met', 'was met on 2013-07-10']],
    ['plot/lease', ['is granted', 'is not refused', 'is one of granted, refused', 'was refused on 2013-07-10']],
    ['plot/first-day', ['at least 5 years ago']],
    ['cite', ['by-law art. 1', 'by-law art. 2 (a): days', 'guide p. 3']],
  ])('what can be said of %s', async (subject, phrases) => {
    expect(await completed(condition(`  ${subject}: |\n`))).toEqual(expect.arrayContaining(phrases));
  });

  test.each([
    ['outcomes', provision('outcomes:\n  - outcome: |\n'), ['granted', 'refused']],
    ['values', provision('gives:\n  |\n'), ['form', 'last-day', 'lease', 'rights']],
    ['documents of the kind', provision('gives:\n  form: |\n'), ['lease-form']],
    ['days', provision('gives:\n  last-day: |\n'), ['tenant.arrived-on', '5 months after plot.applied-on']],
    ['days that move', provision('gives:\n  last-day: |\n'), ['30 days after plot.applied-on or the next working day']],
    ['parts of a row', row('      |\n'), ['day', 'cite', 'tenant.tie', 'plot/lease']],
    ['what is said in a row', row('      tenant.tie: |\n'), ['is birth', 'is one of birth, work']],
    ['days of a row', row('      day: |\n'), ['plot.applied-on', '5 months after plot.applied-on']],
    ['readings', condition('  readings:\n    |\n'), ['statute', 'guide']],
    ['ways of counting', provision('conventions:\n  time-limit: |\n'), ['same-number', 'eve-of-same-number']],
    ['dated facts', provision('governed-by: |\n'), ['plot.applied-on', 'tenant.arrived-on']],
    ['transitions', provision('transition:\n  - |\n'), ['id', 'applies', 'says', 'where']],
    [
      'grounds of a transition',
      provision('transition:\n  - where:\n      |\n'),
      ['tenant.arrived-on', 'plot/lease', 'any-of'],
    ],
    ['corrections', provision('corrections:\n  - |\n'), ['on', 'ids', 'taken-out', 'says', 'cite']],
    ['places that speak of a correction', provision('corrections:\n  - cite: |\n'), ['by-law art. 1', 'guide p. 3']],
    ['sources', provision('repealed-by: |\n'), ['by-law', 'guide p. 3']],
    ['facts of a case', cases('    given:\n      |\n'), [...vocabulary.facts.keys()]],
    ['what a case says', cases('    given:\n      tenant.tie: |\n'), ['birth', 'work', 'none', 'unknown']],
    ['a date in a case', cases('    given:\n      tenant.arrived-on: |\n'), ['none', 'unknown', '2013-07-11']],
    ['answers', cases('    asked:\n      - expect: |\n'), ['met', 'refused', 'not-covered']],
    ['provisions', cases('    asked:\n      - provision: |\n'), ['plot/lease', 'tenant/waiting']],
    [
      'editions of documents',
      certificate('editions:\n  - |\n'),
      ['attested-from', 'in-force-from', 'letter', 'valid-for'],
    ],
    [
      'how long they are valid',
      certificate('editions:\n  - valid-for: |\n'),
      ['5 years', 'without limit', 'not known'],
    ],
    ['what replaces them', certificate('editions:\n  - replaced-by: |\n'), ['lease-form', 'council']],
    ['places that speak of them', certificate('cite: |\n'), ['by-law art. 1', 'guide p. 3']],
    [
      'what a case expects of them',
      cases('    asked:\n      - gives:\n          |\n'),
      ['form', 'letter', 'valid-for'],
    ],
    ['whose account', cases('    asked:\n      - as-documented-by: |\n'), ['by-law', 'guide']],
    ['what is waited for', cases('    asked:\n      - earliest:\n          |\n'), ['met', 'granted']],
    ['when it first comes', cases('    asked:\n      - earliest:\n          met: |\n'), ['none']],
    ['missing facts', cases('    asked:\n      - missing:\n          - |\n'), [...vocabulary.facts.keys()]],
  ])('%s', async (_, text, offered) => {
    expect(await completed(text)).toEqual(expect.arrayContaining(offered));
  });
});

describe.concurrent('an editor underlines', () => {
  const sound = {
    provision: provision(`governed-by: plot.applied-on
conventions: { time-limit: eve-of-same-number }
transition:
  - id: pending
    applies: 2010-01-01
    says: Applications that were pending
    where:
      any-of:
        - { id: filed-before, plot.applied-on: is before 2020-01-01, cite: by-law art. 1 }
        - { id: let-before, plot/lease: is granted, cite: guide p. 3 }
corrections:
  - { on: 2021-01-01, ids: [waiting, pending], says: It was told of all, cite: by-law art. 1 }
  - { on: 2020-02-01, taken-out: [fee], says: There is no fee }
gives: { form: lease-form, last-day: 5 months after plot.applied-on, lease: 9 years, rights: [water, shed] }
outcomes:
  - outcome: granted
    requires:
      all-of:
        - id: waiting
          tenant.arrived-on: at least 12 months before plot/first-day
          cite: [by-law art. 1, "by-law art. 2 (a): days"]
          where: { id: local, tenant.local: holds, cite: guide p. 3 }
        - id: bars
          none-of:
            - id: trees
              plot.trees: more than 3
              cite: guide p. 3
        - id: rent
          plot.rent: at least 110 % of amount minimum-rent plus 5.00 EUR for each plot.trees
          cite: guide p. 3
        - id: tie
          readings:
            statute: { tenant.tie: "is one of birth, work", cite: guide p. 3 }
            guide: { tenant/waiting: is met, cite: guide p. 3 }
  - otherwise: refused
`),
    measure: provision(`measure:
  id: first-day
  which-day:
    - id: born-here
      tenant.tie: is birth
      cite: guide p. 3
      day: 3 working days after plot.applied-on
    - id: works-here
      all-of:
        - { id: work, tenant.tie: is work, cite: guide p. 3 }
        - { id: leased-before, plot/lease: was granted on 2013-07-10, cite: guide p. 3 }
      unless: { id: waited, tenant/waiting: was not met on 2013-07-10, cite: guide p. 3 }
      day: 1 month after plot.applied-on or the next working day
  cite: by-law art. 1
`),
    cases: cases(`    given: { tenant.tie: none, plot.trees: 3, plot.rent: 12.00 EUR, tenant.local: does not hold }
    asked:
      - { on: 2020-01-01, expect: met, with: { tenant.arrived-on: none }, missing: [plot.trees], turns-on: [time-limit] }
      - { on: 2020-01-01, provision: plot/lease, expect: { statute: granted, guide: refused }, gives: { form: lease-form } }
      - { on: 2020-01-01, provision: plot/lease, expect: granted, gives: { form: lease-form, letter: E+, valid-for: 5 years } }
      - { on: 2020-01-01, as-documented-by: guide, expect: met, earliest: { not-met: none, granted: 2021-01-01 } }
      - { on: 2020-01-01, provision: plot/first-day, expect: 2019-12-31, gives: { last-day: none, rights: water } }
`),
  };

  test.each(Object.entries(sound))('nothing in a sound file: %s', async (_, text) => {
    expect(await underlined(text)).toEqual([]);
  });

  const phrase = 'This is a date. Say for example `at least 12 months ago`';
  test.each([
    [
      'a misspelt phrase',
      condition('  tenant.arrived-on: atleast 12 monts ago\n'),
      [`9: atleast 12 monts ago — ${phrase}`],
    ],
    [
      'an unknown fact',
      condition('  tenant.arived-on: has happened\n'),
      ['9: tenant.arived-on: has happened — This is not part of a condition.'],
    ],
    [
      'an unknown amount',
      condition('  plot.rent: at least amount minimum-rnet\n'),
      ['9: at least amount minimum-rnet — This is a sum of money. Say for example `at least 1282.14 EUR`'],
    ],
    [
      'what counts nothing',
      condition('  plot.rent: at least 1.00 EUR plus 1.00 EUR for each tenant.tie\n'),
      [
        '9: at least 1.00 EUR plus 1.00 EUR for each tenant.tie — This is a sum of money. Say for example `at least 1282.14 EUR`',
      ],
    ],
    [
      'an unknown day',
      condition('  tenant.arrived-on: is before plot.aplied-on\n'),
      [`9: is before plot.aplied-on — ${phrase}`],
    ],
    [
      'a fact that is no day',
      condition('  tenant.arrived-on: is before tenant.local\n'),
      [`9: is before tenant.local — ${phrase}`],
    ],
    [
      'an unknown word',
      condition('  tenant.tie: is brith\n'),
      ['9: is brith — This is a choice from a list of words. Say for example `is birth`'],
    ],
    [
      'an outcome of none',
      condition('  plot/lease: is grantd\n'),
      ['9: is grantd — This is a provision that decides between outcomes.'],
    ],
    [
      'a phrase of another kind',
      condition('  tenant.local: has happened\n'),
      ['9: has happened — This is a statement that holds or not. Say for example `holds`, `does not hold`.'],
    ],
    [
      'a past day in other words',
      condition('  tenant/waiting: was met in 2020\n'),
      ['9: was met in 2020 — This is a provision that is met or not.'],
    ],
    ['a number where a phrase is due', condition('  plot.trees: 3\n'), ['9: 3 — This is a whole number.']],
    ['an empty phrase', condition('  plot.trees:\n'), ['9:  — This is a whole number.']],
    ['an unknown place', condition('  cite: by-law art. 3\n'), ['9: by-law art. 3 — No ledger has this place']],
    [
      'an unknown source in a list',
      condition('  cite: [by-law art. 1, bylaw art. 1]\n'),
      ['9: bylaw art. 1] — No ledger has this place'],
    ],
    ['no place at all', condition('  cite:\n'), ['9:  — No ledger has this place']],
    ['a misspelt key', condition('  unles: { id: a }\n'), ['9: unles: { id: a } — This is not part of a condition.']],
    [
      'an unknown reading',
      condition('  readings: { statut: { tenant.local: holds } }\n'),
      ['9: statut: { tenant.local: holds } } — Value is not accepted.'],
    ],
    ['an unknown outcome', provision('outcomes: [{ outcome: grantd }]\n'), ['7: grantd }] — Value is not accepted.']],
    [
      'an unknown value',
      provision('gives: { from: lease-form }\n'),
      ['7: from: lease-form } — This is not a value of the rulebook'],
    ],
    ['a document of another kind', provision('gives: { form: council }\n'), ['7: council } — Value is not accepted.']],
    ['a day that is none', provision('gives: { last-day: 5 months ago }\n'), ['7: 5 months ago } — This is a day.']],
    ['a word of no list', provision('gives: { rights: [water, shde] }\n'), ['7: shde] } — Value is not accepted.']],
    [
      'an unknown convention',
      provision('conventions: { time-limt: eve-of-same-number }\n'),
      ['7: time-limt: eve-of-same-number } — Property time-limt is not allowed.'],
    ],
    [
      'an unknown fact in a transition',
      provision(
        'transition:\n  - { id: pending, applies: 2010-01-01, where: { id: a, plot.aplied-on: has happened, cite: by-law art. 1 } }\n',
      ),
      ['8: plot.aplied-on: has happened, cite: by-law art. 1 } } — This is not part of a condition.'],
    ],
    [
      'a misspelt key of a transition',
      provision(
        'transition:\n  - { id: pending, aplies: 2010-01-01, where: { id: a, tenant.local: holds, cite: by-law art. 1 } }\n',
      ),
      ['8: { id: pending', '8: aplies: 2010-01-01'],
    ],
    [
      'an unknown place of a correction',
      provision('corrections: [{ on: 2020-01-01, ids: [a], says: b, cite: by-law art. 3 }]\n'),
      ['7: by-law art. 3 }] — No ledger has this place'],
    ],
    [
      'a fact that governs but is no date',
      provision('governed-by: tenant.local\n'),
      ['7: tenant.local — Value is not accepted.'],
    ],
    [
      'no validity',
      certificate('editions:\n  - { attested-from: 2020-01-01, valid-for: 5 yeers, cite: by-law art. 1 }\n'),
      ['6: 5 yeers, cite: by-law art. 1 } — This is how long it is valid'],
    ],
    [
      'an unknown replacement',
      certificate('editions:\n  - { attested-from: 2020-01-01, replaced-by: lease-from, cite: by-law art. 1 }\n'),
      ['6: lease-from, cite: by-law art. 1 } — Value is not accepted.'],
    ],
  ])('%s, with one message', async (_, text, found) => {
    expect(await underlined(text)).toEqual(found.map((start) => expect.stringContaining(start)));
  });

  test.each([
    ['an unknown fact', 'tenant.arived-on: none', 'tenant.arived-on: none } — This is not a fact of the rulebook'],
    ['a word of no list', 'tenant.tie: brith', 'brith } — Value is not accepted.'],
    [
      'no date',
      'tenant.arrived-on: yesterday',
      'yesterday } — This is a date such as `2013-07-11`, or `none`, or `unknown`.',
    ],
    [
      'none where it is no answer',
      'plot.applied-on: none',
      'none } — This is a date such as `2013-07-11`, or `unknown`.',
    ],
    ['no whole number', 'plot.trees: 3.5', '3.5 } — This is a whole number such as 3, or `unknown`.'],
    ['no number', 'plot.trees: three', 'three } — This is a whole number such as 3, or `unknown`.'],
    ['true for holds', 'tenant.local: true', 'true } — Value is not accepted.'],
    ['a sum without cents', 'plot.rent: 12 EUR', '12 EUR } — This is a sum such as `1282.14 EUR`, or `unknown`.'],
  ])('%s in a case, with one message', async (_, given, found) => {
    const text = cases(`    given: { ${given} }\n    asked: [{ on: 2020-01-01, expect: met }]\n`);
    expect(await underlined(text)).toEqual([expect.stringContaining(`7: ${found}`)]);
  });

  test.each([
    ['an unknown answer', 'expect: mett', '8: mett }] — This is `met` or `not-met`'],
    ['an unknown reading', 'expect: { statut: met }', '8: statut: met } }] — Value is not accepted.'],
    ['an unknown answer under a reading', 'expect: { statute: mett }', '8: mett } }] — This is `met` or `not-met`'],
    ['an unknown provision', 'expect: met, provision: tenant/wating', '8: tenant/wating }] — Value is not accepted.'],
    ['an unknown source', 'expect: met, as-documented-by: guid', '8: guid }] — Value is not accepted.'],
    ['an unknown outcome waited for', 'expect: met, earliest: { mett: none }', '8: mett: none } }] — '],
    ['no day to wait for', 'expect: met, earliest: { met: soon }', '8: soon } }] — This is a date'],
    ['an unknown missing fact', 'expect: unknown, missing: [plot.tree]', '8: plot.tree] }] — Value is not accepted.'],
  ])('%s in a question, with one message', async (_, question, found) => {
    const text = cases(`    given: { plot.trees: 3 }\n    asked: [{ on: 2020-01-01, ${question} }]\n`);
    expect(await underlined(text)).toEqual([expect.stringContaining(found)]);
  });
});

describe.concurrent('an editor explains', () => {
  test('a fact by its label and question, the label as plain text', async () => {
    const { file, cursor } = await opened(condition('  tenant.l|ocal: holds\n'));
    const shown = await server.hover(file, cursor);
    expect(shown).toContain('**the tenant lives in the village \\<b\\>\\*now\\*\\</b\\>**');
    expect(shown).toContain('Does the tenant live in the village?');
  });

  test('a choice by its words, and a provision by its title', async () => {
    const choice = await opened(condition('  tenant.t|ie: is birth\n'));
    expect(await server.hover(choice.file, choice.cursor)).toContain('- `work`: by work');
    const decision = await opened(condition('  plot/l|ease: is granted\n'));
    expect(await server.hover(decision.file, decision.cursor)).toContain('**Lease of a plot**');
  });
});

describe('the schemas', () => {
  test('are JSON Schema 2020-12, without alternatives that would give one mistake many messages', () => {
    for (const schema of schemas.values()) {
      expect(new Ajv2020({ strict: false, formats: { date: true } }).compile(schema)).toBeTypeOf('function');
      expect(JSON.stringify(schema)).not.toMatch(/"(oneOf|anyOf|examples)":/);
    }
  });

  test('offer only phrases that the compiler reads', () => {
    const { properties } = schemas.get('schema/editor/provision.schema.json').$defs.condition;
    const { $defs } = schemas.get('schema/editor/provision.schema.json');
    const subjects = [
      ...[...vocabulary.facts.values()]
        .flatMap((fact) => (fact.fields ? [...fact.fields.values()] : [fact]))
        .map(({ path, kind }) => [path, kind as SubjectKind] as const),
      ...vocabulary.provisions.map((head) => [head.id, saidOf(head)] as const),
    ];
    for (const [subject, kind] of subjects) {
      const said = properties[subject].$ref
        ? $defs[properties[subject].$ref.replace('#/$defs/', '')]
        : properties[subject];
      expect(said.defaultSnippets.length).toBeGreaterThan(0);
      for (const { label } of said.defaultSnippets) {
        const phrase = readPhrase(kinds[kind].rule, label);
        expect(phrase, label).toBeDefined();
        expect(phrase && 'construct' in phrase, label).toBe(false);
      }
    }
  });

  test('are the same for the same rulebook', () => {
    const reordered = { ...vocabulary, facts: new Map([...vocabulary.facts].reverse()) };
    expect(editorSchemas(reordered)).toEqual(editorSchemas(vocabulary));
  });
});
