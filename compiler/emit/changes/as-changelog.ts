import type { ChangeReport, ProvisionChange } from '../../diff/change.js';
import { type Block, code, heading, items, type Piece, paragraph, strong } from './blocks.js';

/** A change report as the entry of a changelog: one line for each thing that users meet, what breaks first. */
export function asChangelog({ users, provisions, amounts, documents }: ChangeReport): readonly Block[] {
  if (!users) return [paragraph('Two days of one rulebook are one release.')];
  const [before, after] = users.versions;
  const named = (is: string, names: readonly string[]): readonly (readonly Piece[])[] => {
    return names.map((name) => [strong(is), ' ', code(name)]);
  };
  const law = provisions.filter(({ meaning }) => meaning.is !== 'same');
  const words = provisions.filter(({ meaning }) => meaning.is === 'same');
  const things = [...amounts, ...documents].map(({ id, title }): readonly Piece[] => [code(id), `: ${title}`]);
  const section = (title: string, lines: readonly (readonly Piece[])[]): readonly Block[] => {
    return lines.length === 0 ? [] : [heading(3, title), ...items(lines)];
  };
  return [
    heading(2, after),
    paragraph(`Since ${before}: ${kindOf[users.level]}.`),
    ...section('Gone, or of another form', [...named('removed', users.removed), ...named('changed', users.changed)]),
    ...section('New', named('added', users.added)),
    ...section('Answers that are others', [...law.map(lawLine), ...things]),
    ...section('Words and citations', words.map(wordLine)),
  ];
}

const kindOf = {
  major: 'a major release',
  minor: 'a minor release',
  patch: 'a patch',
  none: 'nothing changes for those who use the package',
} as const;

function lawLine({ id, title, since, kind, meaning }: ProvisionChange): readonly Piece[] {
  const outcomes = meaning.is === 'changed' ? meaning.outcomes.map(({ outcome, is }) => `${outcome} ${ways[is]}`) : [];
  const told = outcomes.length > 0 ? `: ${outcomes.join(', ')}` : '';
  return [code(id), ` ${title}, ${kind}, from ${since}${told}`];
}

const ways = { wider: 'in more cases', narrower: 'in fewer cases', both: 'in other cases' } as const;

function wordLine({ id, title, renamed }: ProvisionChange): readonly Piece[] {
  return [code(id), ` ${title}${renamed === undefined ? '' : `, called ${renamed} before`}`];
}
