import type { ChangeReport } from '../../diff/change.js';
import { type Block, code, heading, items, type Piece, paragraph, strong } from './blocks.js';
import { day } from './words.js';

/** Amounts and documents that are others. */
export function thingBlocks({ amounts, documents }: ChangeReport): readonly Block[] {
  const line = ({ id, title, before, after }: (typeof amounts)[number]): readonly Piece[] => {
    return [title, ' ', code(id), `: ${before || 'nothing said'} → ${after || 'nothing said'}`];
  };
  return [
    ...(amounts.length === 0 ? [] : [heading(2, 'Amounts'), ...items(amounts.map(line))]),
    ...(documents.length === 0 ? [] : [heading(2, 'Documents'), ...items(documents.map(line))]),
  ];
}

/** The questions of cases that are answered otherwise, by provision. */
export function caseBlocks({ cases, between }: ChangeReport): readonly Block[] {
  if (cases.length === 0) return [];
  const says =
    between === 'days'
      ? 'Each question is asked as it stands, by the law of either day.'
      : 'Each question is asked as it stands, of either rulebook.';
  const rows = cases.map(({ provision, id, title, on, before, after }) => [
    [code(provision)],
    [title, ' ', code(id)],
    [on.map(day).join(', ')],
    [before],
    [after],
  ]);
  const head = ['provision', 'case', 'asked on', 'before', 'after'];
  return [heading(2, 'Cases that are answered otherwise'), paragraph(says), { is: 'table', head, rows }];
}

/** Facts, words, sources and settings that are others. */
export function vocabularyBlocks({ vocabulary }: ChangeReport): readonly Block[] {
  if (vocabulary.length === 0) return [];
  const lines = vocabulary.map(({ what, is, before, after }): readonly Piece[] => {
    const texts = is === 'changed' ? `: ${before} → ${after}` : `: ${after ?? before ?? ''}`;
    return [strong(is), ' ', code(what), texts];
  });
  return [heading(2, 'Vocabulary, sources and settings'), ...items(lines)];
}

/** What it means for those who use the package. */
export function userBlocks({ users }: ChangeReport): readonly Block[] {
  if (!users) return [];
  const { level, added, removed, changed } = users;
  const group = (is: string, names: readonly string[]): readonly (readonly Piece[])[] => {
    return names.map((name): readonly Piece[] => [strong(is), ' ', code(name)]);
  };
  const says = {
    major: 'A major release: code that uses the package may have to change.',
    minor: 'A minor release: new things can be asked, or some answers are others; nothing that could be asked is gone.',
    patch: 'A patch: other words and citations; the same can be asked, and the answers are the same.',
    none: 'Nothing changes for those who use the package.',
  } as const;
  return [
    heading(2, 'For users of the package'),
    paragraph(says[level]),
    ...items([...group('removed', removed), ...group('changed', changed), ...group('added', added)]),
  ];
}
