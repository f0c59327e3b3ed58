// What somebody writes who installed the package: the couple of the forum thread, as told and with a fact more.
import {
  type Answer,
  answerJson,
  assess,
  type Complete,
  type DateGiven,
  day,
  eur,
  explain,
  explanationText,
  type Facts,
  FactsError,
  type FactsOf,
  family,
  IncompleteFactsError,
  type MeasureAnswer,
  missing,
  nextQuestion,
  provisions,
  receipt,
  replay,
  type Text,
  UndecidedError,
  when,
  why,
  whyNot,
} from '@sejour/belgium';
import { type AgeAnswer, type AgeFacts, age } from '@sejour/belgium/family/age';
import { oldRulesKeptForProtected } from '@sejour/belgium/family/old-rules-kept-for-protected';
import { type DecisionAnswer, type DecisionGives, decision } from '@sejour/belgium/long-term-resident';

const asTold: Facts = {
  'application.lodged-on': '2017-04-25',
  'residence.unlimited': false,
  'relationship.tie': 'registered-partnership',
};
const asked = { on: '2017-04-25' } as const;

declare const console: { log(line: string): void };

function english({ en = '' }: Text): string {
  return en;
}

// One provision: every way of answering is handled, or the program does not compile.
function sayAge(answer: AgeAnswer): string {
  switch (answer.outcome) {
    case 'met':
    case 'not-met':
      return `${answer.outcome}: ${answer.because.map(({ sentence }) => english(sentence)).join(' ')}`;
    case 'unknown': {
      const missing: readonly (keyof AgeFacts)[] = answer.missing;
      return `tell me ${missing.join(', ')}`;
    }
    case 'contested':
      return Object.entries(answer.readings)
        .map(([reading, { outcome }]) => `${reading}: ${outcome}`)
        .join(', ');
    case 'not-covered':
      return `known from ${answer.firstDay}`;
    case 'not-known':
      return `not known: ${english(answer.why)}`;
    case 'repealed':
      return `repealed by ${answer.citations.map(({ source }) => source).join(', ')}`;
    default: {
      const nothingElse: never = answer;
      return nothingElse;
    }
  }
}

console.log(sayAge(age.decide({}, asked)));
console.log(sayAge(age.decide({ 'applicant.born-on': '1990-02-28', 'sponsor.born-on': '1991-12-31' }, asked)));
console.log(sayAge(age.decide({}, { on: '2010-01-01' })));
console.log(sayAge(age.decide({}, { on: '2025-08-18' })));
// A transition keeps the version of an earlier law.
const kept = age.decide(
  {
    'applicant.born-on': '2006-01-01',
    'sponsor.born-on': '2005-06-01',
    'sponsor.admitted-since': '2020-03-01',
    'sponsor.arrived-on': '2020-03-01',
    'sponsor.protection-status': 'none',
    'application.lodged-on': '2026-01-05',
    'relationship.tie': 'marriage',
    'relationship.began-on': '2019-05-01',
  },
  { on: '2026-01-05' },
);
if (kept.outcome === 'met') console.log(`${kept.version} kept by ${kept.transition?.join(', ')}`);
const unread = oldRulesKeptForProtected.decide({}, { on: '2026-01-05' });
if (unread.outcome === 'not-known') console.log(`not known: ${english(unread.why)}`);

// What an outcome gives is known by name and by kind.
function cardOf(answer: DecisionAnswer): string {
  if (answer.outcome === 'granted-by-silence') {
    const gives: DecisionGives['granted-by-silence'] = answer.gives;
    const card: 'long-term-resident-card' = gives.card.document;
    const lastDay = gives['last-day'];
    if (lastDay.kind === 'unknown') return `${card}, last day not known`;
    const given: DateGiven = lastDay;
    const { edition } = gives.card;
    const letter = edition.is === 'not-covered' ? 'not covered' : `${edition.is} with the letter ${edition.letter}`;
    return `${card} after ${given.day}, ${letter}`;
  }
  return answer.outcome;
}

const silence = { 'application.acknowledged-on': '2013-03-15', 'application.decided-on': 'none' } as const;
console.log(cardOf(decision.decide({ ...silence, 'application.decision': 'none' }, { on: '2013-08-16' })));
console.log(cardOf(decision.decide(silence, { on: '2013-08-15', lawOn: '2013-08-15' })));

// Everything at once, and as plain data.
const answers: readonly (Answer | MeasureAnswer)[] = assess(provisions, asTold, asked);
console.log(answers.map(({ provision, outcome }) => `${provision} ${outcome}`).join('\n'));
const plain: readonly Answer[] = [family.noOtherSpouse.decide(asTold, asked), decision.decide({}, asked)];
console.log(plain.map((answer) => JSON.stringify(answerJson(answer)).slice(0, 130)).join('\n'));

// Facts that cannot be are refused, each with its reason.
try {
  age.decide(JSON.parse('{ "applicant.born": "1990-02-30", "sponsor.born-on": "1991-02-30" }'), asked);
} catch (thrown) {
  if (thrown instanceof FactsError) for (const { fact, problem } of thrown.problems) console.log(`${fact}: ${problem}`);
}

// Yes or no, on complete facts: of one version exactly those that it needs.
const early = age.versions['2011-09-22'];
const couple: Complete<FactsOf<typeof early>> = {
  'applicant.born-on': day('1995-02-28'),
  'sponsor.born-on': '1991-12-31',
  'relationship.tie': 'marriage',
  'relationship.began-on': '2012-05-01',
  'relationship.cohabiting-before-arrival-since': 'none',
  'sponsor.arrived-on': '2011-02-01',
};
console.log(
  `of age on ${asked.on}: ${early.holds(couple, asked)}, on 2014-04-25: ${early.holds(couple, { on: '2014-04-25' })}`,
);
console.log(
  `${age.on('2013-08-13')?.address} until ${early.until}, needs ${early.facts.length} of ${age.facts.length} facts`,
);
try {
  early.holds(JSON.parse('{ "applicant.born-on": "1995-02-28" }'), asked);
} catch (thrown) {
  if (thrown instanceof IncompleteFactsError) console.log(`lacking: ${thrown.missing.join(', ')}`);
}
try {
  age.versions['2011-09-22'].holds(couple, { on: '2014-04-25', lawOn: '2001-01-01' });
  oldRulesKeptForProtected.holds({}, { on: '2026-01-05' });
} catch (thrown) {
  if (thrown instanceof UndecidedError) console.log(`undecided: ${thrown.answer.outcome}`);
}

// Sums and days are checked where they are written down, or given as they are.
const means = family.means.decide(
  { 'sponsor.income-stable-and-regular': true, 'sponsor.incomes': [{ source: 'work', monthly: eur('1282.14') }] },
  { on: day('2013-08-13') },
);
console.log(means.outcome);

// Why, why not, when, and what to ask next.
const told: AgeFacts = { ...couple, 'applicant.born-on': '1998-02-28', 'sponsor.arrived-on': 'unknown' };
console.log(explanationText(explain(age, { ...told, 'sponsor.arrived-on': '2011-02-01' }, asked, 'fr')));
console.log(
  `because of ${why(age, couple, asked)
    ?.conditions.map(({ id }) => id)
    .join(', ')}`,
);
const standsAgainst = whyNot(age, told, asked, 'met');
if (standsAgainst.is === 'changes') {
  console.log(
    standsAgainst.changes.map(({ id, holds, facts }) => `${id} must be ${holds}: ${JSON.stringify(facts)}`).join(),
  );
}
const first = when(age, told, asked, 'met');
console.log(first.is === 'on' ? `met on ${first.day}` : `never until ${first.until}`);
const never = when(age, told, { ...asked, until: '2018-01-01' }, 'met');
console.log(
  never.is === 'never' && never.whyNot.is === 'changes' ? `${never.whyNot.changes.length} against it` : 'some day',
);
const next: keyof AgeFacts | undefined = nextQuestion(age, told, asked)?.fact;
console.log(`${next} of ${missing(age, told, asked).join(', ')}`);
const slip = receipt(age, told, asked);
const again = replay(age, JSON.parse(JSON.stringify(slip)));
console.log(`${slip.versions.join()}: ${again.same}, ${again.differs.length} otherwise`);
