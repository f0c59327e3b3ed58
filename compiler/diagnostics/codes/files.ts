import type { Entries } from '../entry.js';
import { says } from '../message.js';

/** What can be wrong with a file before it is read: its place, its name, its size, its bytes. */
export const fileCodes = {
  'misplaced-file': {
    severity: 'error',
    title: 'File in the wrong place',
    messages: {
      default: says`No rule file belongs at this place.`,
      ending: says`Rule files end in \`.yaml\`; this one ends in \`${'ending'}\`.`,
      foreign: says`Only rule files, which end in \`.yaml\`, may lie in the rules folder.`,
    },
    why: 'The place of a file says what it is: a source, the facts of a subject, a version of a provision. A file elsewhere would be law that nobody reads.',
    mend: 'Move or rename the file. The rules folder holds `rulebook.yaml`, `sources/<source>.yaml`, `facts/<subject>.yaml`, `documents/<name>.yaml`, `cases/<life>.yaml`, and for each provision `<topic>/<provision>/<day>.yaml` and `cases.yaml`.',
    instead: 'rules/family/age.yaml',
    use: 'rules/family/age/2011-09-22.yaml',
  },
  'name-and-place': {
    severity: 'error',
    once: true,
    title: 'Name and place of the file differ',
    messages: {
      default: says`The file calls itself \`${'said'}\`, but it lies where \`${'due'}\` belongs.`,
      day: says`This version begins on ${'said'}, but the file is named after ${'due'}.`,
      cases: says`These are cases of \`${'said'}\`, but they lie with \`${'due'}\`.`,
      unsaid: says`The cases lie with \`${'due'}\`, but do not say so.`,
      shared: says`A file in \`cases/\` is about a whole life; it belongs to no single provision.`,
    },
    why: 'A name stands twice, in the path and in the file, so that a file that was copied and not finished is noticed.',
    mend: 'Make the two the same: rename the file or its folders, or correct the name inside.',
    instead: '# rules/family/age/2011-09-22.yaml\nprovision: family/agee',
    use: '# rules/family/age/2011-09-22.yaml\nprovision: family/age',
  },
  'device-name': {
    severity: 'error',
    title: 'Name kept by Windows',
    messages: {
      default: says`Windows keeps the name \`${'name'}\` for a device, so no file or folder can have it there.`,
    },
    why: 'The rulebook must be readable on every machine of those who work on it.',
    mend: 'Choose another name.',
  },
  'wrong-encoding': {
    severity: 'error',
    title: 'File not in UTF-8',
    messages: {
      default: says`This file is written in ${'encoding'}; rule files are written in UTF-8.`,
      damaged: says`Here the file is no longer UTF-8: a character is damaged.`,
      foreign: says`This is no text file but ${'what'}.`,
    },
    why: 'In another encoding, é and § are other characters. They are never guessed, because a sentence of law would be shown altered.',
    mend: 'Open the file in the program it was written with and save it as “UTF-8”; in Word, copy the text into the editor instead.',
  },
  'forbidden-character': {
    severity: 'error',
    title: 'Invisible character',
    messages: {
      default: says`${'character'} may not stand in a rule file.`,
      several: says`${'character'} may not stand in a rule file; this one does ${'count'} times.`,
    },
    why: 'Invisible characters can make a text read otherwise than it is written, or make two equal names different. They are refused everywhere, in comments too.',
    mend: 'Delete the character at the marked place and type the text around it anew.',
  },
  'not-composed': {
    severity: 'error',
    title: 'Letter and accent apart',
    messages: { default: says`\`${'letter'}\` is written here as ${'found'}; it must be ${'due'}.` },
    why: 'A letter and its accent can be stored as one character or as two. They look the same and are not equal, so a name or a quoted passage would not be found.',
    mend: 'Delete the letter and type it anew, or let the editor normalise the file to “NFC”.',
  },
  'over-limit': {
    severity: 'error',
    title: 'Larger than a rule file may be',
    messages: {
      file: says`The file has ${'count'} bytes; at most ${'limit'} are read.`,
      depth: says`Here the file is nested more than ${'limit'} levels deep.`,
      keys: says`Here stand ${'count'} keys together; at most ${'limit'} are read.`,
      items: says`This list has ${'count'} items; at most ${'limit'} are read.`,
      text: says`This text has ${'count'} characters; at most ${'limit'} are read.`,
    },
    why: 'The limits lie far above what a person writes. What is larger was not written by hand, and could keep the compiler busy for ever.',
    mend: 'Split the file, the list or the text.',
  },
} as const satisfies Entries;
