import { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal.js';

/**
 * The commands of `sejour`, with their help. `end` is told the exit code of the one that ran. A command is
 * loaded when it is asked for: help and wrong words are answered at once.
 */
export function programFor(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('sejour')
    .description('Belgian residence law as data: checks rule files, answers about lives, builds the package.')
    .version('0.1.0')
    .exitOverride()
    // An option after `sources check` is one of `check`, though `sources` has it too.
    .enablePositionalOptions()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(add --help for examples)')
    .addHelpText('after', `\n${examples}\n\n${exitCodes}`);

  const command = (name: string, says: string, example: string): Command => {
    return program
      .command(name)
      .description(says)
      .option('--rules <folder>', 'the folder of the rules', 'rules')
      .option('--debug', 'show where an internal error comes from')
      .addHelpText('after', `\nExamples:\n${example}`);
  };

  withMessages(
    command('check', 'find every mistake in the rules, and ask every question of their cases', checkExamples),
  )
    .option('--plain', 'one line for each message')
    .option(
      '--since <folder>',
      'an earlier state of the rules: past law told otherwise must then be corrected, and the version raised',
    )
    .action(async (options) => end(await (await import('./check.js')).runCheck(options, terminal)));

  withMessages(command('build', 'check the rules and build the package from them', buildExamples))
    .option('--out <folder>', 'where the package goes', 'dist/package')
    .action(async (options) => end(await (await import('./build.js')).runBuild(options, terminal)));

  withMessages(command('assess <cases>', 'what the law answers about a life', assessExamples))
    .option('--on <date>', 'the day asked about; the day of the life’s first question unless said')
    .option('--provision <id...>', 'only these provisions')
    .option('--case <id>', 'the life, where the file holds several; the first unless said')
    .option('--all', 'also provisions that the life does not concern')
    .option('--as-documented-by <source>', 'what a source documents, in place of the law')
    .option('--earliest <outcome>', 'also the first day from then on with this outcome')
    .action(async (file, options) => end(await (await import('./assess.js')).runAssess(file, options, terminal)));

  withMessages(command('show <provision>', 'a provision, or a document, as it stands on a day, in words', showExamples))
    .option('--on <date>', 'the day; the last day the rulebook knows unless said')
    .option('--as-documented-by <source>', 'the last version that a source showed, whatever the day')
    .action(async (id, options) => end(await (await import('./show.js')).runShow(id, options, terminal)));

  withMessages(
    command('diff <before> <after>', 'what changes between two days, folders or git revisions', diffExamples),
  )
    .option('--provision <id...>', 'only these provisions')
    .option('--format <format>', 'text, markdown, json, html or changelog', 'text')
    .action(async (before, after, options) =>
      end(await (await import('./diff.js')).runDiff(before, after, options, terminal)),
    );

  command('explain <code-or-address>', 'the page of a message, or what stands at an address', explainExamples).action(
    async (subject, options) => end(await (await import('./explain.js')).runExplain(subject, options, terminal)),
  );

  withMessages(command('docs', 'bring the generated pages and editor schemas up to date', docsExamples))
    .option('--project <folder>', 'the folder that holds docs/ and schema/', '.')
    .option('--check', 'only say what is not up to date')
    .action(async (options) => end(await (await import('./docs.js')).runDocs(options, terminal)));

  const sources = withMessages(command('sources', 'how much of each cited text has become rules', sourcesExamples))
    .option('--source <id>', 'only this text, passage by passage')
    .action(async (options) => end(await (await import('./sources.js')).runSources(options, terminal)));

  withMessages(sources.command('check <copy>'))
    .description('whether a saved copy still holds the passages of a ledger, word for word')
    .option('--rules <folder>', 'the folder of the rules', 'rules')
    .option('--source <id>', 'the text it is a copy of; the one it is named after unless said')
    .action(async (copy, options) =>
      end(await (await import('./sources.js')).runSourcesCheck(copy, options, terminal)),
    );

  return program;
}

function withMessages(command: Command): Command {
  return command.option('--json', 'for machines');
}

const examples = `Examples:
  sejour check                                     every mistake, at the author's own line
  sejour assess rules/cases/forum-couple.yaml      what the law answers about a life
  sejour show family/age --on 2013-08-13           a provision as it stood that day
  sejour explain unknown-phrase                    what a message means`;

const exitCodes = `Exit codes: 0 all well, 1 the rules have errors, 2 wrong usage or facts,
3 a file cannot be read or written, 4 a mistake of sejour itself, 130 or 143 stopped.`;

const checkExamples = `  sejour check
  sejour check --rules other/rules --plain
  sejour check --since ../released/rules
  sejour check --json | jq '.diagnostics[].code'`;

const buildExamples = `  sejour build
  sejour build --out dist/package`;

const assessExamples = `  sejour assess rules/cases/forum-couple.yaml --on 2017-04-25
  sejour assess rules/cases/forum-couple.yaml --case filled-in
  sejour assess rules/cases/forum-couple.yaml --case filled-in --earliest met
  sejour assess rules/family/age/cases.yaml --as-documented-by bel104544e
  sejour assess rules/family/age/cases.yaml --provision family/age --json`;

const showExamples = `  sejour show family/tcn-sponsor-status --on 2024-08-31
  sejour show family/tcn-sponsor-status --on 2024-09-01
  sejour show family/tcn-sponsor-status --as-documented-by bel104544e
  sejour show documents/long-term-resident-card --on 2014-05-15`;

const diffExamples = `  sejour diff 2013-07-10 2013-07-11
  sejour diff 2016-07-07 2016-07-08 --provision family/tcn-sponsor-status
  sejour diff 2024-08-31 2024-09-01 --format html > change.html
  sejour diff other/rules rules --format markdown
  sejour diff main HEAD --format json`;

const explainExamples = `  sejour explain unknown-fact
  sejour explain 'family/age@2011-09-22#minimum-age'`;

const sourcesExamples = `  sejour sources
  sejour sources --source bel104544e
  sejour sources check saved/BEL104544.E.txt`;

const docsExamples = `  sejour docs
  sejour docs --check`;
