import type { Amount, LegalDocument, Provision, Rulebook, Version } from '../../../model/rulebook.js';

/** What follows something else from a day on. */
export interface Begins {
  readonly provisions: readonly {
    readonly provision: Provision;
    readonly version: Version;
    readonly earlier: Version;
  }[];
  readonly amounts: readonly Amount[];
  readonly documents: readonly LegalDocument[];
}

/** The versions, values and editions that take the place of others on a day. */
export function begins({ provisions, amounts, documents }: Rulebook, day: string): Begins {
  const follows = (list: readonly { readonly from: string }[]): boolean =>
    list.slice(1).some(({ from }) => from === day);
  return {
    provisions: provisions.flatMap((provision) => {
      const at = provision.versions.findIndex(({ from }) => from === day);
      const [earlier, version] = [provision.versions[at - 1], provision.versions[at]];
      return earlier && version ? [{ provision, version, earlier }] : [];
    }),
    amounts: [...amounts.values()].filter(({ values }) => follows(values)),
    documents: [...documents.values()].filter(({ editions }) => follows(editions)),
  };
}
