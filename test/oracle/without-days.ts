import type { WrittenRules } from './written.js';

/**
 * The rules without the provisions that measure a day, and without those that ask them: JsonLogic has no rows and no
 * days off. They are held against an oracle of their own, in `test/days.test.ts`.
 */
export function withoutDays(written: WrittenRules): WrittenRules {
  const texts = new Map([...written.provisions].map(([id, versions]) => [id, JSON.stringify(versions)]));
  const left = new Set([...texts].filter(([, text]) => text.includes('"measure":')).map(([id]) => id));
  for (const one of left) for (const [id, text] of texts) if (text.includes(one)) left.add(id);
  return { ...written, provisions: new Map([...written.provisions].filter(([id]) => !left.has(id))) };
}
