import { everyDay } from '../../analysis/bounds.js';
import type { Country } from '../../analysis/cube.js';
import { Diagrams, type Joining, type Place } from '../../analysis/diagram.js';
import { Drawing } from '../../analysis/draw.js';
import { branchesOf, type Decision, type Formula } from '../../analysis/formula.js';
import { Gathering } from '../../analysis/gather.js';
import { lawOf, versionIn } from '../../analysis/law.js';
import { regionsOf } from '../../analysis/regions.js';
import { spaceOf } from '../../analysis/space.js';
import { Unfolding } from '../../analysis/unfold.js';
import type { Report } from '../../diagnostics/diagnostic.js';
import type { Rulebook } from '../../model/rulebook.js';

/** A provision that answers with one of two words, as the law stands last. */
interface TwoWords {
  readonly id: string;
  readonly decision: Decision;
  readonly words: readonly [string, string];
}

/** Provisions over the same facts and with the same two words that answer the opposite of each other, for every life. */
export function reportOpposites(rulebook: Rulebook, report: Report): void {
  const law = lawOf(rulebook, rulebook.settings.lawAsKnownOn);
  const unfolding = new Unfolding(law, undefined);
  const groups = new Map<string, TwoWords[]>();
  for (const { id } of rulebook.provisions) {
    const decision = unfolding.decision(id);
    const [first, second, third] = [...new Set(decision && branchesOf(decision).map(({ outcome }) => outcome))];
    if (!decision || first === undefined || second === undefined || third !== undefined) continue;
    const key = JSON.stringify([[first, second].sort(), factsOf(decision)]);
    groups.set(key, [...(groups.get(key) ?? []), { id, decision, words: [first, second] }]);
  }
  for (const group of groups.values()) {
    for (const [at, later] of group.entries()) {
      const other = group.slice(0, at).find((earlier) => areOpposite(earlier, later, rulebook));
      const version = versionIn(law, later.id);
      if (!other || !version) continue;
      const holes = { provision: later.id, answer: later.words[0], other: other.id };
      const hint = `correct one of the two, or ask \`${other.id}\` here`;
      report.add('opposite-provisions', 'default', version.at, holes, { hint });
    }
  }
}

/** The quantities that a decision asks, as a text to compare. */
function factsOf(decision: Decision): string {
  const gathering = new Gathering();
  gathering.add(asked(decision, []));
  return [...gathering.found.keys()].sort().join('\n');
}

function asked(decision: Decision, outcomes: readonly string[]): Formula {
  return { is: 'among', decision, outcomes };
}

/** Whether one has a word exactly where the other has not, and both have it of some life. */
function areOpposite(one: TwoWords, other: TwoWords, { facts }: Rulebook): boolean {
  const [word] = one.words;
  const [first, second] = [asked(one.decision, [word]), asked(other.decision, [word])];
  const space = spaceOf([first, second], facts);
  const drawing = new Drawing(new Diagrams(), space);
  const country: Country = { space, facts, asked: everyDay };
  const [a, b] = [drawing.truth(first), drawing.truth(second)];
  const leads = (place: Place, wanted: string): boolean => {
    const [found] = regionsOf(place, drawing.diagrams, country, (end) => end === wanted);
    return found !== undefined;
  };
  if (!leads(a, 'yes') || !leads(a, 'no')) return false;
  return !leads(drawing.diagrams.join(alike, a, b), 'alike');
}

const alike: Joining = {
  name: 'alike',
  ends: (a, b) => (a === b || a === 'open' || b === 'open' ? 'alike' : 'opposite'),
};
