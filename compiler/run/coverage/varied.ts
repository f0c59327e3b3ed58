import type { Provision } from '../../../runtime/index.js';
import type { Version } from '../../../runtime/provision.js';
import type { LoadedVariant } from '../load-package.js';

/** A provision with a variant in place of the version that begins on a day. */
export function varied(provision: Provision, from: string, variant: LoadedVariant): Provision {
  const put = (version: Version): Version => (version.from === from ? settledBy(version, variant) : version);
  const [first, ...others] = provision.versions;
  return { ...provision, versions: [put(first), ...others.map(put)] };
}

function settledBy(version: Version, { settle, crossing }: LoadedVariant): Version {
  const { transition } = version;
  const kept = transition && crossing ? { transition: { ...transition, settle: crossing } } : {};
  // What settles a version of a kind is made for that kind.
  return { ...version, ...kept, ...('settle' in version && settle ? { settle } : {}) } as Version;
}
