// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Actor, Dataset, Demand, Meeting, Position, Quote, Source } from "./types/index.js";
import { judgeOf, type StandardSchema, standardSchemaOf } from "../src/standard-schema.js";

/** A Standard Schema of Actor: what is valid is given back as it is. */
export const actorSchema: StandardSchema<Actor> = /* @__PURE__ */ standardSchemaOf<Actor>(judgeOf("Actor"));

/** A Standard Schema of Dataset: what is valid is given back as it is. */
export const datasetSchema: StandardSchema<Dataset> = /* @__PURE__ */ standardSchemaOf<Dataset>(judgeOf("Dataset"));

/** A Standard Schema of Demand: what is valid is given back as it is. */
export const demandSchema: StandardSchema<Demand> = /* @__PURE__ */ standardSchemaOf<Demand>(judgeOf("Demand"));

/** A Standard Schema of Meeting: what is valid is given back as it is. */
export const meetingSchema: StandardSchema<Meeting> = /* @__PURE__ */ standardSchemaOf<Meeting>(judgeOf("Meeting"));

/** A Standard Schema of Position: what is valid is given back as it is. */
export const positionSchema: StandardSchema<Position> = /* @__PURE__ */ standardSchemaOf<Position>(judgeOf("Position"));

/** A Standard Schema of Quote: what is valid is given back as it is. */
export const quoteSchema: StandardSchema<Quote> = /* @__PURE__ */ standardSchemaOf<Quote>(judgeOf("Quote"));

/** A Standard Schema of Source: what is valid is given back as it is. */
export const sourceSchema: StandardSchema<Source> = /* @__PURE__ */ standardSchemaOf<Source>(judgeOf("Source"));

export type { StandardIssue, StandardResult, StandardSchema } from "../src/standard-schema.js";
