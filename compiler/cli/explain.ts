import { codes, isCode, pageFor } from '../diagnostics/pages.js';
import { nearest } from '../diagnostics/suggest.js';
import type { MessageOptions } from './messages.js';
import { type ExitCode, type Terminal, UsageError } from './terminal.js';

/** `sejour explain`: the page of a code, or what stands at an address such as `family/age@2011-09-22#minimum-age`. */
export async function runExplain(
  subject: string,
  options: MessageOptions & { readonly rules: string },
  terminal: Terminal,
): Promise<ExitCode> {
  if (isCode(subject)) {
    terminal.out(pageFor(subject));
    return 0;
  }
  if (!subject.includes('/')) {
    const near = nearest(subject, codes());
    const next = near === undefined ? 'Messages show their code in brackets.' : `Did you mean \`${near}\`?`;
    throw new UsageError(`No message has the code \`${subject}\`. ${next}`);
  }
  const { addressesOf, load, showCondition } = await import('../index.js');
  const { rulebook, diagnostics } = await load(options.rules, terminal.onStage);
  if (!rulebook) return (await import('./messages.js')).tell(diagnostics, options, terminal);
  const text = showCondition(subject, rulebook);
  if (text === undefined) {
    const near = nearest(subject, addressesOf(rulebook));
    const next = near === undefined ? '`sejour show <provision>` shows the ids.' : `Did you mean \`${near}\`?`;
    throw new UsageError(`Nothing stands at \`${subject}\`. ${next}`);
  }
  terminal.out(`${text}\n`);
  return 0;
}
