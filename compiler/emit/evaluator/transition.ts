import { conventionsOf } from '../../logic/counting.js';
import { lowerTransition } from '../../logic/lower.js';
import type { TransitionEntry } from '../../model/condition.js';
import type { Version } from '../../model/provision.js';
import type { Settings } from '../../model/rulebook.js';
import { sayTransition } from '../../prose/transition.js';
import { type Expression, list, name, record, type Statement, text } from '../typescript.js';
import type { Imports } from './imports.js';
import { readingsAmong, settleDecision } from './settle.js';
import { stepFor, texts } from './steps.js';

/** The transition of a version in the generated module: the function that settles it, and the data that explains it. */
export interface WrittenTransition {
  readonly settle: Statement | undefined;
  readonly data: Expression;
}

export function writeTransition(
  { transition, from }: Version,
  settings: Settings,
  imports: Imports,
): WrittenTransition | undefined {
  const lowered = lowerTransition(transition, settings);
  if (!lowered) return undefined;
  const identifier = `transition${from.replaceAll('-', '')}`;
  const data = record(
    [
      [
        'entries',
        list(
          transition.map((entry) => entryFor(entry, settings, imports)),
          true,
        ),
      ],
      ['readings', list(readingsAmong(transition.map(({ grounds }) => grounds)).map(text))],
      ['conventions', list(conventionsOf(lowered, []).map(text))],
      ['settle', name(identifier)],
    ],
    true,
  );
  return { settle: settleDecision(lowered, identifier, imports), data };
}

function entryFor(entry: TransitionEntry, settings: Settings, imports: Imports): Expression {
  const said = settings.languages.map((language) => [language, sayTransition(entry, language)] as const);
  const says = (): Expression => texts(Object.fromEntries(said));
  return record(
    [
      ['applies', text(entry.applies)],
      ['step', stepFor(entry.grounds, settings, imports, { says })],
    ],
    true,
  );
}
