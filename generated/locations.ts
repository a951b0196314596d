// Generated from schemas/ by `npm run generate`. Do not edit.

/** The kinds of value that refer to a record or a topic. */
export const referenceKinds: readonly string[] = ["ActorId","MeetingId","DemandId","QuoteId","PositionId","SourceId","TopicId","RecordId","ProposalId"];

/** For each record type and each kind of value: the paths at which it stands; `*` is each item of an array. */
export const locations: Readonly<Record<string, Readonly<Record<string, readonly (readonly string[])[]>>>> = {
  "Actor": {
    "ActorId": [
      ["partOf"],
      ["affiliations", "*", "organization"],
      ["members", "*"]
    ],
    "EdtfDate": [
      ["affiliations", "*", "start"],
      ["affiliations", "*", "end"]
    ],
    "SourceId": [
      ["evidence", "*", "source"]
    ]
  },
  "Dataset": {
    "EdtfDate": [
      ["created"]
    ],
    "TopicId": [
      ["topics", "*", "id"]
    ],
    "RecordId": [
      ["acknowledged", "*", "id"]
    ]
  },
  "Demand": {
    "ActorId": [
      ["demandedBy", "*"],
      ["demandedOf", "*"],
      ["attribution", "*", "actor"]
    ],
    "TopicId": [
      ["topic"]
    ],
    "EdtfDate": [
      ["made"]
    ],
    "DemandId": [
      ["supersedes", "*"]
    ],
    "MeetingId": [
      ["attribution", "*", "meeting"]
    ],
    "SourceId": [
      ["evidence", "*", "source"]
    ]
  },
  "Meeting": {
    "ActorId": [
      ["participants", "*", "actor"],
      ["participants", "*", "onBehalfOf"],
      ["organizer"]
    ],
    "EdtfDate": [
      ["start"],
      ["end"]
    ],
    "MeetingId": [
      ["partOf"]
    ],
    "SourceId": [
      ["evidence", "*", "source"]
    ]
  },
  "Position": {
    "ActorId": [
      ["holder"],
      ["attribution", "*", "actor"]
    ],
    "ProposalId": [
      ["on"]
    ],
    "DemandId": [
      ["conditions", "*", "demand"]
    ],
    "EdtfDate": [
      ["asOf"]
    ],
    "MeetingId": [
      ["attribution", "*", "meeting"]
    ],
    "SourceId": [
      ["evidence", "*", "source"]
    ]
  },
  "Quote": {
    "ActorId": [
      ["speaker"],
      ["addressees", "*"],
      ["attribution", "*", "actor"]
    ],
    "EdtfDate": [
      ["said"]
    ],
    "MeetingId": [
      ["meeting"],
      ["attribution", "*", "meeting"]
    ],
    "RecordId": [
      ["about", "*"]
    ],
    "SourceId": [
      ["evidence", "*", "source"]
    ]
  },
  "Source": {
    "EdtfDate": [
      ["published"]
    ],
    "SourceId": [
      ["evidence", "*", "source"]
    ]
  }
};
