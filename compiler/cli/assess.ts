import { nearest } from '../diagnostics/suggest.js';
import {
  type Asking,
  type Assessment,
  answerText,
  askingFor,
  assessLife,
  assessmentJson,
  type Case,
  concernedBy,
  type Loaded,
  loadWithCases,
  titleOf,
} from '../index.js';
import { awaited, firstLine } from './awaited.js';
import { sourceCalled } from './called.js';
import { dayTyped } from './day.js';
import { type MessageOptions, tell } from './messages.js';
import { type ExitCode, type Terminal, UsageError } from './terminal.js';

interface AssessOptions extends MessageOptions {
  readonly rules: string;
  readonly on?: string;
  readonly provision?: readonly string[];
  readonly case?: string;
  readonly all?: boolean;
  readonly asDocumentedBy?: string;
  readonly earliest?: string;
}

/** `sejour assess`: what the law answers about a life on a day, from every provision or those named. */
export async function runAssess(file: string, options: AssessOptions, terminal: Terminal): Promise<ExitCode> {
  const on = dayTyped(options.on);
  const loaded = await loadWithCases(options.rules, file, terminal.onStage);
  const { rulebook, evaluators, lives, diagnostics } = loaded;
  if (!rulebook || !evaluators) return tell(diagnostics, options, terminal);
  const life = chosen(lives, options.case, file);
  for (const id of options.provision ?? []) known(id, loaded);
  if (options.asDocumentedBy !== undefined) sourceCalled(options.asDocumentedBy, rulebook);
  const asking = askingFor(life, on, options.provision);
  if (!asking) throw new UsageError(`\`${life.id}\` asks nothing, so name the day: --on 2017-04-25`);
  const source = options.asDocumentedBy;
  const documenting = source === undefined ? asking : { ...asking, documentedBy: source };
  const concerned = options.provision ?? (options.all ? undefined : concernedBy(life, documenting, rulebook));
  const asked = { ...documenting, ...(concerned ? { provisions: concerned } : {}) };
  const assessment: Assessment = orRefuse(
    () => ({ ...assessLife(life, asked, evaluators), ...awaited(options.earliest, asked, rulebook, evaluators) }),
    evaluators,
    file,
  );
  if (options.json) {
    terminal.out(`${JSON.stringify(assessmentJson(assessment, evaluators), undefined, 2)}\n`);
    return 0;
  }
  const { strong, quiet } = terminal.paint;
  terminal.out(`${strong(titleOf(life))}\n${lifeOn(life, asked)}\n\n`);
  for (const answer of assessment.answers) {
    const first = firstLine(answer.provision, assessment);
    terminal.out(`${answerText(answer, rulebook, terminal.paint)}${first}\n\n`);
  }
  const left = rulebook.provisions.length - assessment.answers.length;
  if (left > 0 && !options.provision) {
    const why = source === undefined ? 'This life does not concern' : `This life or \`${source}\` does not concern`;
    terminal.out(`${why} ${left} more ${left === 1 ? 'provision' : 'provisions'}: --all shows them.\n`);
  }
  terminal.out(`${quiet(closing(lives, life))}\n`);
  return 0;
}

/** Facts that cannot be are the caller's mistake, told fact by fact. */
function orRefuse<T>(work: () => T, { FactsError }: NonNullable<Loaded['evaluators']>, file: string): T {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof FactsError)) throw thrown;
    const problems = thrown.problems.map(({ fact, problem }) => `  ${fact}: ${problem}`);
    throw new UsageError(`The facts in \`${file}\` cannot be:\n${problems.join('\n')}`);
  }
}

function chosen(lives: readonly Case[], id: string | undefined, file: string): Case {
  const found = id === undefined ? lives[0] : lives.find((life) => life.id === id);
  if (found) return found;
  const ids = lives.map((life) => `\`${life.id}\``).join(', ');
  throw new UsageError(`\`${file}\` has no case \`${id}\`. It has ${ids}.`);
}

function known(id: string, { rulebook }: Loaded): void {
  const ids = rulebook?.provisions.map((provision) => provision.id) ?? [];
  if (ids.includes(id)) return;
  const near = nearest(id, ids);
  throw new UsageError(`No provision is called \`${id}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`);
}

function lifeOn(life: Case, { on, documentedBy }: Asking): string {
  return `\`${life.id}\`, asked on ${on}${documentedBy === undefined ? '' : `, as documented by \`${documentedBy}\``}`;
}

function closing(lives: readonly Case[], life: Case): string {
  const others = lives.filter((other) => other !== life).map((other) => `--case ${other.id}`);
  const also = others.length === 0 ? '' : ` Also in this file: ${others.join(', ')}.`;
  return `Not legal advice.${also}`;
}
