import type { Holidays } from '../../../model/rulebook.js';
import { framed } from '../frame.js';
import { html } from '../html.js';
import { notes } from '../parts/cite.js';
import type { Here } from '../site.js';

/** The days that are no working days, year by year. */
export function holidaysPage(here: Here, holidays: Holidays): string {
  const { words, voice } = here;
  const years = [...new Set(holidays.days.map((day) => day.slice(0, 4)))];
  const title = here.say(holidays.title);
  return framed(here, {
    title,
    crumbs: [[words.nav.amounts, 'amounts.html']],
    body: html`<div class="title"><h1>${title}</h1><p class="lead">${words.daysOffIntro(voice.day(holidays.knownFrom), voice.day(holidays.knownUntil))} ${holidays.everyWeek.map((day) => words.weekdays[day] ?? day).join(', ')}.</p></div>${notes(here, holidays.cite)}
<dl class="defs block">${years.map(
      (year) =>
        html`<div><dt>${year}</dt><dd>${holidays.days
          .filter((day) => day.startsWith(year))
          .map((day) => voice.day(day).replace(` ${year}`, ''))
          .join(', ')}</dd></div>`,
    )}</dl>`,
  });
}
