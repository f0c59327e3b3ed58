/** What the first bytes of other kinds of files look like. */
const foreignKinds: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a packed file, such as a Word document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a document of an older Word or Excel'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x1f, 0x8b], 'a compressed file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
];

/** What a file is that is no text at all; `undefined` where nothing says so. */
export function foreignKind(bytes: Uint8Array): string | undefined {
  return foreignKinds.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1];
}

/** An encoding as people call it, and as the platform's decoder does. */
export interface Encoding {
  readonly called: string;
  readonly label: string;
}

/** Finds UTF-16, by its byte order mark or because every other byte of a Latin text is zero. */
export function utf16(bytes: Uint8Array): Encoding | undefined {
  const little = { called: 'UTF-16 (little-endian)', label: 'utf-16le' };
  const big = { called: 'UTF-16 (big-endian)', label: 'utf-16be' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return little;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return big;
  const start = bytes.subarray(0, 1_000);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 4 && even === 0) return little;
  if (even > start.length / 4 && odd === 0) return big;
  return undefined;
}

export const windows1252: Encoding = { called: 'Windows-1252, as older Windows programs write', label: 'windows-1252' };

/** The text, or what it would be in another encoding, for the frame of a message: never for a rule. */
export function decoded(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

/** The text where all bytes are UTF-8; a byte order mark at the start is dropped. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
