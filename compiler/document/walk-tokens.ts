import type { CST } from 'yaml';

/** Visits every token with its depth of nesting, without recursion, until `see` answers false. */
export function walkTokens(tokens: readonly CST.Token[], see: (token: CST.Token, depth: number) => boolean): boolean {
  const open = tokens.map((token) => ({ token, depth: nests(token) ? 1 : 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    if (!see(next.token, next.depth)) return false;
    for (const token of partsOf(next.token)) {
      if (token) open.push({ token, depth: next.depth + (nests(token) ? 1 : 0) });
    }
  }
  return true;
}

function nests(token: CST.Token): boolean {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}

function partsOf(token: CST.Token): readonly (CST.Token | null | undefined)[] {
  switch (token.type) {
    case 'document':
      return [...token.start, token.value, ...(token.end ?? [])];
    case 'block-map':
    case 'block-seq':
      return token.items.flatMap(itemParts);
    case 'flow-collection':
      return [token.start, ...token.items.flatMap(itemParts), ...token.end];
    case 'block-scalar':
      return token.props;
    case 'doc-end':
    case 'alias':
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return token.end ?? [];
    default:
      return [];
  }
}

function itemParts(item: CST.CollectionItem): readonly (CST.Token | null | undefined)[] {
  return [...item.start, item.key, ...(item.sep ?? []), item.value];
}
