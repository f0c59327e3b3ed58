import { diagnosticsJson, renderPlain, renderText } from '../diagnostics/render.js';
import { type Diagnostic, failed } from '../index.js';
import type { ExitCode, Terminal } from './terminal.js';

/** How messages are written: for people, one line each, or as JSON. */
export interface MessageOptions {
  readonly json?: boolean;
  readonly plain?: boolean;
}

/** Writes messages about the rules, and gives the exit code they mean. */
export function tell(
  diagnostics: readonly Diagnostic[],
  { json, plain }: MessageOptions,
  terminal: Terminal,
): ExitCode {
  if (json) terminal.out(`${JSON.stringify({ diagnostics: diagnosticsJson(diagnostics) }, undefined, 2)}\n`);
  else if (plain) terminal.err(renderPlain(diagnostics));
  else terminal.err(renderText(diagnostics, terminal.errorPaint));
  return failed(diagnostics) ? 1 : 0;
}
