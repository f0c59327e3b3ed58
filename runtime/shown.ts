import type { AnswerStep, Word } from './answer.js';
import { askedBy } from './finding.js';
import { own as ownOf } from './own.js';
import type { Walked } from './walk.js';

/** The steps that an answer has shown so far: one that decides stands in its tree too. */
export type Shown = Map<Walked, AnswerStep>;

/** A walked step as an answer shows it. */
export function shown(walked: Walked, already: Shown): AnswerStep {
  const known = already.get(walked);
  if (known) return known;
  const { step, body, members, where, unless } = walked;
  const id = ownOf(step, 'id');
  const group = ownOf(body, 'group');
  const reading = ownOf(walked, 'reading');
  const asks = askedBy(body).map((provision) => provision.id);
  const made: AnswerStep = {
    ...(id === undefined ? {} : { id }),
    address: step.address,
    word: wordFor(walked),
    stands: step.stands,
    ...(reading === undefined ? {} : { reading }),
    sentence: body.sentence,
    citations: body.cite,
    ...(asks.length > 0 ? { asks } : {}),
    ...(group ? { group } : {}),
    members: members.map((member) => shown(member, already)),
    ...(where ? { where: shown(where, already) } : {}),
    ...(unless ? { unless: shown(unless, already) } : {}),
  };
  already.set(walked, made);
  return made;
}

function wordFor({ step, own, comes, where, unless }: Walked): Word {
  if (where?.comes === false) return 'not asked';
  if (own === (step.stands === 'requirement')) return own ? 'met' : 'not met';
  if (unless?.comes === true) return 'lifted';
  if (comes === undefined) return 'unknown';
  return own ? 'met' : 'not met';
}
