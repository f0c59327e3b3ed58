// `npm run bench`: measures, and writes docs/performance.md with the machine and the date.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { compileTimes } from './compile-measured.mjs';
import { decisionTimes, lifeTime } from './decisions-measured.mjs';
import { codeSize, startTimes } from './start-measured.mjs';

const root = new URL('../../', import.meta.url);
const rounds = Number(process.env.SEJOUR_ROUNDS ?? 9);
const tell = (text) => process.stderr.write(`${text}\n`);

tell('decisions: every engine must agree with every other first');
const decisions = await decisionTimes(rounds);
tell('a whole life');
const life = await lifeTime(root, rounds);
tell('starting');
const start = await startTimes(root, rounds);
tell('compiling');
const compiled = await compileTimes(root, Math.min(rounds, 5));
const size = codeSize(root);

const [hand] = decisions;
const nanoseconds = (value) => (value < 1000 ? value.toFixed(0) : Math.round(value).toLocaleString('en'));
const times = (value) => (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
const rows = decisions.map(({ name, age, means }) => {
  const cells = [nanoseconds(age), times(age / hand.age), nanoseconds(means), times(means / hand.means)];
  return `| ${name} | ${cells.join(' | ')} |`;
});
const compileRows = compiled.map(({ name, files, yaml, compile }) => {
  return `| ${name} | ${files} | ${Math.round(yaml)} | ${Math.round(compile)} | ${times(compile / yaml)} |`;
});
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();

writeFileSync(
  new URL('docs/performance.md', root),
  `# Performance

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} at ${commit}: ${cpus()[0]?.model.trim()}, ${cpus().length} processors, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}. Medians of ${rounds} rounds in which every side runs once; ratios hold better than nanoseconds.

## One decision

\`family/age\` of 2011-09-22 (6 facts, 8 conditions, 5 of them of the calendar) and \`long-term-resident/means\` (3 facts, a sum), complete facts, 1,000 records. All engines gave the same answer to every record before anything was measured; to those far slower than the others a hundred records are put. Those marked † have no calendar and are handed the days already worked out.

| nanoseconds, and times hand-written | age | × | means | × |
| --- | --: | --: | --: | --: |
${rows.join('\n')}

The hand-written code reads days as people write them, and gives yes or no. It checks nothing: a misspelt fact, a day that does not exist or a fact left out goes unnoticed.

## More than one

| what | measured |
| --- | --: |
| a life put to all ${life.provisions} provisions with \`assess\` | ${Math.round(life.microseconds).toLocaleString('en')} µs |
| loading one provision and its first decision, over a bare Node | ${start.one.toFixed(0)} ms |
| loading the whole package and a first decision, over a bare Node | ${start.whole.toFixed(0)} ms |
| all code of the package, gzipped | ${size.gzipped.toFixed(0)} kB of ${size.raw.toFixed(0)} kB |

## From source to diagnostics

The floor is \`yaml\`, reading the same files into documents with positions and doing nothing else.

| milliseconds | files | \`yaml\` alone | \`compile\` | × |
| --- | --: | --: | --: | --: |
${compileRows.join('\n')}

There is no watch mode: a changed file is compiled with all others.

## Where the time of a decision goes

On 25 November 2026 a profile of \`decide\` spread over making the answer: freezing it, reasons and citations, garbage, and asking again under each other way of counting; the conditions themselves hardly showed. \`holds\` took as long. What is generated for a condition was not what is slow.

## Against the goals

| goal | reached | |
| --- | --- | --- |
| a complete decision at most 1.15 × hand-written | ${times(decisions[1].age / hand.age)} ×, ${times(decisions[1].means / hand.means)} × | ${held(decisions[1], 1.15)} |
| with reasons and citations at most 1.3 × hand-written with the same | ${times(decisions[2].age / hand.age)} × hand-written without them | not comparable |
| a whole life at most 15 µs | ${Math.round(life.microseconds).toLocaleString('en')} µs | ${life.microseconds <= 15 ? 'yes' : 'no'} |
| first decision at most 20 ms over a bare Node | ${start.one.toFixed(0)} ms one provision, ${start.whole.toFixed(0)} ms all | ${start.whole <= 20 ? 'yes' : 'no'} |
| the package at most 60 kB gzipped | ${size.gzipped.toFixed(0)} kB | ${size.gzipped <= 60 ? 'yes' : 'no'} |
| compiling at most 2 × \`yaml\` alone | ${compiled.map(({ yaml, compile }) => `${times(compile / yaml)} ×`).join(', ')} | ${compiled.every(({ yaml, compile }) => compile <= 2 * yaml) ? 'yes' : 'no'} |
`,
);
tell('written to docs/performance.md');

function held({ age, means }, most) {
  return age <= most * hand.age && means <= most * hand.means ? 'yes' : 'no';
}
