import type { DocumentKind, SourceKind } from '../../../document/shapes.js';

/** The words of the site itself, in one language: names of its parts, and the short sentences around the law. */
export interface SiteWords {
  readonly name: string;
  readonly description: (title: string) => string;
  readonly headline: (title: string) => string;
  readonly lead: string;
  readonly skip: string;
  readonly nav: Readonly<Record<NavKey, string>>;
  readonly main: string;
  readonly language: string;
  readonly menu: string;
  readonly dark: string;
  readonly light: string;
  readonly themeSwitch: string;
  readonly whereYouAre: string;
  readonly onThisPage: string;
  readonly notAdvice: string;
  readonly known: (day: string) => string;
  readonly englishOnly: string;
  readonly foot: Readonly<Record<'law' | 'you' | 'developers', string>>;

  readonly lawOn: string;
  readonly anotherDay: string;
  readonly eitherSide: string;
  readonly versions: string;
  readonly shown: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly before: (day: string) => string;
  readonly notCovered: string;
  readonly notCoveredWhy: (day: string) => string;
  readonly inForce: string;
  readonly attested: string;
  readonly notKnown: string;
  readonly repealed: string;
  readonly introducedBy: string;
  readonly seenIn: string;
  readonly seenOn: (day: string) => string;
  readonly whatChanged: string;
  readonly allSecondary: string;
  readonly someSecondary: (told: number, all: number) => string;
  readonly secondaryOnly: string;
  readonly countedSo: (name: string, choice: string) => string;

  readonly theRule: string;
  readonly kinds: Readonly<Record<'test' | 'decision', string>> & { readonly measure: (gives: string) => string };
  readonly gives: Readonly<Record<'day' | 'length' | 'number' | 'sum', string>>;
  readonly answers: (outcomes: string) => string;
  readonly askedDayLaw: string;
  readonly governedBy: (label: string) => string;
  readonly conditions: string;
  readonly conditionsIntro: string;
  readonly met: string;
  readonly notMet: string;
  readonly otherwise: string;
  readonly and: string;
  readonly or: string;
  readonly nor: string;
  readonly unless: string;
  readonly where: string;
  readonly readBy: (reading: string) => string;
  readonly judgedBy: string;
  readonly changedOn: (day: string) => string;
  readonly dayBefore: string;
  readonly newOn: (day: string) => string;
  readonly goneOn: (day: string) => string;
  readonly transition: string;
  readonly forOthers: string;
  readonly measures: string;
  readonly corrections: string;
  readonly takenOut: string;
  readonly contested: string;
  readonly contestedIntro: string;
  readonly documents: string;
  readonly documentsIntro: string;
  readonly cases: string;
  readonly casesIntro: string;
  readonly caseHead: readonly [string, string, string, string];
  readonly constructed: string;
  readonly given: string;
  /** Where there is no outcome: `unknown`, `contested` and their like. */
  readonly states: Readonly<Record<string, string>>;
  readonly missing: string;
  readonly turnsOn: string;
  readonly byLawOf: (day: string) => string;
  readonly documentedBy: (source: string) => string;
  readonly firstOn: (wanted: string, day: string) => string;
  readonly neverIn20: (wanted: string) => string;
  readonly withFacts: string;
  readonly facts: string;
  readonly factsIntro: string;
  readonly factHead: readonly [string, string, string];
  readonly factKinds: Readonly<Record<string, string>>;
  readonly eachWith: string;
  readonly per: Readonly<Record<string, string>>;
  readonly alsoAsks: string;
  readonly amountsAsked: string;
  readonly history: string;
  readonly inPackage: string;
  readonly packageIntro: string;
  readonly previous: string;
  readonly next: string;

  readonly officialText: string;
  readonly inLedger: string;
  readonly wordsFromTo: (start: string, end: string) => string;
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  readonly languages: Readonly<Record<string, string>>;
  readonly publishedOn: (day: string) => string;
  readonly consultedOn: (day: string) => string;
  readonly passages: string;
  readonly passagesUsed: string;
  readonly ledgerWhole: (all: number, encoded: number, excused: number, left: number) => string;
  readonly notARule: string;
  readonly left: string;
  readonly citedBy: string;
  readonly uses: Readonly<Record<string, string>>;
  readonly introducedVersion: string;
  readonly fingerprint: string;
  readonly topics: string;
  readonly topicsIntro: (provisions: number, versions: number) => string;

  readonly documentKinds: Readonly<Record<DocumentKind, string>>;
  readonly spokenOf: string;
  readonly editions: string;
  readonly editionsIntro: (day: string) => string;
  readonly replaces: string;
  readonly givenBy: string;
  readonly givenHead: readonly [string, string, string];
  readonly judgedByIt: string;
  readonly standing: string;
  readonly sources: string;
  readonly says: string;
  readonly from: string;
  readonly to: string;
  readonly sum: string;
  readonly source: string;
  readonly amountIntro: (per: string) => string;
  readonly throughTime: string;
  readonly askedFor: string;
  readonly nothingYet: string;
  readonly noValue: string;
  readonly plot: (title: string) => string;
  readonly daysOffIntro: (from: string, to: string) => string;
  readonly weekdays: Readonly<Record<string, string>>;
  readonly contestedPage: string;
  readonly contestedPageIntro: string;
  readonly readings: string;
  readonly readingHead: readonly [string, string];
  readonly follows: string;
  readonly disagree: string;
  readonly counting: string;
  readonly chosen: string;
  readonly accepted: string;
  readonly open: string;
  readonly restsOn: string;
  readonly restsOnNothing: string;
  readonly way: string;

  readonly searchTitle: string;
  readonly searchLabel: string;
  readonly searchGo: string;
  readonly searchNone: string;
  readonly searchSome: string;
  readonly searchNoScript: string;
  readonly searchKinds: Readonly<Record<string, string>>;
  readonly inLawOn: string;
  readonly changes: string;
  readonly changesIntro: string;
  readonly changesOn: (day: string) => string;
  readonly andMore: (count: number) => string;
  readonly seeWhy: string;
  readonly twoDays: readonly [title: string, says: string];
  readonly latest: string;
  readonly allChanges: string;
  readonly weave: string;
  readonly weaveIntro: string;
  readonly weaveLegend: readonly [string, string, string];
  readonly doors: {
    readonly heading: string;
    readonly write: readonly [title: string, says: string, code: string];
    readonly use: readonly [title: string, says: string, code: string];
    readonly review: readonly [title: string, says: string, code: string];
  };
  readonly inNumbers: string;
  readonly numbers: Readonly<
    Record<'provisions' | 'versions' | 'conditions' | 'facts' | 'sources' | 'cases' | 'cited', string>
  >;
  readonly missingTitle: string;
  readonly missingSays: string;
  readonly enquiries: string;
  readonly decisions: string;
}

export type NavKey =
  | 'law'
  | 'changes'
  | 'documents'
  | 'sources'
  | 'guides'
  | 'evidence'
  | 'search'
  | 'home'
  | 'contested'
  | 'tryIt'
  | 'package'
  | 'messages'
  | 'amounts';
