/** Words that TypeScript keeps for itself. */
const taken = new Set(
  (
    'abstract any arguments as async await boolean break case catch class const continue debugger declare default ' +
    'delete do else enum eval export extends false finally for from function get global if implements import in ' +
    'infer instanceof interface is keyof let module namespace never new null number object of package private ' +
    'protected public readonly require return set static string super switch symbol then this throw true try type ' +
    'typeof undefined unique unknown var void while with yield'
  ).split(' '),
);

/** `waiting-time` as `waitingTime`; a word that is taken gets an underscore. Digits keep their hyphen as `_`. */
export function camel(id: string, reserved: ReadonlySet<string> = new Set()): string {
  const joined = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()).replace(/-/g, '_');
  const safe = /^[0-9]/.test(joined) ? `_${joined}` : joined;
  return taken.has(safe) || reserved.has(safe) ? `${safe}_` : safe;
}

/** `tcn-sponsor-status` as `TcnSponsorStatus` */
export function pascal(id: string): string {
  const joined = camel(id).replace(/_$/, '');
  return `${joined.slice(0, 1).toUpperCase()}${joined.slice(1)}`;
}

/** Topic and provision as one name: `family/age` as `family_age`. `camel` gives no underscore before a letter. */
export function qualified(id: string): string {
  return id
    .split('/')
    .map((part) => camel(part))
    .join('_');
}

/** The path of the module of amounts, without its ending. */
export const amountModule = 'amounts';

/** The name of a document in the module of all documents: `annex-16bis` as `annex_16bis`. */
export function documentName(id: string): string {
  return camel(id);
}

/** The path of a topic's index, without its ending. A topic `runtime` steps aside for the package's own folder. */
export function topicModule(topic: string): string {
  return `${topic === 'runtime' ? 'runtime_' : topic}/index`;
}

/** The path of a provision's module, without its ending. A provision `index` steps aside for the topic's index. */
export function moduleOf(id: string): string {
  const [topic = '', provision = ''] = id.split('/');
  return topicModule(topic).replace(/index$/, provision === 'index' ? 'index_' : provision);
}
