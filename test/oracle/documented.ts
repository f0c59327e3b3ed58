import type { LoadedPackage } from '../../compiler/run/load-package.js';
import { outcomeOf, type Provision } from './answers.js';
import { dateOf } from './calendar.js';
import { type Outcome, run, type Size } from './campaign.js';
import { factsGiven } from './life.js';
import { Oracle } from './oracle.js';
import { firstDayOf, type WrittenRules, type WrittenVersion } from './written.js';

/** A day after which no version begins. */
const late = 100_000;

/** The sources that showed some version of a provision. */
export function sourcesOf(id: string, { provisions }: WrittenRules): readonly string[] {
  return [...new Set((provisions.get(id) ?? []).flatMap(sourcesIn))].sort();
}

function sourcesIn({ seen }: WrittenVersion): readonly string[] {
  return (seen ?? []).map((line) => line.slice(0, line.indexOf(' on ')));
}

/**
 * The rules as a source documents them: of each provision the last version that it showed, and those before it,
 * which a transition may keep. What it showed nothing of is not known.
 */
function asDocumentedBy(source: string, written: WrittenRules): WrittenRules {
  const provisions = [...written.provisions].map(([id, versions]) => {
    const sorted = [...versions].sort((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : 1));
    const last = sorted.findLastIndex((version) => sourcesIn(version).includes(source));
    const shown = sorted.slice(0, last + 1).map(({ 'governed-by': _, ...version }) => version);
    const nothing: WrittenVersion = { provision: id, 'in-force-from': '1970-01-01', 'not-known': 'not shown' };
    return [id, shown.length > 0 ? shown : [nothing]] as const;
  });
  return { ...written, provisions: new Map(provisions) };
}

/** Complete cases: what the package answers as a source documents it, and what JsonLogic says of the rules so. */
export function documentedCampaign(
  evaluators: LoadedPackage,
  provision: Provision,
  source: string,
  oracle: Oracle,
  size: Size,
): Outcome {
  const other = new Oracle(asDocumentedBy(source, oracle.written), oracle.calendar);
  return run(provision.id, oracle, size, (life) => {
    const asked = { on: dateOf(life.on), documentedBy: source };
    const answer = evaluators.answerJson(evaluators.decide(provision, factsGiven(life), asked));
    const verdict = other.verdict(provision.id, { ...life, lawOn: late }, source);
    const expected = outcomeOf(verdict);
    const found = answer.day ?? answer.outcome;
    return found === expected ? undefined : `as ${source} documents it, it is ${found}, for JsonLogic ${expected}`;
  });
}
