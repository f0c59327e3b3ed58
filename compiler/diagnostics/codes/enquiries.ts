import type { Entries } from '../entry.js';
import { says } from '../message.js';

/** What can be wrong with enquiries. */
export const enquiryCodes = {
  'unknown-cases': {
    severity: 'error',
    title: 'File of cases that is not there',
    messages: { default: says`No file in \`cases/\` is called \`${'cases'}\`.` },
    why: 'An enquiry is answered for lives that a file in `cases/` tells, so that the same facts are asked about everywhere.',
    mend: 'Name the file without its ending, or write it.',
    instead: 'cases: forum-cuople',
    use: 'cases: forum-couple',
  },
  unanswered: {
    severity: 'error',
    title: 'Neither an answer nor a reason, or both',
    messages: {
      default: says`\`${'name'}\` names no provision, and no reason why none answers.`,
      both: says`\`${'first'}\` and \`${'second'}\` stand side by side.`,
    },
    why: 'What was asked or stated is answered by provisions, or the page says why none answers: never silently left out.',
    mend: 'Name the provisions, or give the reason under `not-a-rule`.',
  },
} as const satisfies Entries;
