import type { IntegrityRule } from "../rule.js";
import { actorsAreReferredTo } from "./actors-are-referred-to.js";
import { actorsDoNotDemandOfThemselves } from "./actors-do-not-demand-of-themselves.js";
import { affiliationsEndAfterTheyStart } from "./affiliations-end-after-they-start.js";
import { attributionDoesNotCircle } from "./attribution-does-not-circle.js";
import { dateNotesPointAtDates } from "./date-notes-point-at-dates.js";
import { datesAreInTheCalendar } from "./dates-are-in-the-calendar.js";
import { delegatesRepresentAParty } from "./delegates-represent-a-party.js";
import { endsFollowStarts } from "./ends-follow-starts.js";
import { evidenceAvoidsRegions } from "./evidence-avoids-regions.js";
import { genericActorsAreQuotedInPartOnly } from "./generic-actors-are-quoted-in-part-only.js";
import { groupsAreNotTheirOwnMembers } from "./groups-are-not-their-own-members.js";
import { heldMeetingsPrecedePublication } from "./held-meetings-precede-publication.js";
import { hierarchiesHaveNoCycles } from "./hierarchies-have-no-cycles.js";
import { holdersDoNotOpposeTheirOwnDemands } from "./holders-do-not-oppose-their-own-demands.js";
import { identifiersAreNotShared } from "./identifiers-are-not-shared.js";
import { idsAreUnique } from "./ids-are-unique.js";
import { importedIdsAreNotRedefined } from "./imported-ids-are-not-redefined.js";
import { importsFit } from "./imports-fit.js";
import { namesAreUnambiguous } from "./names-are-unambiguous.js";
import { participantsAreListedOnce } from "./participants-are-listed-once.js";
import { plannedMeetingsFollowPublication } from "./planned-meetings-follow-publication.js";
import { recordsStandInTheirFile } from "./records-stand-in-their-file.js";
import { referencesResolve } from "./references-resolve.js";
import { reportsFollowEvents } from "./reports-follow-events.js";
import { sourcesAreReferredTo } from "./sources-are-referred-to.js";
import { stancesDoNotConflict } from "./stances-do-not-conflict.js";
import { supportsPointsAtClaims } from "./supports-points-at-claims.js";
import { topicsAreReferredTo } from "./topics-are-referred-to.js";
import { voicesBelongToHolders } from "./voices-belong-to-holders.js";
import { weekdaysMatchDates } from "./weekdays-match-dates.js";
import { withheldActorsStayInOneSource } from "./withheld-actors-stay-in-one-source.js";
import { withheldActorsStayUnidentified } from "./withheld-actors-stay-unidentified.js";

/** Every rule of the third stage, in the order in which they are asked. */
export const integrityRules: readonly IntegrityRule[] = [
  importsFit,
  idsAreUnique,
  importedIdsAreNotRedefined,
  referencesResolve,
  recordsStandInTheirFile,
  datesAreInTheCalendar,
  dateNotesPointAtDates,
  weekdaysMatchDates,
  hierarchiesHaveNoCycles,
  groupsAreNotTheirOwnMembers,
  endsFollowStarts,
  affiliationsEndAfterTheyStart,
  reportsFollowEvents,
  heldMeetingsPrecedePublication,
  plannedMeetingsFollowPublication,
  actorsDoNotDemandOfThemselves,
  holdersDoNotOpposeTheirOwnDemands,
  stancesDoNotConflict,
  attributionDoesNotCircle,
  voicesBelongToHolders,
  participantsAreListedOnce,
  delegatesRepresentAParty,
  withheldActorsStayUnidentified,
  withheldActorsStayInOneSource,
  genericActorsAreQuotedInPartOnly,
  namesAreUnambiguous,
  identifiersAreNotShared,
  supportsPointsAtClaims,
  evidenceAvoidsRegions,
  actorsAreReferredTo,
  sourcesAreReferredTo,
  topicsAreReferredTo,
];
