/**
 * The one grammar of phrases, in EBNF. The parser, the patterns of the editor's schema, completion,
 * corrections and the printed documentation are all made from this text; there is no second grammar.
 * One space stands between two symbols, none before a comma. `word` and `path` are narrowed by the
 * vocabulary where a rule is used (see `narrowing.ts`).
 */
export const grammarText = `\
(* what is said of a fact or of a measure, by kind *)
yes-or-no = "holds" | "does not hold" ;
choice    = ( "is" | "is not" ), word | ( "is one of" | "is none of" ), words ;
date      = "has happened" | "has not happened"
          | ( "is before" | "is on or before" | "is on" | "is on or after" | "is after" ), day
          | ( "at least" | "more than" | "later than" | "no earlier than" ), period, ( "ago" | "before", day )
          | ( "at least" | "more than" | "earlier than" | "no later than" ), period, "after", day, [ rolled ] ;
length    = compare, duration ;
number    = ( compare | "is" ), INTEGER ;
money     = compare, sum ;
compare   = "at least" | "more than" | "at most" | "less than" ;
sum       = part, { "plus", part, "for each", path } ;
part      = MONEY | [ PERCENT, "of" ], "amount", word ;
(* what is said of another provision *)
test      = "is met" | "is not met" | ( "was met on" | "was not met on" ), DATE ;
decision  = ( "is" | "is not" ), word | ( "is one of" | "is none of" ), words
          | ( "was" | "was not" ), word, "on", DATE ;
(* what a provision gives, and where a measure begins and ends *)
point     = day | period, "before", day | period, "after", day, [ rolled ] ;
rolled    = "or the next working day" ;
weight    = "in full" | "half" | "not at all" | FRACTION ;
(* how long a document is valid *)
validity  = "without limit" | "not known" | period ;
(* pieces *)
day       = DATE | path ;
period    = duration | ONE, "working day" | MANY, "working days" ;
duration  = ONE, ( "day" | "week" | "month" | "year" ) | MANY, ( "days" | "weeks" | "months" | "years" ) ;
words     = word, ",", word, { ",", word } ;
path      = FACT | PROVISION ;
seen      = word, "on", DATE ;
(* letters *)
word      = ? [a-z0-9]+(-[a-z0-9]+)* ? ;
FACT      = ? [a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){1,2} ? ;
PROVISION = ? [a-z][a-z0-9-]*/[a-z][a-z0-9-]* ? ;
DATE      = ? [12][0-9]{3}-[01][0-9]-[0-3][0-9] ? ;
INTEGER   = ? 0|[1-9][0-9]{0,5} ? ;
ONE       = ? 1 ? ;
MANY      = ? 0|[2-9]|[1-9][0-9]{1,5} ? ;
MONEY     = ? (0|[1-9][0-9]{0,8})\\.[0-9]{2} EUR ? ;
PERCENT   = ? [1-9][0-9]{0,3} % ? ;
FRACTION  = ? [1-9]/[1-9] ? ;
`;

/** A rule of the grammar that a phrase may be read by. */
export type PhraseRule =
  | 'yes-or-no'
  | 'choice'
  | 'date'
  | 'length'
  | 'number'
  | 'money'
  | 'test'
  | 'decision'
  | 'point'
  | 'weight'
  | 'validity'
  | 'seen';
