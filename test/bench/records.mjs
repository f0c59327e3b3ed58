// Complete lives about the minimum age of both partners, and about means: most days lie near a border of the law.

/** Chance from a seed (mulberry32). */
function chanceFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const on = '2020-06-15';

const dayMilliseconds = 86_400_000;
const isoOf = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 10);

/** Facts as the package takes them. */
export function drawn(count, seed = 2026) {
  const chance = chanceFrom(seed);
  const between = (least, most) => least + Math.floor(chance() * (most - least + 1));
  const today = Date.parse(on);
  const about = (years) =>
    isoOf(today - Math.round(years * 365.25) * dayMilliseconds + between(-40, 40) * dayMilliseconds);
  const age = () => about([17.9, 18, 20.9, 21, 24, 30, 45][between(0, 6)]);
  return Array.from({ length: count }, () => {
    const arrived = about(between(2, 9));
    return {
      age: {
        'applicant.born-on': age(),
        'sponsor.born-on': age(),
        'relationship.tie': ['marriage', 'equivalent-partnership', 'registered-partnership', 'none'][between(0, 3)],
        'relationship.began-on': isoOf(Date.parse(arrived) + between(-400, 200) * dayMilliseconds),
        'relationship.cohabiting-before-arrival-since':
          chance() < 0.2 ? 'none' : isoOf(Date.parse(arrived) - between(300, 430) * dayMilliseconds),
        'sponsor.arrived-on': arrived,
      },
      means: {
        'applicant.income-stable-and-regular': chance() < 0.9,
        'applicant.monthly-income': `${between(700, 1600)}.${String(between(0, 99)).padStart(2, '0')} EUR`,
        'applicant.dependants': between(0, 3),
      },
    };
  });
}
