// Writes one folder over another on a machine that fails or dies at a chosen call to the disk.
// node faulty.js <folder> <[older, newer]> count | fail <code> | kill <call> | endless
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join, relative } from 'node:path';

const [, , folder, texts, fault, detail] = process.argv;
const [older, newer] = JSON.parse(texts);
const calls = [
  'mkdirSync',
  'renameSync',
  'writeFileSync',
  'linkSync',
  'openSync',
  'fsyncSync',
  'readdirSync',
  'rmSync',
];

let made = 0;
let before = () => {};
function watched(holder, name, failing) {
  const real = holder[name];
  holder[name] = function (...given) {
    made += 1;
    before(failing, name, given);
    return real.apply(this, given);
  };
}

const probe = await promises.open(process.execPath, 'r');
const handle = Object.getPrototypeOf(probe);
await probe.close();
for (const name of calls) watched(fs, name, name);
watched(promises, 'open', 'open');
watched(handle, 'writeFile', 'write');
watched(handle, 'sync', 'fsync');
syncBuiltinESMExports();

const { writeFolder } = await import('./workspace.js');
const writer = { pid: process.pid, isRunning: () => false };
const options = { rules: join(dirname(dirname(folder)), 'rules'), writer };

if (fault === 'count') {
  await writeFolder(folder, older, options);
  made = 0;
  await writeFolder(folder, newer, options);
  console.log(made);
} else if (fault === 'kill') {
  before = () => made === Number(detail) && process.kill(process.pid, 'SIGKILL');
  await writeFolder(folder, newer, options);
} else if (fault === 'endless') {
  console.log('ready');
  for (;;) for (const files of [newer, older]) await writeFolder(folder, files, options);
} else if (fault === 'fail') {
  console.log(JSON.stringify(await failures(detail)));
}

/** Fails at the first call, then at the second …, until a run gets through; what was said and left each time. */
async function failures(code) {
  const found = [];
  for (let at = 1; ; at += 1) {
    before = () => {};
    await writeFolder(folder, older, options);
    made = 0;
    let failed = false;
    let removing = false;
    before = (name) => {
      if (made !== at) return;
      failed = true;
      removing = name === 'rmSync';
      throw Object.assign(new Error(code), { code, syscall: name });
    };
    const thrown = await writeFolder(folder, newer, options).catch((error) => error);
    if (!failed) return found;
    before = () => {};
    // Once the new folder stands, or while only leftovers are removed, a failure changes nothing and is left to the next run.
    if (thrown === undefined) continue;
    if (!removing || thrown) found.push({ message: `${thrown.exitCode} ${thrown.message}`, after: contentOf(folder) });
  }
}

function contentOf(root) {
  const found = {};
  for (const entry of fs.readdirSync(root, { withFileTypes: true, recursive: true })) {
    const place = join(entry.parentPath, entry.name);
    if (entry.isFile()) found[relative(root, place)] = fs.readFileSync(place, 'utf8');
  }
  return found;
}
