import { createHash } from 'node:crypto';

/** What a text hashes to, `sha256-` and 64 hexadecimal letters: of a passage, by which it is found again, or of all law. */
export function fingerprintOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}
