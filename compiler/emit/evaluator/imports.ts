import type { Provision } from '../../model/rulebook.js';
import { camel } from '../identifiers.js';
import { importOf, type Statement } from '../typescript.js';

/** The runtime module in which each operator lives. */
const operatorModules: Readonly<Record<string, string>> = {
  allOf: 'truth',
  anyOf: 'truth',
  noneOf: 'truth',
  not: 'truth',
  askedWhere: 'truth',
  lifted: 'truth',
  takenAway: 'truth',
  senseOf: 'sense',
};

/** What a generated module takes from the runtime and from other provisions, noted as it is used. */
export class Imports {
  readonly #operators = new Set<string>();
  readonly #provisions = new Set<string>();
  readonly #own: string;

  constructor(provision: Pick<Provision, 'id'>) {
    this.#own = provision.id;
  }

  /** Notes a function of the runtime and gives its name. */
  operator(name: string): string {
    this.#operators.add(name);
    return name;
  }

  /** Notes another provision and gives the name under which the module knows it. */
  provision(id: string): string {
    this.#provisions.add(id);
    return importedName(id);
  }

  statements(): readonly Statement[] {
    const byModule = new Map<string, string[]>();
    for (const operator of [...this.#operators].sort()) {
      const module = operatorModules[operator] ?? 'operators';
      byModule.set(module, [...(byModule.get(module) ?? []), operator]);
    }
    const runtime = [...byModule]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([module, names]) => {
        return importOf(names, `../runtime/${module}.js`);
      });
    const provisions = [...this.#provisions].sort().map((id) => {
      return importOf([['provision', importedName(id)]], pathBetween(this.#own, id));
    });
    return [...runtime, ...provisions];
  }
}

/** `family/age` as `family_age`: no condition is called so, for ids have no underscore before a letter. */
function importedName(id: string): string {
  return id
    .split('/')
    .map((part) => camel(part))
    .join('_');
}

function pathBetween(from: string, to: string): string {
  const [topic] = from.split('/');
  const [otherTopic, name] = to.split('/');
  return topic === otherTopic ? `./${name}.js` : `../${to}.js`;
}
