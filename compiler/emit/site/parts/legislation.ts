import { conditionsOf } from '../../../model/grounds.js';
import type { Provision, Version } from '../../../model/rulebook.js';
import type { Here } from '../site.js';
import { lastDay } from './day-row.js';

/** A version in the words of schema.org: which legislation it tells, on which days, by which acts. */
export function jsonLdOf(here: Here, provision: Provision, version: Version): unknown {
  const until = lastDay(provision, version);
  const sources = conditionsOf(version).flatMap((one) =>
    one.is === 'phrase' ? one.cite.map(({ source }) => source) : [],
  );
  const acts = [...new Set(sources)].filter(({ kind, url }) => kind !== 'secondary' && url !== undefined);
  const eli = acts.flatMap(({ url = '' }) => (url.includes('/eli/') ? [url] : []));
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: here.say(provision.title),
    identifier: version.address,
    inLanguage: here.language,
    legislationDateVersion: version.from,
    temporalCoverage: `${version.from}/${until ?? '..'}`,
    legislationLegalForce:
      version.content.is === 'repealed' ? 'NotInForce' : until === undefined ? 'InForce' : 'NotInForce',
    ...(eli.length > 0 ? { legislationIdentifier: eli } : {}),
    isBasedOn: acts.map(({ url, title }) => ({ '@type': 'Legislation', name: here.say(title), url })),
  };
}
