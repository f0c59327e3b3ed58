import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A passage of a rule file that is replaced; the file may get another name. */
export interface Bend {
  readonly provision: string;
  readonly what: string;
  readonly file: string;
  readonly renamed?: string;
  readonly from: string;
  readonly to: string;
}

/** Calls back with a copy of the rules in which some passages are replaced. */
export async function withBentRules<Result>(
  bends: readonly Bend[],
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'sejour-bent-'));
  try {
    cpSync('rules', folder, { recursive: true });
    for (const { file, renamed = file, from, to } of bends) {
      const text = readFileSync(join(folder, file), 'utf8');
      if (text.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
      writeFileSync(join(folder, file), text.replace(from, to));
      renameSync(join(folder, file), join(folder, renamed));
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One mistake in each of several provisions, of the kinds that are easily made. */
export const bends: readonly Bend[] = [
  {
    provision: 'family/age',
    what: 'at least becomes more than',
    file: 'family/age/2011-09-22.yaml',
    from: 'sponsor.born-on: at least 21 years ago',
    to: 'sponsor.born-on: more than 21 years ago',
  },
  {
    provision: 'long-term-resident/application',
    what: 'a version begins a day later',
    file: 'long-term-resident/application/2014-05-15.yaml',
    renamed: 'long-term-resident/application/2014-05-16.yaml',
    from: 'in-force-from: 2014-05-15',
    to: 'in-force-from: 2014-05-16',
  },
  {
    provision: 'family/no-other-spouse',
    what: 'all becomes any',
    file: 'family/no-other-spouse/2011-09-22.yaml',
    from: 'all-of:',
    to: 'any-of:',
  },
  {
    provision: 'family/tcn-sponsor-status',
    what: 'a child is no longer a minor',
    file: 'family/tcn-sponsor-status/2016-07-08.yaml',
    from: 'relationship.common-child-minor: holds',
    to: 'relationship.common-child: holds',
  },
  {
    provision: 'long-term-resident/acknowledgement',
    what: 'an exception is dropped',
    file: 'long-term-resident/acknowledgement/2014-05-15.yaml',
    from: `          unless:
            id: identity-known
            applicant.identity-established: holds
            cite: [law-1980 art. 16 §2 al. 1, agii-long-term-resident application]
`,
    to: '',
  },
  {
    provision: 'long-term-resident/application',
    what: 'holds becomes does not hold',
    file: 'long-term-resident/application/2008-09-08.yaml',
    from: 'application.insurance-proven: holds',
    to: 'application.insurance-proven: does not hold',
  },
  {
    provision: 'long-term-resident/decision',
    what: 'more than becomes at least',
    file: 'long-term-resident/decision/2008-09-08.yaml',
    from: 'application.acknowledged-on: more than 5 months ago',
    to: 'application.acknowledged-on: at least 5 months ago',
  },
  {
    provision: 'long-term-resident/means',
    what: 'a dependant counts as much as the applicant',
    file: 'long-term-resident/means/2008-06-01.yaml',
    from: 'means-per-dependant for each applicant.dependants',
    to: 'means for each applicant.dependants',
  },
  {
    provision: 'long-term-resident/refusal-reasons',
    what: 'a word is left out',
    file: 'long-term-resident/refusal-reasons/2013-08-08.yaml',
    from: 'is one of consulate, foreign-affairs, call-centre',
    to: 'is one of consulate, foreign-affairs',
  },
  {
    provision: 'long-term-resident/renewal-window',
    what: 'a period is a day shorter',
    file: 'long-term-resident/renewal-window/2013-08-08.yaml',
    from: 'more than 45 days before',
    to: 'more than 44 days before',
  },
];
