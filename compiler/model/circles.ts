import type { Report } from '../diagnostics/diagnostic.js';
import type { Reference } from './references.js';

interface Step extends Reference {
  readonly from: string;
}

/** Reports provisions that ask one another in a circle; circles that share a step are one mistake. */
export function reportCircles(edges: ReadonlyMap<string, readonly Reference[]>, report: Report): void {
  const done = new Set<string>();
  const said = new Set<string>();
  const visit = (id: string, path: readonly Step[]): void => {
    if (done.has(id)) return;
    for (const reference of edges.get(id) ?? []) {
      const steps = [...path, { ...reference, from: id }];
      const start = steps.findIndex(({ from }) => from === reference.to.id);
      if (start >= 0) reportCircle(steps.slice(start), said, report);
      else visit(reference.to.id, steps);
    }
    done.add(id);
  };
  for (const id of edges.keys()) visit(id, []);
}

function reportCircle(steps: readonly Step[], said: Set<string>, report: Report): void {
  const names = steps.map(({ from, to }) => `${from} → ${to.id}`);
  const known = names.some((name) => said.has(name));
  for (const name of names) said.add(name);
  const [first, ...others] = steps;
  if (known || !first) return;
  const circle = [...steps.map(({ from }) => from), first.from].join(' → ');
  const related = others.map(({ to, at }) => ({ at, note: `which asks \`${to.id}\`` }));
  if (others.length === 0) {
    const hint = 'ask a fact instead, or the provision that was meant';
    report.add('circle', 'itself', first.at, { provision: first.from }, { hint });
  } else {
    const hint = 'one of them must rest on facts instead';
    report.add('circle', 'default', first.at, { circle }, { hint, note: `asks \`${first.to.id}\``, related });
  }
}
