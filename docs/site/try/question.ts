import type { FactData, TryData } from './data.js';
import { element } from './element.js';
import { type Fact, type Item, read, type Single, unknown } from './facts.js';

/** A question, with the fields to answer it; `say` is told the answer. */
export function questionCard(path: string, why: string, kept: Fact | undefined, data: TryData, say: (fact: Fact) => void): HTMLElement {
  const fact = data.facts[path];
  const { words } = data;
  if (!fact) return element('p', {}, path);
  const fault = element('p', { class: 'small', role: 'alert' });
  const input = inputFor(fact, 'a', data, kept);
  const form = element(
    'form',
    { class: 'quest' },
    element('fieldset', { class: 'plain' }, element('legend', {}, element('h2', { tabindex: '-1' }, fact.asks)), input.shown),
    fact.per !== undefined && element('p', { class: 'hint' }, fact.per),
    fact.judge !== undefined && element('p', { class: 'hint' }, fact.judge),
    fault,
    element(
      'p',
      { class: 'acts' },
      element('button', { type: 'submit', class: 'btn go' }, words.answer),
      dontKnow(words.unknown, () => say(unknown)),
    ),
    element('p', { class: 'why' }, element('b', {}, words.whyNow), ' ', why, ' ', element('code', {}, path)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const said = input.said();
    if (said === undefined) fault.textContent = words.wrong;
    else say(said);
  });
  return form;
}

function dontKnow(text: string, act: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'btn' }, text);
  button.addEventListener('click', act);
  return button;
}

interface Input {
  readonly shown: HTMLElement;
  /** What is said; none while it is not complete. */
  readonly said: () => Fact | undefined;
}

function inputFor(fact: FactData, name: string, data: TryData, kept: Fact | undefined): Input {
  if (fact.kind === 'periods' || fact.kind === 'list') return rows(fact, name, data, kept);
  return single(fact, name, data, typeof kept === 'object' || kept === unknown ? undefined : kept);
}

/** Choices are radio buttons, as are yes and no; anything else is a field, with a box for *none* where that is an answer. */
function single(fact: FactData, name: string, data: TryData, kept: Single | undefined): Input {
  const { words } = data;
  const options: readonly (readonly [string, string])[] =
    fact.kind === 'yes-or-no'
      ? [['holds', words.yes], ['does not hold', words.no]]
      : fact.kind === 'choice'
        ? [...Object.entries(fact.words ?? {}), ...(fact.none === undefined ? [] : [['none', fact.none] as const])]
        : [];
  const text = kept === true ? 'holds' : kept === false ? 'does not hold' : kept === undefined ? '' : String(kept);
  if (options.length > 0) {
    const group = element(
      'div',
      { class: 'radios' },
      ...options.map(([value, label]) =>
        element('label', { class: 'radio' }, element('input', { type: 'radio', name, value, checked: value === text || undefined }), label),
      ),
    );
    return {
      shown: group,
      said: () => read(group.querySelector<HTMLInputElement>('input:checked')?.value ?? '', fact),
    };
  }
  const type = fact.kind === 'date' ? 'date' : 'text';
  const field = element('input', {
    type,
    'aria-label': fact.asks,
    inputmode: type === 'text' ? 'decimal' : undefined,
    autocomplete: 'off',
    value: text === 'none' ? '' : text.replace(/ EUR$/, ''),
  });
  const none = fact.none === undefined ? undefined : element('input', { type: 'checkbox', checked: text === 'none' || undefined });
  const shown = element(
    'div',
    { class: 'radios' },
    element('p', { class: 'field' }, field),
    none && element('label', { class: 'radio' }, none, fact.none ?? ''),
  );
  return { shown, said: () => (none?.checked ? 'none' : read(field.value.trim().replace(',', '.'), fact)) };
}

/** Periods or items, a row each; no row at all is an answer too. */
function rows(fact: FactData, name: string, data: TryData, kept: Fact | undefined): Input {
  const { words } = data;
  const fields = Object.entries(fact.fields ?? {}).filter(([, { kind }]) => kind !== 'length');
  const list = element('ol', { class: 'rows' });
  const inputs = new Map<HTMLElement, readonly (readonly [string, Input, FactData])[]>();
  let made = 0;
  const add = (item?: Item): void => {
    made += 1;
    const own = fields.map(([field, definition]) => [field, single(definition, `${name}-${made}-${field}`, data, item?.[field]), definition] as const);
    const remove = element('button', { type: 'button', class: 'btn' }, words.remove);
    const row = element(
      'li',
      {},
      ...own.map(([, input, { label }]) => element('fieldset', { class: 'plain' }, element('legend', { class: 'lab' }, label), input.shown)),
      remove,
    );
    remove.addEventListener('click', () => {
      inputs.delete(row);
      row.remove();
    });
    inputs.set(row, own);
    list.append(row);
  };
  if (typeof kept === 'object') for (const item of kept) add(item);
  const more = element('button', { type: 'button', class: 'btn' }, words.add);
  more.addEventListener('click', () => add());
  return {
    shown: element('div', {}, element('p', { class: 'hint' }, words.noFacts), list, more),
    said: () => {
      const items: Item[] = [];
      for (const own of inputs.values()) {
        const entries = own.flatMap(([field, input]): readonly (readonly [string, Single])[] => {
          const said = input.said();
          return said === undefined || typeof said === 'object' ? [] : [[field, said]];
        });
        if (entries.length === 0) return undefined;
        items.push(Object.fromEntries(entries));
      }
      return items;
    },
  };
}
