import { type BatchRecord, type Line, refused, textOf } from './record.js';

/**
 * Reads one record a line as JSON: `{ "facts": { … } }` and, where they are wanted, `id`, `on` and `lawOn`.
 */
export async function* readNdjson(lines: AsyncIterable<Line>): AsyncGenerator<BatchRecord> {
  for await (const line of lines) {
    const text = textOf(line);
    yield typeof text === 'string' ? record(line.line, text) : text;
  }
}

function record(line: number, text: string): BatchRecord {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refused(line, 'is not JSON');
  }
  if (!isObject(value)) return refused(line, 'is no object as JSON writes it in braces');
  const entries = new Map(Object.entries(value));
  const odd = [...entries.keys()].find((key) => !['facts', 'id', 'on', 'lawOn'].includes(key));
  if (odd !== undefined) return refused(line, `has \`${odd.slice(0, 80)}\`, which is none of facts, id, on and lawOn`);
  const id = entries.get('id');
  const named = typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {};
  const about = { line, ...named };
  const wrong = (problem: string): BatchRecord => ({ ...about, problems: [{ fact: '', problem }] });
  const facts = entries.get('facts');
  if (!isObject(facts)) return wrong('has no facts in braces');
  const [on, lawOn] = [entries.get('on'), entries.get('lawOn')];
  if (on !== undefined && typeof on !== 'string') return wrong('on is no date');
  if (lawOn !== undefined && typeof lawOn !== 'string') return wrong('lawOn is no date');
  return { ...about, facts, ...(on === undefined ? {} : { on }), ...(lawOn === undefined ? {} : { lawOn }) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
