import type { Condition } from '../model/condition.js';
import type { Settings } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import { sentenceFor } from '../prose/say.js';

/** So long a condition may be in a line of a report; it stands whole on the page of its provision. */
const longest = 420;

/** A condition and all it holds in one line, in English, without its full stop. */
export function oneLine(condition: Condition, settings: Settings): string {
  const line = inner(condition, settings);
  return line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/, '')} …` : line;
}

function inner(condition: Condition, settings: Settings): string {
  const { where, unless } = condition;
  const asides = [
    ...(where ? [`asked only where: ${inner(where, settings)}`] : []),
    ...(unless ? [`unless: ${inner(unless, settings)}`] : []),
  ];
  const own = ownWords(condition, settings);
  return asides.length === 0 ? own : `${own} (${asides.join('; ')})`;
}

function ownWords(condition: Condition, settings: Settings): string {
  const head = sentenceFor(condition, settings.outcomes, 'en').replace(/[.:]$/, '');
  switch (condition.is) {
    case 'phrase':
      return head;
    case 'group': {
      // Of one member alone it says nothing more that all or some of them are asked.
      const members = condition.members.map((member) => inner(member, settings));
      return members.length === 1 && condition.of !== 'none-of' ? members.join() : `${head}: ${members.join('; ')}`;
    }
    case 'readings': {
      const senses = [...condition.senses].map(([name, sense]) => {
        const says = inLanguage(settings.readings.get(name)?.says ?? { en: name }, 'en');
        return `“${says}”: ${inner(sense, settings)}`;
      });
      return `${head}: on the reading ${senses.join('; on the reading ')}`;
    }
  }
}
