import { catalogue } from '../../diagnostics/catalogue.js';
import { codes } from '../../diagnostics/pages.js';
import { conditionsOf } from '../../model/grounds.js';
import { sentenceFor } from '../../prose/say.js';
import { sorted } from '../amounts-module.js';
import { amountPath, documentPath, passagePath, provisionPath, sourcePath, versionPath } from './address.js';
import { guideTitle } from './pages/guide.js';
import type { Here } from './site.js';

/** Something that can be found: what it is, its title, where it stands, and further words of it. */
type Entry = readonly [kind: string, title: string, path: string, more: string];

/** The list that the search of one language goes through, as a script: no request but for a file of the site. */
export function searchIndex(here: Here): string {
  return `self.sejourIndex=${JSON.stringify(entriesOf(here))
    .replace(/</g, '\\u003c')
    .replace(/\u2028|\u2029/g, ' ')};\n`;
}

function entriesOf(here: Here): readonly Entry[] {
  const { rulebook, words, site } = here;
  const kinds = words.searchKinds;
  const kind = (name: string): string => kinds[name] ?? name;
  return [
    ...rulebook.provisions.flatMap((provision): readonly Entry[] => {
      const title = here.say(provision.title);
      return [
        [kind('provision'), title, provisionPath(provision), provision.id],
        ...conditionEntries(here, provision, title),
      ];
    }),
    ...[...rulebook.documents.values()].map((one): Entry => {
      const letters = one.editions.flatMap(({ letter }) => (letter === undefined ? [] : [`${letter} card`, letter]));
      return [kind('document'), here.say(one.title), documentPath(one), [one.id, ...new Set(letters)].join(' ')];
    }),
    ...sorted(rulebook.amounts).map((one): Entry => [kind('amount'), here.say(one.title), amountPath(one), one.id]),
    ...[...rulebook.sources.values()].flatMap((source): readonly Entry[] => [
      [kind('source'), here.say(source.title), sourcePath(source), source.id],
      ...[...source.passages.values()].map(
        ({ place, about }): Entry => [
          kind('passage'),
          `${source.id} ${place}`,
          passagePath(source, place),
          about ?? '',
        ],
      ),
    ]),
    ...site.guides.map((guide): Entry => [kind('guide'), guideTitle(guide), `guides/${guide.name}.html`, '']),
    ...codes().map((code): Entry => [kind('message'), catalogue[code].title, `messages/${code}.html`, code]),
  ];
}

/** The conditions of the latest version that is law: a sentence each, found under the title of their provision. */
function conditionEntries(
  here: Here,
  provision: Here['rulebook']['provisions'][number],
  title: string,
): readonly Entry[] {
  const version = provision.versions.at(-1);
  if (!version) return [];
  return conditionsOf(version).flatMap((condition): readonly Entry[] => {
    if (condition.is !== 'phrase' || condition.id === undefined) return [];
    const said = sentenceFor(condition, here.settings.outcomes, here.language);
    const places = condition.cite.map(({ place }) => place ?? '').join(' ');
    const path = `${versionPath(provision, version)}#${condition.id}`;
    return [[here.words.searchKinds.condition ?? '', said, path, `${title} ${places}`]];
  });
}
