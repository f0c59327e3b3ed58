import type { ChangeReport, ProvisionChange } from '../../diff/change.js';
import { type Block, heading, type Piece, paragraph } from './blocks.js';
import { caseBlocks, thingBlocks, userBlocks, vocabularyBlocks } from './others.js';
import { provisionBlocks } from './provision.js';
import { day, many } from './words.js';

/** Where links of a report lead: nowhere unless it stands among the pages of the law. */
export interface LayoutOptions {
  readonly pageOf?: (provision: string, version?: string) => string;
}

/** A change report as blocks: first what matters to most, each group under a heading of its own. */
export function layoutOf(report: ChangeReport, options: LayoutOptions = {}): readonly Block[] {
  const { provisions } = report;
  const groups = groupsOf(provisions);
  return [
    heading(1, titleOf(report)),
    paragraph(...summaryOf(report)),
    ...groups.flatMap(({ title, says, of }) =>
      of.length === 0
        ? []
        : [heading(2, title), paragraph(says), ...of.flatMap((change) => provisionBlocks(change, options))],
    ),
    ...thingBlocks(report),
    ...caseBlocks(report),
    ...vocabularyBlocks(report),
    ...userBlocks(report),
  ];
}

export function titleOf({ before, after, between }: ChangeReport): string {
  if (between === 'rulebooks') return `What changes from ${before} to ${after}`;
  return `What changes between ${day(before)} and ${day(after)}`;
}

interface Group {
  readonly title: string;
  readonly says: string;
  readonly of: readonly ProvisionChange[];
}

/** Removed law stands at the top; corrections apart from amendments; what means the same last. */
function groupsOf(provisions: readonly ProvisionChange[]): readonly Group[] {
  const gone = provisions.filter(({ kind }) => kind === 'removed');
  const rest = provisions.filter(({ kind }) => kind !== 'removed');
  const corrected = rest.filter(({ kind, meaning }) => kind === 'correction' && meaning.is !== 'same');
  const renamed = rest.filter(({ renamed: from, meaning }) => from !== undefined && meaning.is === 'same');
  const alike = rest.filter((one) => one.meaning.is === 'same' && !renamed.includes(one));
  const follows = rest.filter(({ kind }) => kind === 'follows');
  const others = [...corrected, ...renamed, ...alike, ...follows];
  const amended = rest.filter((one) => !others.includes(one));
  return [
    { title: 'Removed', says: 'These provisions are no longer there, with all their versions.', of: gone },
    { title: 'Changed', says: 'For whom the answer is another, and for nobody else.', of: amended },
    {
      title: 'Corrections of law already in force',
      says: 'The rulebook said otherwise about days on which these versions stood already.',
      of: corrected,
    },
    {
      title: 'Changed by what they ask',
      says: 'Their own text is the same; a provision that they ask is not.',
      of: follows,
    },
    { title: 'Renamed', says: 'Another id; the meaning is the same (proved).', of: renamed },
    {
      title: 'Written otherwise, same meaning',
      says: 'Proved: no life on a real calendar is answered otherwise.',
      of: alike,
    },
  ];
}

function summaryOf({ provisions, cases, amounts, documents }: ChangeReport): readonly Piece[] {
  const counted = (is: ProvisionChange['meaning']['is'][]): number => {
    return provisions.filter(({ meaning }) => is.includes(meaning.is)).length;
  };
  const counts = [
    [counted(['changed', 'measures-otherwise']), 'provision answers otherwise', 'provisions answer otherwise'],
    [counted(['stands-otherwise']), 'begins, ends or becomes known', 'begin, end or become known'],
    [counted(['not-decided']), 'is not decided', 'are not decided'],
    [counted(['same']), 'is written otherwise and means the same', 'are written otherwise and mean the same'],
    [amounts.length, 'amount is another', 'amounts are others'],
    [documents.length, 'document is issued otherwise', 'documents are issued otherwise'],
    [cases.length, 'question of a case is answered otherwise', 'questions of cases are answered otherwise'],
  ] as const;
  const told = counts.flatMap(([count, one, several]) => (count === 0 ? [] : [many(count, one, several)]));
  return [told.length === 0 ? 'Nothing changes.' : `${told.join('; ')}.`];
}
