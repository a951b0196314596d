import { locate, locatedTerms } from "../../schemas/locations.js";
import type { Declaration, Registry } from "../../schemas/registry.js";
import { SchemaFault } from "../../schemas/schema.js";
import { recordDeclarations } from "../records.js";
import { banner } from "../types.js";
import { encodedFields } from "./encoding.js";
import { limits, limitsAsOf, measure, type Provider } from "./limits.js";
import { type ProfileList, profileSchema } from "./profile-schema.js";
import { isMachineMade, type ObjectShape, shapeOf } from "./shapes.js";

/**
 * For each provider a schema of structured output, and the table by which answers are read. One encoding suits all
 * three, so the schemas differ in their description only; what each takes is held against its limits here.
 */
export function generateProfiles(registry: Registry): ReadonlyMap<string, string> {
  const lists = profileLists(registry);
  if (lists.length === 0) return new Map();
  const schemas = (Object.keys(limits) as Provider[]).map((provider) => {
    const schema = profileSchema(lists, "DemarcheRecords", describeProfile(provider, registry));
    expectWithin(schema, provider);
    return [`profiles/${provider}.schema.json`, `${printed(schema)}\n`] as const;
  });
  return new Map([...schemas, ["profile.ts", encodingModule(lists)]]);
}

/** Short enough that the packed package holds the three for little more than one: gzip looks back 32 KB. */
function printed(schema: ReturnType<typeof profileSchema>): string {
  const lists = /\[\s+((?:"[^"]*",?\s+)+)\]/gu;
  return JSON.stringify(schema, null, 1).replaceAll(lists, (list) =>
    list.replaceAll(/\s+/gu, " ").replace("[ ", "[").replace(" ]", "]"),
  );
}

/** The lists of an answer. A record that has to hold what only a machine can give (a Source's digest) is not asked for. */
export function profileLists(registry: Registry): readonly ProfileList[] {
  const asked = recordDeclarations(registry).filter(
    (declaration) => !isMachineMade(declaration.node, declaration, registry),
  );
  return inOrderOfReference(asked, registry).map((declaration) => ({
    name: listName(declaration.name),
    description: String(declaration.node["description"] ?? ""),
    record: recordShape(declaration, registry),
  }));
}

function recordShape(declaration: Declaration, registry: Registry): ObjectShape {
  const shape = shapeOf(declaration.node, declaration, registry);
  if (shape.kind !== "object") throw new SchemaFault("a record is an object", declaration);
  return shape;
}

function listName(type: string): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}s`;
}

/** What others refer to comes before them, so that a model has named it when it refers to it. */
function inOrderOfReference(records: readonly Declaration[], registry: Registry): readonly Declaration[] {
  const ordered: Declaration[] = [];
  let left = records;
  while (left.length > 0) {
    const known = new Set(ordered.map(({ name }) => name));
    const isReady = (record: Declaration): boolean =>
      referredTypes(record, records, registry).every((name) => name === record.name || known.has(name));
    const ready = left.filter(isReady);
    // Records that refer to each other have no order but the files'.
    ordered.push(...(ready.length > 0 ? ready : left));
    left = left.filter((record) => !ordered.includes(record));
  }
  return ordered;
}

/** The record types that a record refers to by kinds of id that do not take every type. */
function referredTypes(record: Declaration, records: readonly Declaration[], registry: Registry): readonly string[] {
  const kinds = Object.keys(locate(record, registry, locatedTerms));
  const types = kinds.map((kind) => {
    const term = registry.declarations.find(({ name }) => name === kind);
    const [, prefixes = ""] = /^\^(?:\(\?:)?([a-z|]+)\)?:/u.exec(String(term?.node["pattern"])) ?? [];
    return records.map(({ name }) => name).filter((name) => prefixes.split("|").includes(name.toLowerCase()));
  });
  return types.filter((some) => some.length < records.length).flat();
}

function describeProfile(provider: Provider, registry: Registry): string {
  const [, version = "0"] = /\/([^/]+)\/[^/]+$/u.exec(String(registry.files[0]?.schema["$id"])) ?? [];
  return [
    `Records of Demarche ${version} as structured output for ${limits[provider].name}, as of ${limitsAsOf}.`,
    "Everything comes from the given sources, and what they do not say is written as absent: every field is there, and",
    'its description says which value means that there is none ("", [] or "unstated").',
    "Evidence is words copied from a source exactly as they stand there, never shortened, joined or corrected; `source`",
    "is the id that was given with the source's text. Ids are made up once, in the record's own list, and referred to.",
  ].join(" ");
}

function expectWithin(schema: ReturnType<typeof profileSchema>, provider: Provider): void {
  const allowed: Readonly<Record<string, unknown>> = { ...limits[provider] };
  for (const [name, value] of Object.entries(measure(schema))) {
    const limit = allowed[name];
    if (typeof limit === "number" && value > limit)
      throw new RangeError(`the profile for ${provider} has ${name} ${value}; at most ${limit} are taken`);
  }
}

function encodingModule(lists: readonly ProfileList[]): string {
  const table = lists.map(({ name, record }) => {
    const tag = record.fields.find((field) => field.name === "type")?.shape;
    return [name, { type: tag?.kind === "choice" ? tag.values[0] : name, fields: encodedFields(record) }];
  });
  return [
    banner,
    encodingTypes,
    "\n/** The lists of an answer, in order, each with the fields of its records. */\n",
    "export const profileLists: Readonly<Record<string, ProfileList>> = ",
    `${JSON.stringify(Object.fromEntries(table), null, 2).replaceAll(/\{\s+("name": "[^"]*"),\s+("absence": "[^"]*")\s+\}/gu, "{ $1, $2 }")};\n`,
  ].join("");
}

const encodingTypes = `
/** One list of an answer: the records of one type. */
export interface ProfileList {
  readonly type: string;
  readonly fields: readonly ProfileField[];
}

/** A field of a record, or of an object in it; in an answer all of them are there. */
export interface ProfileField {
  readonly name: string;
  /**
   * How it is written that there is none: \`never\`, since there always is one; \`text\` as \`""\`; \`list\` as \`[]\`;
   * \`choice\` as \`"unstated"\`; \`flag\` as one of \`"true"\`, \`"false"\`, \`"unstated"\`; \`maybe\` as a list of none or one.
   */
  readonly absence: "never" | "text" | "list" | "choice" | "flag" | "maybe";
  /** The fields of the object that it is, or of the objects that it lists. */
  readonly fields?: readonly ProfileField[];
}
`;
