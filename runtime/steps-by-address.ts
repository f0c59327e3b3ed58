import { own } from './own.js';
import type { Provision, Step, Version } from './provision.js';

const known = new WeakMap<Provision, ReadonlyMap<string, Step>>();

/** Every step of a provision by its address, but the senses of readings, which stand within theirs. */
export function stepsByAddress(provision: Provision): ReadonlyMap<string, Step> {
  const found = known.get(provision);
  if (found) return found;
  const steps = new Map<string, Step>();
  for (const version of provision.versions) for (const step of rootsOf(version)) add(step, steps);
  known.set(provision, steps);
  return steps;
}

function rootsOf(version: Version): readonly Step[] {
  const crossing = (own(version, 'transition')?.entries ?? []).map(({ step }) => step);
  if (version.state === 'decides')
    return [...crossing, ...version.branches.flatMap((one) => own(one, 'grounds') ?? [])];
  if (version.state === 'measures') return [...crossing, version.step, ...(own(version, 'rows') ?? [])];
  return version.state === 'counts' ? [...crossing, version.step, ...version.rows] : crossing;
}

function add(step: Step, steps: Map<string, Step>): void {
  steps.set(step.address, step);
  const senses = Object.values(own(step, 'readings') ?? {});
  const inside = senses.flatMap((sense) => own(sense, 'members') ?? []);
  const parts = [...(own(step, 'members') ?? []), ...inside, own(step, 'where'), own(step, 'unless')];
  for (const part of parts) if (part) add(part, steps);
}
