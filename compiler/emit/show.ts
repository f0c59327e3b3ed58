import { citationLine, onlySecondary } from '../model/citation.js';
import type { Condition } from '../model/condition.js';
import { conditionsOf } from '../model/grounds.js';
import type { Given, Provision, Version } from '../model/provision.js';
import type { Rulebook, Settings } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import { sayHead, sayMeasure } from '../prose/measures.js';
import { type OutlineItem, outlineOf } from '../prose/outline.js';
import { sayPoint } from '../prose/say.js';
import { outlineOfTransition } from '../prose/transition.js';
import { voiceOf } from '../prose/voices.js';
import { abreast, hanging, printable } from './layout.js';

const english = voiceOf('en');

/** A version of a provision, for a terminal. */
export function showVersion(version: Version, provision: Provision, { settings }: Rulebook): string {
  return wholeOf(version, provision, settings).join('\n');
}

/** One condition of a version, with all it holds; `undefined` where the address leads to none. */
export function showCondition(address: string, { provisions, settings }: Rulebook): string | undefined {
  for (const provision of provisions) {
    for (const version of provision.versions) {
      if (version.address === address) return wholeOf(version, provision, settings).join('\n');
      const found = conditionsOf(version).find((condition) => condition.address === address);
      if (found)
        return [...headOf(provision, version), '', ...lines(outlineFor(found, version, settings), 0)].join('\n');
    }
  }
  return undefined;
}

/** Every address of the rulebook: versions and conditions, in the order of the rules. */
export function addressesOf({ provisions }: Rulebook): readonly string[] {
  return provisions.flatMap(({ versions }) =>
    versions.flatMap((version) => [version.address, ...conditionsOf(version).map((condition) => condition.address)]),
  );
}

function wholeOf(version: Version, provision: Provision, settings: Settings): readonly string[] {
  const transition = version.transition.flatMap((entry) => {
    return ['', ...lines(outlineOfTransition(entry, settings, 'en'), 0)];
  });
  const mended = correctionsOf(version);
  return [...headOf(provision, version), ...transition, ...contentOf(version, provision, settings), ...mended];
}

/** What was told otherwise of a version before. */
function correctionsOf({ corrections }: Version): readonly string[] {
  return corrections.flatMap(({ on, ids, takenOut, says, cite }) => {
    const about = [...ids, ...takenOut.map((id) => `${id} (taken out)`)].join(', ');
    const head = `corrected on ${english.date(on)}: ${about}`;
    return ['', head, hanging('  ', printable([inLanguage(says, 'en'), ...cite.map(citationLine)].join(' · ')), 2)];
  });
}

/** The outline of a condition; of what is an entry of the transition, with what goes on applying. */
function outlineFor(condition: Condition, { transition }: Version, settings: Settings): OutlineItem {
  const entry = transition.find(({ grounds }) => grounds === condition);
  return entry ? outlineOfTransition(entry, settings, 'en') : outlineOf(condition, settings, 'en');
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
  const mark = onlySecondary(item.cite) ? ['secondary sources only'] : [];
  const under = [...id, ...item.cite.map(citationLine), ...mark].map(printable);
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
