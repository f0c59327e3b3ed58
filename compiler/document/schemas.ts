import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import amount from '../../schema/amount.schema.json' with { type: 'json' };
import cases from '../../schema/cases.schema.json' with { type: 'json' };
import document from '../../schema/document.schema.json' with { type: 'json' };
import enquiry from '../../schema/enquiry.schema.json' with { type: 'json' };
import facts from '../../schema/facts.schema.json' with { type: 'json' };
import holidays from '../../schema/holidays.schema.json' with { type: 'json' };
import provision from '../../schema/provision.schema.json' with { type: 'json' };
import rulebook from '../../schema/rulebook.schema.json' with { type: 'json' };
import source from '../../schema/source.schema.json' with { type: 'json' };
import { isDay } from './calendar.js';
import type { FileKind } from './shapes.js';

/** The schema of each kind of file. */
export const schemas = {
  rulebook,
  source,
  facts,
  document,
  amount,
  holidays,
  provision,
  cases,
  enquiry,
} as const satisfies Record<FileKind, object>;

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, verbose: true });
// The sentence that editors show where a pattern does not fit; our messages show the same.
ajv.addKeyword('patternErrorMessage');
ajv.addFormat('date', isDay);

const compiled = new Map<FileKind, ValidateFunction>();

/** The validator of a kind of file, compiled when it is first needed. */
export function validatorOf(kind: FileKind): ValidateFunction {
  const known = compiled.get(kind);
  if (known) return known;
  const made = ajv.compile(schemas[kind]);
  compiled.set(kind, made);
  return made;
}

const keys = new Map<FileKind, ReadonlySet<string>>();

/** All keys that a kind of file may have anywhere in it. */
export function keysOf(kind: FileKind): ReadonlySet<string> {
  const known = keys.get(kind);
  if (known) return known;
  const found = new Set(propertiesIn(schemas[kind]));
  keys.set(kind, found);
  return found;
}

function propertiesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(Object(schema.properties)) : [];
  return [...own, ...Object.values(schema).flatMap(propertiesIn)];
}
