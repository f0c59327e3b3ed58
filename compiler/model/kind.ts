import type { Report } from '../diagnostics/diagnostic.js';
import type { ProvisionFile } from './heads.js';
import { majority } from './majority.js';
import { givesOf } from './operators.js';
import type { MeasureGives, ProvisionKind } from './provision.js';

const bodies = ['requires', 'outcomes', 'measure', 'not-known', 'repealed-by'] as const;
type Body = (typeof bodies)[number];

const kindBy: { readonly [body in Body]?: ProvisionKind } = {
  requires: 'test',
  outcomes: 'decision',
  measure: 'measure',
};

interface Read {
  readonly file: ProvisionFile;
  readonly body: Body | undefined;
}

/** What a provision is, and whether its versions leave no doubt about it. */
export interface ReadKind {
  readonly kind: ProvisionKind;
  /** Of a measure: what it gives. */
  readonly gives?: MeasureGives;
  readonly sure: boolean;
}

/** A provision is of one kind for good, and each of its versions has exactly one body. */
export function readKind(versions: readonly ProvisionFile[], report: Report): ReadKind {
  const read = versions.map((file) => ({ file, body: readBody(file, report) }));
  const kindOf = ({ file, body }: Read): string | undefined => {
    const kind = body && kindBy[body];
    const gives = kind === 'measure' ? givesOf(file.value.measure) : undefined;
    return kind && `${kind}${gives === undefined || gives === 'day' ? '' : ` of a ${gives}`}`;
  };
  const kinds = read.map(kindOf).filter((kind) => kind !== undefined);
  // Most versions are right: the one that differs is the one to look at.
  const kind = majority(kinds);
  let sure = read.every(({ body }) => body !== undefined);
  for (const { file, body } of read) {
    const own = kindOf({ file, body });
    if (body === undefined || own === undefined || kind === undefined || own === kind) continue;
    sure = false;
    const other = read.find((one) => kindOf(one) === kind);
    const place = other?.body && { at: other.file.places.key(other.file.value, other.body), note: 'as here' };
    const holes = { is: own, was: kind };
    const extras = {
      hint: `write it as a ${kind}, or make it another provision`,
      related: place ? [place] : [],
    };
    report.add('kind-changed', 'default', file.places.key(file.value, body), holes, extras);
  }
  const measures = read.filter(({ body }) => body === 'measure');
  const gives = measures.map(({ file }) => givesOf(file.value.measure)).find((one) => one !== undefined);
  const [word = 'test'] = (kind ?? 'test').split(' ') as [ProvisionKind];
  return { kind: word, ...(word === 'measure' ? { gives: gives ?? 'day' } : {}), sure };
}

function readBody({ value, places }: ProvisionFile, report: Report): Body | undefined {
  const [body, second] = bodies.filter((name) => value[name] !== undefined);
  if (body === undefined) {
    const hint = 'add `requires:`, `outcomes:` or `measure:`; or `not-known:` with the reason';
    report.add('provision-without-body', 'default', places.key(value, 'provision'), {}, { hint });
    return undefined;
  }
  if (second === undefined) {
    checkEffect(value, body, places, report);
    return body;
  }
  const related = [{ at: places.key(value, body), note: 'the first is here' }];
  const extras = { hint: 'keep one of the two', related };
  report.add('two-bodies', 'default', places.key(value, second), { first: body, second }, extras);
  return undefined;
}

/** What stands beside a body that has no use for it would be passed over. */
function checkEffect(value: ProvisionFile['value'], body: Body, places: ProvisionFile['places'], report: Report): void {
  const idle = body === 'not-known' || body === 'repealed-by' ? (['gives', 'conventions'] as const) : [];
  const keys = body === 'measure' ? (['gives'] as const) : idle;
  for (const key of keys) {
    if (value[key] === undefined) continue;
    const hint = `take \`${key}\` away`;
    report.add('without-effect', 'version', places.key(value, key), { key, body }, { hint });
  }
}
