// Generated: the public names of the package.
import { provision as assess_date } from './assess/date.js';
import { provision as assess_holds } from './assess/holds.js';
import { provision as constructor_constructor } from './constructor/constructor.js';
import { provision as provisions_settle20000101 } from './provisions/settle20000101.js';
import { provision as provisions_transition20010101 } from './provisions/transition20010101.js';
import { provision as runtime_index } from './runtime_/index_.js';
import { provision as then__arguments_ } from './then/arguments.js';
import { provision as then__await_ } from './then/await.js';
import { provision as then__class_ } from './then/class.js';
import { provision as then__with_ } from './then/with.js';
import type { Provision } from './runtime/index.js';

export * as assess_ from './assess/index.js';
export * as constructor from './constructor/index.js';
export * as provisions_ from './provisions/index.js';
export * as runtime from './runtime_/index.js';
export * as then_ from './then/index.js';
export * as amounts from './amounts.js';
export type { Facts } from './rulebook.js';
export * from './runtime/index.js';

/** Every provision of the package, sorted by id: for `assess(provisions, facts, { on })`. */
export const provisions: readonly Provision[] = [
  assess_date,
  assess_holds,
  constructor_constructor,
  provisions_settle20000101,
  provisions_transition20010101,
  runtime_index,
  then__arguments_,
  then__await_,
  then__class_,
  then__with_
];
