import type { AnswerStep } from '../../../runtime/index.js';
import { citeLink } from '../../emit/docs/cite.js';
import { code, inert, link, table } from '../../emit/docs/markdown.js';
import type { Asked, Enquiry } from '../../model/enquiry.js';
import type { ProvisionHead } from '../../model/provision.js';
import type { Rulebook } from '../../model/rulebook.js';
import { measuredText } from '../expectation.js';
import type { Answers, LifeAnswer } from './answers.js';
import { day, questionFor, words } from './words.js';

/** What stands around a question. */
interface Around {
  readonly enquiry: Enquiry;
  readonly answers: Answers;
  readonly rulebook: Rulebook;
}

/** A question, with the answer of each provision about each life. */
export function askedSection({ asks, cite, answeredBy, notARule }: Asked, number: number, around: Around): string {
  const asked = cite ? `Asked in ${citeLink(cite, '..')}.` : '';
  const why = notARule ? `**No provision answers.** ${words(notARule)}` : '';
  const answered = answeredBy.map((provision) => provisionSection(provision, around));
  return [`### ${number}. ${words(asks)}`, asked, why, ...answered].filter(Boolean).join('\n\n');
}

/** What a provision answers about each life. */
function provisionSection(provision: ProvisionHead, { enquiry, answers, rulebook }: Around): string {
  const rows = enquiry.lives.map((life) => {
    const answer = answers.about(provision, life);
    return [code(life.id), `**${outcomeWords(answer, rulebook)}**`, why(answer, rulebook), lawWords(answer)];
  });
  const head = `${link(words(provision.title), `../${provision.id}.md`)} (${code(provision.id)})`;
  return `${head}\n\n${table(['life', 'answer', 'because, or still to be told', 'law'], rows)}`;
}

function outcomeWords(answer: LifeAnswer, { settings }: Rulebook): string {
  if ('day' in answer) return day(answer.day);
  if (answer.outcome === 'measured') return inert(measuredText(answer));
  return words(settings.outcomes.get(answer.outcome) ?? { en: answer.outcome.replaceAll('-', ' ') });
}

function why(answer: LifeAnswer, rulebook: Rulebook): string {
  if ('missing' in answer) {
    const facts = answer.missing.map((path) => `${questionFor(path, rulebook)} (${code(path)})`);
    const law = answer.notKnown.map((name) => `${code(name)} is not known`);
    return [...facts, ...law].join('<br>');
  }
  if ('readings' in answer) {
    const readings = Object.entries(answer.readings).map(([reading, { outcome, because }]) => {
      return `as ${code(reading)} reads it, *${inert(outcome)}*: ${because.flatMap(stepWords).join('; ')}`;
    });
    return readings.join('<br>');
  }
  if ('why' in answer) return words(answer.why);
  if ('because' in answer) return answer.because.flatMap(stepWords).join('<br>') || 'no other outcome holds';
  return '';
}

/** Of a group its members are told, for they say what it says. */
function stepWords({ word, sentence, citations, group, members }: AnswerStep): readonly string[] {
  if (group !== undefined && members.length > 0) return [];
  const cited = citations.map(({ source, place }) => code(place === undefined ? source : `${source} ${place}`));
  return [`${word}: ${words(sentence)} ${cited.join(' ')}`];
}

function lawWords(answer: LifeAnswer): string {
  if (!('currency' in answer)) return answer.version === undefined ? '' : code(answer.version);
  const turns = answer.turnsOn.length === 0 ? '' : `, turns on ${answer.turnsOn.map(code).join(', ')}`;
  return `${code(answer.version ?? answer.provision)}, ${answer.currency.replace('-', ' ')}${turns}`;
}
