import { amountModule, camel, documentName, moduleOf, qualified } from '../identifiers.js';
import {
  type Expression,
  type ImportedName,
  importAll,
  importOf,
  member,
  name,
  type Statement,
  type TypeNode,
  thunk,
  typeNamed,
} from '../typescript.js';

/** The runtime's modules, and what a generated module may take from each: types and functions. */
const runtime = {
  amount: { types: ['Amount'], functions: [] },
  answer: {
    types: [
      'ContestedGiven',
      'DateGiven',
      'DatedDocumentGiven',
      'Decided',
      'DecidedWith',
      'DocumentGiven',
      'FactOf',
      'Measured',
      'MeasuredLength',
      'MeasuredNumber',
      'MeasuredSum',
      'Nothing',
      'PeriodGiven',
      'Undecided',
      'UnknownGiven',
      'WordsGiven',
    ],
    functions: [],
  },
  date: { types: ['IsoDate'], functions: [] },
  'days-off': { types: [], functions: ['daysOff'] },
  evaluator: { types: ['DecisionEvaluator', 'Evaluator', 'TestEvaluator'], functions: ['evaluator'] },
  facts: { types: ['Money'], functions: [] },
  inquiry: { types: ['Inquiry'], functions: [] },
  length: { types: [], functions: ['lengthIs'] },
  measure: {
    types: ['Taken'],
    functions: ['count', 'countItems', 'longest', 'total', 'totalOf', 'unbroken'],
  },
  operators: {
    types: ['MaybeDay'],
    functions: [
      'amountGiven',
      'amountIs',
      'answers',
      'answersAsOf',
      'atLeast',
      'atMost',
      'date',
      'dayAfter',
      'dayAhead',
      'dayFrom',
      'dayGiven',
      'hasHappened',
      'hasNotHappened',
      'holds',
      'isAfter',
      'isBefore',
      'isOn',
      'isOnOrAfter',
      'isOnOrBefore',
      'isOneOf',
      'lengthGiven',
      'lengthHere',
      'lessThan',
      'moreThan',
      'sum',
      'sumGiven',
      'sumIs',
    ],
  },
  provision: { types: ['DocumentData', 'Given', 'Provision', 'RulebookData', 'Settled', 'Step'], functions: [] },
  sense: { types: [], functions: ['senseOf'] },
  truth: {
    types: [],
    functions: ['allOf', 'anyOf', 'askedWhere', 'lifted', 'noneOf', 'not', 'takenAway'],
  },
  'version-evaluator': { types: ['DecisionVersion', 'TestVersion', 'VersionEvaluator'], functions: [] },
  'which-day': { types: ['DayFound', 'DaySettled'], functions: ['whichDay'] },
} as const;

type Modules = (typeof runtime)[keyof typeof runtime];
export type RuntimeType = Modules['types'][number];
export type RuntimeFunction = Modules['functions'][number];

/** The functions by which generated code could be shadowed: nothing in it may be called so. */
export const runtimeFunctions: ReadonlySet<string> = new Set(
  Object.values(runtime).flatMap(({ functions }): readonly string[] => functions),
);

/** What a generated module takes from the runtime and from other modules, noted as it is used. */
export class Imports {
  readonly #modules = new Map<string, Map<string, ImportedName>>();
  readonly #from: string;
  readonly #asking: ReadonlySet<string>;
  #documents = false;

  /**
   * `from`: the path of the module itself, without its ending. `asking`: the provisions that ask this one, directly
   * or through others; their modules may not be there yet when this one is loaded.
   */
  constructor(from: string, asking: ReadonlySet<string> = new Set()) {
    this.#from = from;
    this.#asking = asking;
  }

  /** Notes a type of the runtime and gives it, with arguments. */
  type(name: RuntimeType, ...values: readonly TypeNode[]): TypeNode {
    const [module = ''] = Object.entries(runtime).find(([, { types }]) => holds(types, name)) ?? [];
    this.#note(`runtime/${module}`, { name, type: true });
    return typeNamed(name, ...values);
  }

  /** Notes a function of the runtime and gives its name. */
  operator(name: RuntimeFunction): string {
    const [module = ''] = Object.entries(runtime).find(([, { functions }]) => holds(functions, name)) ?? [];
    return this.#note(`runtime/${module}`, { name });
  }

  /** Notes another provision and gives the name under which the module knows it. */
  provision(id: string): string {
    // A provision that asks its own past is known by its own name.
    if (moduleOf(id) === this.#from) return 'provision';
    return this.#note(moduleOf(id), { name: 'provision', as: qualified(id) });
  }

  /** Notes another provision that data name: one that asks this one in turn is only looked up when it is asked. */
  provisionAsked(id: string): Expression {
    const known = name(this.provision(id));
    return this.#asking.has(id) ? thunk(known) : known;
  }

  /** Notes an amount and gives the name under which the module knows it: no topic is called `amounts`. */
  amount(id: string): string {
    return this.#note(amountModule, { name: camel(id), as: qualified(`amounts/${id}`) });
  }

  /** Notes what all provisions share and gives its name. */
  rulebook(): string {
    return this.#note('rulebook', { name: 'rulebook' });
  }

  /** A document, by the name that the module of all documents gives it. */
  document(id: string): Expression {
    this.#documents = true;
    return member('documents', documentName(id));
  }

  #note(module: string, imported: ImportedName): string {
    const known = this.#modules.get(module) ?? new Map<string, ImportedName>();
    this.#modules.set(module, known.set(imported.as ?? imported.name, imported));
    return imported.as ?? imported.name;
  }

  /** One statement a module, sorted. */
  statements(): readonly Statement[] {
    const named = [...this.#modules].map(([module, names]) => {
      const sorted = [...names].sort(byKey).map(([, imported]) => imported);
      return [module, importOf(sorted, pathBetween(this.#from, module))] as const;
    });
    const documents = ['documents', importAll('documents', pathBetween(this.#from, 'documents'))] as const;
    return [...named, ...(this.#documents ? [documents] : [])].sort(byKey).map(([, statement]) => statement);
  }
}

function holds(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** The way from one module to another, both at most one folder deep. */
function pathBetween(from: string, to: string): string {
  const folder = from.includes('/') ? from.slice(0, from.indexOf('/') + 1) : '';
  if (folder !== '' && to.startsWith(folder)) return `./${to.slice(folder.length)}.js`;
  return `${folder === '' ? './' : '../'}${to}.js`;
}
