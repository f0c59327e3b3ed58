import type { Amount, AmountValue, Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';
import { sayMoney } from '../prose/say.js';
import type { Artifact } from './artifact.js';
import { Imports } from './evaluator/imports.js';
import { citations, texts } from './evaluator/steps.js';
import { amountModule, camel } from './identifiers.js';
import { commented, constant, type Expression, list, print, record, text } from './typescript.js';

/**
 * The module with all amounts and their values through time; none where the rulebook has no amounts. It is apart
 * from the evaluators, so that an index changes this module and nothing else.
 */
export function emitAmountsModule({ amounts }: Rulebook): readonly Artifact[] {
  if (amounts.size === 0) return [];
  const imports = new Imports(amountModule);
  const body = sorted(amounts).map((amount) => {
    const exported = constant(camel(amount.id), data(amount), { type: imports.type('Amount'), exported: true });
    return [commented(exported, `“${inLanguage(amount.title, 'en')}”, through time.`)];
  });
  const head = '// Generated from rules/amounts. Edit the rules, not this file.';
  return [{ path: `${amountModule}.ts`, text: `${head}\n${print(imports.statements(), ...body)}` }];
}

/** Amounts by name, sorted. */
export function sorted(amounts: ReadonlyMap<string, Amount>): readonly Amount[] {
  return [...amounts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function data({ id, title, per, values }: Amount): Expression {
  return record(
    [
      ['name', text(id)],
      ['title', texts(title)],
      ['per', per === undefined ? undefined : text(per)],
      ['values', list(values.map(valueData), values.length > 0)],
    ],
    true,
  );
}

function valueData({ from, knownUntil, cents, cite }: AmountValue): Expression {
  return record([
    ['from', text(from)],
    ['knownUntil', knownUntil === undefined ? undefined : text(knownUntil)],
    ['value', text(sayMoney(cents))],
    ['cite', citations(cite)],
  ]);
}
