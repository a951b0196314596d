/** The public names of `demarche`. Nothing here needs Node: it loads in a browser as it is. */

export {
  type DemarcheRecord,
  isActor,
  isDataset,
  isDemand,
  isMeeting,
  isPosition,
  isQuote,
  isSource,
  type RecordType,
} from "../generated/guards.js";
export type * from "../generated/types/index.js";
export type { Ground } from "./anchor/change.js";
export {
  type AnchorChange,
  type AnchorCounts,
  type Anchoring,
  type AnchorOptions,
  type AnchorRecordsOptions,
  anchorRecords,
} from "./anchor-records.js";
export type { Code, Finding, FindingData, Severity } from "./finding.js";
export { fromProfile, type ProfileReading } from "./from-profile.js";
export type { Mutable } from "./mutable.js";
export { type Feedback, type FeedbackProblem, feedbackOf } from "./report/feedback.js";
export type { Counts, Disclosure, NotJudged, Report } from "./report/report.js";
export type { StopSignal } from "./stop-signal.js";
export { textIdentityOf } from "./text-identity.js";
export { type ProfileAnswer, toProfile } from "./to-profile.js";
export { type KnownDataset, type ValidateRecordsOptions, validateRecords } from "./validate-records.js";
