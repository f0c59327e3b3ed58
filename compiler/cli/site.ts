import { site } from '../index.js';
import { type MessageOptions, tell } from './messages.js';
import { serve } from './serve.js';
import { type ExitCode, type Terminal, UsageError } from './terminal.js';

interface SiteOptions extends MessageOptions {
  readonly rules: string;
  readonly project: string;
  readonly out: string;
  /** A port, or `true` for any that is free. */
  readonly serve?: string | true;
}

/** `sejour site`: the pages put in place whole, and shown on this machine where that is asked for. */
export async function runSite(options: SiteOptions, terminal: Terminal): Promise<ExitCode> {
  const port = portOf(options.serve);
  const { rulebook, diagnostics, files } = await site(
    options.rules,
    options.project,
    options.out,
    terminal.writer,
    terminal.onStage,
  );
  const code = tell(diagnostics, options, terminal);
  if (code !== 0 || !rulebook) {
    terminal.err('Nothing was written.\n');
    return 1;
  }
  if (!options.json) terminal.out(`${files} files in ${options.out}\n`);
  if (port === undefined) return 0;
  await serve(options.out, port, (address) => terminal.out(`${address} (stop with Ctrl+C)\n`));
  return 0;
}

function portOf(asked: string | true | undefined): number | undefined {
  if (asked === undefined) return undefined;
  if (asked === true) return 0;
  if (!/^\d{1,5}$/.test(asked) || Number(asked) > 65_535) {
    throw new UsageError(`\`${asked}\` is no port. Write a number from 1 to 65535, or leave it out.`);
  }
  return Number(asked);
}
