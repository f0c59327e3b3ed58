import { citationLine } from '../model/citation.js';
import type { Provision, Version } from '../model/provision.js';
import type { Rulebook } from '../model/rulebook.js';
import { type OutlineItem, outlineOf } from '../prose/outline.js';
import { outlineOfTransition } from '../prose/transition.js';

/** A version for machines: its standing, and each outcome with its conditions as a tree of sentences. */
export function versionJson(version: Version, provision: Provision, on: string, { settings }: Rulebook): object {
  const { content } = version;
  return {
    provision: provision.id,
    on,
    version: version.address,
    from: version.from,
    basis: version.basis,
    introducedBy: version.introducedBy ? citationLine(version.introducedBy) : null,
    seen: version.seen.map(({ source, on: day }) => ({ source: source.id, on: day })),
    title: provision.title,
    ...(version.transition.length > 0
      ? {
          transition: version.transition.map((entry) => ({
            applies: `${provision.id}@${entry.applies}`,
            if: itemJson(outlineOfTransition(entry, settings, 'en')),
          })),
        }
      : {}),
    ...(version.corrections.length > 0
      ? {
          corrections: version.corrections.map(({ cite, ...correction }) => ({
            ...correction,
            cite: cite.map(citationLine),
          })),
        }
      : {}),
    is: content.is,
    ...(content.is === 'not-known' ? { why: content.why } : {}),
    ...(content.is === 'repealed' ? { by: citationLine(content.by) } : {}),
    ...(content.is === 'decides'
      ? {
          outcomes: content.outcomes.map(({ word, grounds, gives }) => ({
            outcome: word,
            if: grounds ? itemJson(outlineOf(grounds, settings, 'en')) : null,
            gives: gives.map(({ value }) => value.name),
          })),
        }
      : {}),
  };
}

function itemJson({ cite, items, ...item }: OutlineItem): object {
  return { ...item, cite: cite.map(citationLine), items: items.map(itemJson) };
}
