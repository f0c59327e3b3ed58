import type { Provision, Source, Version } from '../../model/rulebook.js';
import { placeAnchor } from '../docs/cite.js';

/** The page of a provision as it stands on the last day the rulebook knows. */
export function provisionPath({ id }: Pick<Provision, 'id'>): string {
  return `law/${id}.html`;
}

/** The page of a version: its address never changes. */
export function versionPath({ id }: Pick<Provision, 'id'>, { from }: Pick<Version, 'from'>): string {
  return `law/${id}/${from}.html`;
}

/** The page and anchor of what has an address: `family/age@2011-09-22#minimum-age`. */
export function addressPath(address: string): string {
  const [version = '', id] = address.split('#');
  const [provision = '', from = ''] = version.split('@');
  return `${versionPath({ id: provision }, { from })}${id === undefined ? '' : `#${id}`}`;
}

/** The anchor of a condition on the page of its version. */
export function conditionAnchor(address: string): string {
  return address.slice(address.indexOf('#') + 1);
}

export function sourcePath({ id }: Pick<Source, 'id'>): string {
  return `sources/${id}.html`;
}

/** A passage in the ledger of its source. */
export function passagePath(source: Source, place: string): string {
  return `${sourcePath(source)}#${placeAnchor(source, place)}`;
}

export function documentPath({ id }: { readonly id: string }): string {
  return `documents/${id}.html`;
}

export function amountPath({ id }: { readonly id: string }): string {
  return `amounts/${id}.html`;
}

export function changePath(day: string): string {
  return `changes/${day}.html`;
}
