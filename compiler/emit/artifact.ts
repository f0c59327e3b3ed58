/** A file to be written: a path with `/`, relative to where the output goes, and its text. */
export interface Artifact {
  readonly path: string;
  readonly text: string;
}
