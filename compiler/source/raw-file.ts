/** A file as it lies on the disk: its path as its author knows it (relative, with `/`), and its bytes. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
