/** Words that TypeScript keeps for itself, and names that generated modules use. */
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
