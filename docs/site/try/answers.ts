import type * as law from '../../../runtime/index.js';
import { long } from '../days.js';
import type { Law, TryData } from './data.js';
import { capital, element, mark } from './element.js';
import type { Fact } from './facts.js';

type Given = ReturnType<Law['assess']>[number];

/** What stands under an answer may be asked for: why not, and from when. */
export interface Asked {
  readonly law: Law;
  readonly data: TryData;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly on: string;
}

/** The answer of one provision: its outcome in shape and word, then why, what is missing, why not, and from when. */
export function answerCard(answer: Given, asked: Asked, changed: boolean): HTMLElement {
  const { data, on } = asked;
  const { words } = data;
  const title = data.provisions.find(([id]) => id === answer.provision)?.[1] ?? answer.provision;
  const card = element(
    'article',
    { class: 'answer', 'data-provision': answer.provision, 'data-outcome': answer.outcome },
    element(
      'header',
      {},
      element('h3', {}, element('a', { href: `law/${answer.provision}.html?on=${on}` }, title)),
      mark(shapeOf(answer.outcome), capital(outcomeTold(answer, data))),
    ),
    changed && element('p', { class: 'just' }, words.justChanged),
  );
  const list = element('dl');
  const row = (term: string, ...told: readonly (Node | string)[]): void => {
    if (told.length > 0) list.append(element('div', {}, element('dt', {}, term), element('dd', {}, ...told)));
  };
  if ('because' in answer) row(words.because, ...steps(answer.because, data));
  if (answer.outcome === 'contested') {
    for (const [reading, one] of Object.entries(answer.readings)) {
      const said = element('p', {}, mark(shapeOf(one.outcome), capital(data.outcomes[one.outcome] ?? one.outcome)));
      row(data.readings[reading] ?? reading, said, ...steps(one.because, data));
    }
  }
  if ('missing' in answer && answer.missing.length > 0) {
    row(words.missing, element('ul', {}, ...answer.missing.map((path) => element('li', {}, data.facts[path]?.label ?? path, ' ', element('code', {}, path)))));
  }
  if ('notKnown' in answer && answer.notKnown.length > 0) row(words.notKnown, answer.notKnown.join(', '));
  if ('gives' in answer) for (const [name, given] of Object.entries(answer.gives)) row(capital(data.values[name] ?? name), givenTold(given as law.GivenValue, data));
  if ('why' in answer) row(words.because, inLanguage(answer.why, data));
  if ('turnsOn' in answer && answer.turnsOn.length > 0) row(words.turnsOn, answer.turnsOn.join(', '));
  if ('currency' in answer && answer.currency !== 'in-force') row('', answer.currency === 'attested' ? words.attested : words.presumed);
  if (list.childElementCount > 0) card.append(list);
  const against = whyNotAndWhen(answer, asked);
  if (against) card.append(against);
  return card;
}

export function shapeOf(outcome: string): string {
  if (outcome === 'met' || outcome === 'not-met' || outcome === 'unknown' || outcome === 'contested') return outcome;
  return outcome === 'not-covered' || outcome === 'not-known' || outcome === 'repealed' ? 'none' : 'value';
}

function outcomeTold(answer: Given, { outcomes, words }: TryData): string {
  if (answer.outcome !== 'measured') return outcomes[answer.outcome] ?? answer.outcome;
  if ('day' in answer) return answer.day === 'none' ? words.none : long(answer.day);
  if ('sum' in answer) return answer.sum;
  if ('number' in answer) return String(answer.number);
  return answer.length === 'none' ? words.none : `${answer.length.days} ${words.day}`;
}

/** Sentences, each with its citations: they lead to the ledger. */
function steps(because: readonly law.AnswerStep[], data: TryData): readonly Node[] {
  if (because.length === 0) return [];
  return [element('ul', {}, ...because.map((step) => element('li', {}, inLanguage(step.sentence, data), ' ', ...cited(step))))];
}

function cited({ id, address, citations }: Pick<law.AnswerStep, 'address' | 'citations'> & { readonly id?: string }): readonly Node[] {
  const [version = '', anchor = ''] = address.split('#');
  const [provision = '', from = ''] = version.split('@');
  const rule = element('a', { class: 'mono', href: `law/${provision}/${from}.html#${anchor}` }, id ?? anchor);
  return [
    rule,
    ...citations.map(({ source, place }) =>
      element('a', { class: 'source', href: `sources/${source}.html` }, `${source}${place === undefined ? '' : ` ${place}`}`),
    ),
  ];
}

function givenTold(given: law.GivenValue, data: TryData): Node | string {
  switch (given.kind) {
    case 'document':
      return element('a', { href: `documents/${given.document}.html` }, inLanguage(given.title, data));
    case 'date':
      return given.day === 'none' ? data.words.none : long(given.day);
    case 'period':
      return `${given.count} ${given.unit}`;
    case 'words':
      return given.words.join(', ');
    default:
      return data.outcomes[given.kind] ?? given.kind;
  }
}

/** Opened, it says of each other outcome which conditions would have to say otherwise, and the first day with it. */
function whyNotAndWhen(answer: Given, asked: Asked): HTMLElement | undefined {
  const { law, data, facts, on } = asked;
  const { words } = data;
  const provision = law.provisions.find(({ id }) => id === answer.provision);
  const outcomes = provision?.outcomes ?? [];
  const others = outcomes.filter((outcome) => outcome !== answer.outcome && outcome !== 'not-met');
  if (!provision || others.length === 0 || answer.outcome === 'measured') return undefined;
  const place = element('div');
  const details = element('details', { class: 'more' }, element('summary', {}, words.whyNot), place);
  details.addEventListener('toggle', () => {
    if (!details.open || place.childElementCount > 0) return;
    for (const outcome of others) {
      const against = law.whyNot(provision, facts, { on }, outcome);
      const first = law.when(provision, facts, { on }, outcome);
      place.append(
        element('h4', {}, `${words.toBe} ${data.outcomes[outcome] ?? outcome}`),
        element('div', { 'data-why-not': outcome }, ...changesTold(against, data)),
        element('p', { class: 'small', 'data-when': outcome }, first.is === 'on' ? `${words.fromWhen} ${long(first.day)}. ${words.allElse}` : `${words.never} ${long(first.until)}. ${words.allElse}`),
      );
    }
  });
  return details;
}

function changesTold(against: law.WhyNot, data: TryData): readonly Node[] {
  const { words } = data;
  if (against.is === 'so') return [element('p', { class: 'small' }, words.already)];
  if (against.is === 'no-conditions') return [element('p', { class: 'small' }, words.noConditions)];
  return [
    element(
      'ul',
      { class: 'uses' },
      ...against.changes.map((change) =>
        element('li', {}, element('b', {}, change.holds ? words.mustHold : words.mustNot), ' ', inLanguage(change.sentence, data), ' ', ...cited(change)),
      ),
    ),
  ];
}

function inLanguage(text: law.Text, { language }: TryData): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}
