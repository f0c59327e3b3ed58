// Each of these is a mistake, and the compiler says so.
import { day, eur, explain, type Facts, family, missing, nextQuestion, when, whyNot } from '@sejour/belgium';
import { age } from '@sejour/belgium/family/age';
// @ts-expect-error no such provision
import { aged } from '@sejour/belgium/family/aged';
import { chainWait } from '@sejour/belgium/family/chain-wait';
import { decision } from '@sejour/belgium/long-term-resident/decision';
// @ts-expect-error the inside of the package is closed
import { find } from '@sejour/belgium/runtime/finding.js';

declare const console: { log(...words: readonly unknown[]): void };
const asked = { on: '2017-04-25' } as const;

// @ts-expect-error no fact has this name
age.decide({ 'applicant.born': '1990-02-28' }, asked);
// @ts-expect-error a fact of another provision
age.decide({ 'card.expires-on': '2018-01-01' }, asked);
// @ts-expect-error not a word of the choice
chainWait.decide({ 'sponsor.admitted-as': 'spouse' }, asked);
// @ts-expect-error a day is written year-month-day
age.decide({ 'applicant.born-on': '28/02/1990' }, asked);
// @ts-expect-error a day is text, so that no time zone can move it
age.decide({ 'applicant.born-on': new Date() }, asked);
// @ts-expect-error yes or no is true or false
chainWait.decide({ 'sponsor.protection-holder': 'yes' }, asked);
// @ts-expect-error the day asked about is missing
age.decide({}, {});
// @ts-expect-error so it is here
age.decide({});
// @ts-expect-error none is no answer to this question
family.age.decide({ 'applicant.born-on': 'none' }, asked);
// @ts-expect-error in the facts of a life too
const life: Facts = { 'relationship.tie': 'friendship' };

const answer = decision.decide({}, asked);
// @ts-expect-error only an unknown answer has missing facts
console.log(answer.missing, life);
// @ts-expect-error no answer of this provision
if (answer.outcome === 'met') console.log(answer);
if (answer.outcome === 'granted') {
  // @ts-expect-error a grant gives no form
  console.log(answer.gives.form);
  // @ts-expect-error the card is another
  const card: 'union-permanent-card' = answer.gives.card.document;
  // @ts-expect-error the last day may not be known
  console.log(card, answer.gives['last-day'].day);
  // @ts-expect-error an edition may not be known so early
  console.log(answer.gives.card.edition.letter);
  // @ts-expect-error a register has no editions that are promised
  console.log(answer.gives.register.edition.is);
  // @ts-expect-error an answer is not changed
  answer.because.push();
}
if (answer.outcome === 'pending') {
  // @ts-expect-error nothing but the authority and the last day
  console.log(answer.gives.card, find, aged);
}
const old = age.decide({}, asked);
if (old.outcome === 'met') {
  // @ts-expect-error it gives nothing
  console.log(old.gives.form);
}
switch (old.outcome) {
  case 'met':
  case 'not-met':
    break;
  default: {
    // @ts-expect-error not every way of answering is handled
    const nothingElse: never = old;
    console.log(nothingElse);
  }
}

// @ts-expect-error a yes or no takes every fact
age.holds({ 'applicant.born-on': '1990-02-28' }, asked);
const adults = { 'applicant.born-on': '1990-02-28', 'sponsor.born-on': '1991-12-31' } as const;
const couple = {
  ...adults,
  'relationship.tie': 'marriage',
  'relationship.began-on': '2012-05-01',
  'relationship.cohabiting-before-arrival-since': 'none',
} as const;
// @ts-expect-error one fact of the version is lacking
age.versions['2011-09-22'].holds(couple, asked);
// @ts-expect-error and unknown is no fact
age.versions['2011-09-22'].holds({ ...couple, 'sponsor.arrived-on': 'unknown' }, asked);
// @ts-expect-error a fact that this version does not ask for
age.versions['2011-09-22'].decide({ 'sponsor.recognised-stateless': true }, asked);
// @ts-expect-error no version began that day
console.log(age.versions['2011-09-23']);
// @ts-expect-error there may be no version so early
console.log(age.on('2001-01-01').address);
// @ts-expect-error a decision is asked for one of its outcomes
decision.holds({}, asked, 'met');
// @ts-expect-error a measure is no yes or no
console.log(family.controlStart.holds);
// @ts-expect-error a number cannot hold every sum
eur(1282.14);
// @ts-expect-error a day is text
day(20130813);
// @ts-expect-error nothing has checked this
const checked: ReturnType<typeof day> = '2013-08-13';
console.log(checked);

// @ts-expect-error an outcome of another provision
whyNot(age, {}, asked, 'granted');
// @ts-expect-error unknown is no outcome that one could wait for
when(age, {}, asked, 'unknown');
// @ts-expect-error no fact has this name
explain(age, { 'applicant.born': '1990-02-28' }, asked);
const next = nextQuestion(age, {}, asked);
// @ts-expect-error there may be nothing left to ask
console.log(next.fact);
// @ts-expect-error a fact of another provision
const card: 'card.expires-on' | undefined = next?.fact;
// @ts-expect-error the facts that can matter are those of the provision
const cards: readonly 'card.expires-on'[] = missing(age, {}, asked);
console.log(card, cards);
