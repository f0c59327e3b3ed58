export type { Amount, AmountValue } from './amount.js';
export type {
  Answer,
  AnswerStep,
  Contested,
  ContestedGiven,
  DatedDocumentGiven,
  DateGiven,
  Decided,
  DecidedWith,
  DocumentGiven,
  EditionGiven,
  FactOf,
  GivenValue,
  GivesShape,
  IssuedEdition,
  LengthMeasured,
  MeasureAnswer,
  Measured,
  MeasuredLength,
  MeasuredNumber,
  MeasuredSum,
  NotCovered,
  Nothing,
  NotKnown,
  PartMeasured,
  PeriodGiven,
  ReadingAnswer,
  Reasons,
  Repealed,
  Undecided,
  Unknown,
  UnknownGiven,
  Validity,
  Word,
  WordsGiven,
} from './answer.js';
export {
  type AnswerJson,
  answerJson,
  type BecauseJson,
  type CitationJson,
  type CorrectedJson,
  type ReadingJson,
  type SumJson,
} from './answer-json.js';
export type { Asking, OutcomeOf } from './asking.js';
export { assess } from './assess.js';
export { type CheckedDate, type CheckedMoney, day, eur } from './checked.js';
export { type Complete, IncompleteFactsError } from './complete.js';
export type { ConditionTold, FactTold } from './condition-told.js';
export type { ConventionName } from './convention.js';
export type { IsoDate } from './date.js';
export { decide } from './decide.js';
export { type AskedFrom, earliest, type LengthSaid } from './earliest.js';
export type { AskedWhen, DecisionEvaluator, Evaluator, FactsOf, TestEvaluator } from './evaluator.js';
export { type Explanation, explain, explanationText, type StepExplained } from './explain.js';
export { type FactProblem, FactsError, type Money } from './facts.js';
export { UndecidedError } from './holds.js';
export { measures } from './measures.js';
export { missing, type NextQuestion, nextQuestion } from './next-question.js';
export type { Citation, Provision, SourceKind, Text, Version } from './provision.js';
export type { AskedOn } from './question.js';
export { type Difference, type Receipt, receipt, replay } from './receipt.js';
export type { Corrected, SumAsked, SumPartAsked } from './step-parts.js';
export type { AskedOfVersion, DecisionVersion, TestVersion, VersionEvaluator } from './version-evaluator.js';
export { type When, when } from './when.js';
export { type Change, type Why, type WhyNot, why, whyNot } from './why.js';
