import type { LoadedPackage } from '../../compiler/run/load-package.js';
import type { Provision } from './answers.js';

/** The same provision, but its versions take what is not known for a no. */
export function hasty(provision: Provision): Provision {
  const [first, ...others] = provision.versions.map((version) => {
    if (version.state !== 'decides') return version;
    const settle: typeof version.settle = (inquiry) => {
      const { conditions, branches } = version.settle(inquiry);
      return { conditions, branches: branches.map((truth) => truth ?? false) };
    };
    return { ...version, settle };
  });
  return first ? { ...provision, versions: [first, ...others] } : provision;
}

/** The same package, but its unknown answers keep back the first fact they wait for. */
export function forgetful(evaluators: LoadedPackage): LoadedPackage {
  const decide: LoadedPackage['decide'] = (provision, facts, asked) => {
    const answer = evaluators.decide(provision, facts, asked);
    return answer.outcome === 'unknown' && 'missing' in answer
      ? { ...answer, missing: answer.missing.slice(1) }
      : answer;
  };
  return { ...evaluators, decide };
}
