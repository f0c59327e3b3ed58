import { amountsIn } from '../../model/condition.js';
import { conditionsOf } from '../../model/grounds.js';
import type { Provision, Version } from '../../model/provision.js';
import type { Amount, AmountValue, Rulebook } from '../../model/rulebook.js';
import { inLanguage } from '../../model/text.js';
import { sayMoney } from '../../prose/say.js';
import { voiceOf } from '../../prose/voices.js';
import type { Artifact } from '../artifact.js';
import { citeLink } from './cite.js';
import { code, inert, link, table } from './markdown.js';

const english = voiceOf('en');

/** The page of an amount: what it was through time, with the days of which it is not known, and who asks for it. */
export function amountPage(amount: Amount, { provisions, settings }: Rulebook): Artifact {
  const others = settings.languages
    .slice(1)
    .map((language) => `*${language}* ${inert(amount.title[language] ?? 'not translated yet')}`);
  const per = amount.per === undefined ? '' : `, per ${inert(amount.per)}`;
  const users = provisions.flatMap((provision) => usesIn(amount, provision));
  const parts = [
    `# ${inert(inLanguage(amount.title, 'en'))}`,
    others.join(' · '),
    `${code(amount.id)} is a sum of money${per}. The sum of the day asked about counts; on a day of which it is not known, what asks for it is answered *unknown*.`,
    amount.says ? inert(inLanguage(amount.says, 'en')) : '',
    `## Through time\n\n${amount.values.length === 0 ? 'No value has been read.' : timeTable(amount)}`,
    `## Who asks for it\n\n${users.length === 0 ? 'Nothing yet.' : users.map((line) => `- ${line}`).join('\n')}`,
    `---\n\nGenerated from ${code(`rules/amounts/${amount.id}.yaml`)}. Law as known on ${english.date(settings.lawAsKnownOn)}. Not legal advice.`,
  ];
  return { path: `amounts/${amount.id}.md`, text: `${parts.filter(Boolean).join('\n\n')}\n` };
}

/** The latest first. */
function timeTable({ values }: Amount): string {
  const rows = values.flatMap((value, at) => rowsFor(value, values[at + 1])).reverse();
  return table(['from', 'until', 'sum', 'source'], rows);
}

/** The row of a value and, where it is known no longer than a part of its time, one of the days that follow. */
function rowsFor({ from, knownUntil, cents, cite }: AmountValue, next: AmountValue | undefined): readonly string[][] {
  const follows = next ? `the day before ${english.date(next.from)}` : '';
  const until = knownUntil === undefined ? follows || 'today, as far as known' : english.date(knownUntil);
  const sources = cite.map((one) => `${citeLink(one, '..')}${one.source.kind === 'secondary' ? ' (secondary)' : ''}`);
  const known = [english.date(from), until, `**${sayMoney(cents)}**`, sources.join(', ')];
  if (knownUntil === undefined || (next && isEve(knownUntil, next.from))) return [known];
  return [known, [`after ${english.date(knownUntil)}`, follows || 'today', '*not known*', '']];
}

function isEve(day: string, next: string): boolean {
  return Date.parse(next) - Date.parse(day) === 86_400_000;
}

function usesIn(amount: Amount, provision: Provision): readonly string[] {
  return provision.versions.flatMap((version) => usesInVersion(amount, provision, version));
}

function usesInVersion(amount: Amount, provision: Provision, version: Version): readonly string[] {
  const using = conditionsOf(version).filter((condition) => amountsIn(condition).includes(amount));
  const title = inert(inLanguage(provision.title, 'en'));
  return using.map(({ address }) => `${link(title, `../${provision.id}.md`)}: ${code(address)}`);
}

/** The amounts that a provision asks for in any of its versions, each once, in the order of the rule. */
export function amountsAskedBy({ versions }: Provision): readonly Amount[] {
  return [...new Set(versions.flatMap(conditionsOf).flatMap(amountsIn))];
}
