import { citationLine } from '../model/citation.js';
import { everyCondition } from '../model/condition.js';
import { versionOn } from '../model/provisions.js';
import {
  type Given,
  groundsOf,
  type Provision,
  type Rulebook,
  type Settings,
  type Version,
} from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import { sayHead, sayMeasure } from '../prose/measures.js';
import { type OutlineItem, outlineOf } from '../prose/outline.js';
import { sayPoint } from '../prose/say.js';
import { voiceOf } from '../prose/voices.js';
import { abreast, hanging, printable } from './layout.js';

const english = voiceOf('en');

/** A provision as it stands on a day, for a terminal; `undefined` before its first version. */
export function showOn(provision: Provision, on: string, { settings }: Rulebook): string | undefined {
  const version = versionOn(provision.versions, on);
  return version && [...headOf(provision, version), ...contentOf(version, provision, settings)].join('\n');
}

/** One condition of a version, with all it holds; `undefined` where the address leads to none. */
export function showCondition(address: string, { provisions, settings }: Rulebook): string | undefined {
  for (const provision of provisions) {
    for (const version of provision.versions) {
      if (version.address === address)
        return [...headOf(provision, version), ...contentOf(version, provision, settings)].join('\n');
      const found = groundsOf(version.content)
        .flatMap((ground) => [...everyCondition(ground)])
        .find((condition) => condition.address === address);
      if (found) return [...headOf(provision, version), '', ...lines(outlineOf(found, settings, 'en'), 0)].join('\n');
    }
  }
  return undefined;
}

/** Every address of the rulebook: versions and conditions, in the order of the rules. */
export function addressesOf({ provisions }: Rulebook): readonly string[] {
  return provisions.flatMap(({ versions }) =>
    versions.flatMap(({ address, content }) => {
      const grounds = groundsOf(content);
      return [
        address,
        ...grounds.flatMap((ground) => [...everyCondition(ground)].map((condition) => condition.address)),
      ];
    }),
  );
}

function headOf(provision: Provision, version: Version): readonly string[] {
  const act = version.introducedBy ? `, introduced by ${citationLine(version.introducedBy)}` : '';
  const seen = version.seen.map(({ source, on }) => `${source.id} on ${english.date(on)}`).join(', ');
  const basis = version.basis === 'in-force' ? 'in force' : 'attested';
  return [
    `${version.address}  ${printable(inLanguage(provision.title, 'en'))}`,
    hanging('', `${basis} from ${english.date(version.from)}${act}${seen ? `; seen in ${seen}` : ''}`, 0),
    ...(version.says ? [hanging('', printable(inLanguage(version.says, 'en')), 0)] : []),
  ];
}

function contentOf({ content }: Version, { kind }: Provision, settings: Settings): readonly string[] {
  switch (content.is) {
    case 'not-known':
      return ['', hanging('not known  ', printable(inLanguage(content.why, 'en')), 11)];
    case 'repealed':
      return ['', `repealed by ${citationLine(content.by)}`];
    case 'measures':
      return content.measure.senses.flatMap((sense) => {
        const { reading, cite } = sense;
        const said = `${reading === undefined ? '' : `(${reading}) `}${printable(sayMeasure(sense, 'en'))}`;
        const head = `the ${content.measure.gives}`;
        const own = ['', hanging(head, said, 12), `${' '.repeat(12)}${cite.map(citationLine).join(', ')}`];
        if (sense.is === 'day') return own;
        const broken = sense.is === 'over' && sense.brokenBy ? [[english.anew, sense.brokenBy.condition] as const] : [];
        const rows = sense.rows.map((row) => [sayHead(row, 'en'), row.condition] as const);
        const parts = [...broken, ...rows].flatMap(([words, condition]) => {
          return ['', `  ${printable(words)}`, ...lines(outlineOf(condition, settings, 'en'), 1)];
        });
        return [...own, ...parts];
      });
    case 'decides':
      return content.outcomes.flatMap(({ word, grounds, gives }) => {
        if (kind === 'test' && !grounds) return [];
        const given = gives.map((one) => `  gives ${one.value.name}: ${printable(givenText(one))}`);
        if (!grounds) return ['', `${word}, otherwise`, ...given];
        const outline = outlineOf(grounds, settings, 'en');
        const bare = outline.id === undefined && grounds.is === 'group';
        const items = bare ? outline.items.flatMap((item) => lines(item, 1)) : lines(outline, 1);
        return ['', `${word}, if${bare ? ` ${outline.sentence.toLowerCase()}` : ':'}`, ...items, ...given];
      });
  }
}

function lines(item: OutlineItem, depth: number): readonly string[] {
  const indent = 2 * depth;
  const head = `${' '.repeat(indent)}- `;
  const joint =
    item.joins === undefined
      ? ''
      : typeof item.joins === 'string'
        ? `${joints[item.joins]} `
        : `as read by ${item.joins.reading}: `;
  const judged = item.judgedBy === undefined ? '' : ` (judged by: ${item.judgedBy})`;
  const id = item.id === undefined ? [] : [item.id];
  const under = [...id, ...item.cite.map(citationLine)].map(printable);
  return [
    hanging(head, printable(`${joint}${item.sentence}${judged}`), indent + 2),
    ...(under.length === 0 ? [] : [abreast('', under, indent + 2)]),
    ...(item.note === undefined ? [] : [hanging(' '.repeat(indent + 1), printable(item.note), indent + 2)]),
    ...item.items.flatMap((inner) => lines(inner, depth + 1)),
  ];
}

const joints = { where: 'asked only where:', unless: 'unless:' } as const;

function givenText(given: Given): string {
  switch (given.is) {
    case 'document':
      return inLanguage(given.document.title, 'en');
    case 'date':
      return sayPoint(given.point, 'en');
    case 'period':
      return english.period(given.period);
    case 'words':
      return given.words.join(', ');
  }
}
