import { among, and, choose, minus, once, or, plus, quotient, type Rule, rest, same, stands, times } from './rule.js';

/*
 * Days in JsonLogic are whole numbers such as 20130711, for it knows no dates: in this form they stand in their
 * order, and their years, months and days can be read off. Everything here is arithmetic on such numbers.
 */

/** A day of the rules in this form. */
export function packed(day: string): number {
  return Number(day.replaceAll('-', ''));
}

const yearOf = (day: Rule): Rule => quotient(day, 10_000);
const monthOf = (day: Rule): Rule => rest(quotient(day, 100), 100);
const dateOf = (day: Rule): Rule => rest(day, 100);

function isLeap(year: Rule): Rule {
  return or(and(same(rest(year, 4), 0), stands(rest(year, 100), '>', 0)), same(rest(year, 400), 0));
}

function daysIn(year: Rule, month: Rule): Rule {
  return choose(
    [
      [same(month, 2), choose([[isLeap(year), 29]], 28)],
      [among(month, [4, 6, 9, 11]), 30],
    ],
    31,
  );
}

/** Whether a whole number is a day that exists, of the years 1000 to 2999. */
export function isDay(number: Rule): Rule {
  const [year, month, date] = [yearOf(number), monthOf(number), dateOf(number)];
  return and(
    stands(number, '>=', 10_000_101),
    stands(number, '<=', 29_991_231),
    stands(month, '>=', 1),
    stands(month, '<=', 12),
    stands(date, '>=', 1),
    stands(date, '<=', daysIn(year, month)),
  );
}

/** The day after another. */
export function nextDay(day: Rule): Rule {
  return once([day], (known = day) => {
    const [year, month, date] = [yearOf(known), monthOf(known), dateOf(known)];
    const nextMonth = choose(
      [[same(month, 12), plus(times(plus(year, 1), 10_000), 101)]],
      plus(minus(known, date), 101),
    );
    return choose([[stands(date, '<', daysIn(year, month)), plus(known, 1)]], nextMonth);
  });
}

/**
 * The day so many months after another, before it for a negative count: where that month lacks the day, its last,
 * or the first of the month after. So many months must not lead behind the year 1.
 */
export function addMonths(day: Rule, count: number, endOfMonth: string): Rule {
  const months = plus(times(yearOf(day), 12), monthOf(day), count - 1);
  return once([months, dateOf(day)], (all = months, date = dateOf(day)) => {
    const [year, month] = [quotient(all, 12), plus(rest(all, 12), 1)];
    const begins = plus(times(year, 10_000), times(month, 100));
    const last = daysIn(year, month);
    // Of a month that lacks a day the next one has it, and both lie in one year: December lacks none.
    const lacking = endOfMonth === 'last-day' ? plus(begins, last) : plus(begins, 101);
    return choose([[stands(date, '<=', last), plus(begins, date)]], lacking);
  });
}

/** So many days since a day long ago: what lies between two days is the difference (H. Hinnant, “days from civil”). */
export function dayNumber(day: Rule): Rule {
  // The year begins with March, so that the leap day is its last.
  const early = stands(monthOf(day), '<=', 2);
  const year = minus(yearOf(day), choose([[early, 1]], 0));
  const month = plus(monthOf(day), choose([[early, 9]], -3));
  return once([year, month, dateOf(day)], (y = year, m = month, d = dateOf(day)) =>
    plus(
      times(y, 365),
      quotient(y, 4),
      minus(quotient(y, 400), quotient(y, 100)),
      quotient(plus(times(m, 153), 2), 5),
      d,
    ),
  );
}
