/**
 * Schemas that somebody gives for data of their own enter, validators leave that work like ours, and the table of where
 * references stand. Nothing of the schemas is trusted: what cannot be used is a SchemaFault that names file and place.
 * Ajv is loaded only here, and only when it is asked for.
 */
import type { Ajv2020 } from "ajv/dist/2020.js";
import type { LocationTable, OwnSchemas } from "../structure/own-schemas.js";
import type { SchemaError, StandaloneValidator } from "../structure/runtime.js";
import { chooseBranches } from "./branches.js";
import { type Pattern, patternMaker } from "./limited-pattern.js";
import { type Locations, locate, locatedTerms } from "./locations.js";
import {
  type Purpose,
  purposeOf,
  refuseEndlessReferences,
  refuseIncompleteRecord,
  refuseWhatCannotBeFollowed,
} from "./own-files.js";
import { identify, type OwnFile, registerOwn, withAbsoluteReferences } from "./own-registry.js";
import type { Registry } from "./registry.js";
import { isSchemaObject, SchemaFault, type SchemaFile } from "./schema.js";
import { schemasWithin } from "./walk.js";

/** Compiles schemas of one's own, which may refer to ours. */
export async function compileOwnSchemas(given: readonly OwnFile[], ours: readonly SchemaFile[]): Promise<OwnSchemas> {
  const { Ajv2020: Compiler } = await import("ajv/dist/2020.js");
  const metaschema = new Compiler({ allErrors: false, validateFormats: false });
  for (const file of given) refuseBadSchema(file, metaschema);
  const own = given.map(identify);
  for (const file of own) refuseWhatCannotBeFollowed(file);
  const registry = registerOwn(own, ours);
  const names = new Set(own.map(({ name }) => name));
  refuseEndlessReferences(
    registry.declarations.filter(({ file }) => names.has(file)),
    registry,
  );

  const purposes = purposesOf(own, typesOf(ours), registry);
  const ajv = compilerFor(Compiler, own, registry);
  const validators = (isMeant: (purpose: Purpose) => string | undefined): ReadonlyMap<string, StandaloneValidator> =>
    new Map(
      [...purposes].flatMap(([file, purpose]) => {
        const name = isMeant(purpose);
        return name === undefined ? [] : [[name, compile(ajv, file)] as const];
      }),
    );
  const idKinds = [...purposes].flatMap(([file, purpose]) =>
    purpose && "type" in purpose ? idKindOf(file, registry) : [],
  );
  return {
    recordValidators: validators((purpose) => (purpose && "type" in purpose ? purpose.type : undefined)),
    extensionValidators: validators((purpose) => (purpose && "key" in purpose ? purpose.key : undefined)),
    locations: locateAll({ purposes, registry, ours, kinds: new Set([...locatedTerms, ...idKinds]) }),
    idKinds,
  };
}

function refuseBadSchema({ name, schema }: OwnFile, metaschema: Ajv2020): void {
  // An unknown dialect is refused with its own words; it has no metaschema here.
  const { $schema: _, ...rest } = schema;
  if (metaschema.validateSchema(rest)) return;
  const [error] = metaschema.errors ?? [];
  throw new SchemaFault(`is no JSON Schema: ${error?.message ?? "its metaschema refuses it"}`, {
    file: name,
    pointer: error?.instancePath ?? "",
  });
}

type Purposes = ReadonlyMap<OwnFile, Purpose>;

function purposesOf(own: readonly OwnFile[], ourTypes: readonly string[], registry: Registry): Purposes {
  const taken = new Map<string, string>();
  const purposes = new Map(own.map((file) => [file, purposeOf(file, ourTypes)]));
  for (const [file, purpose] of purposes) {
    if (!purpose) continue;
    const [what, name] = "type" in purpose ? ["type", purpose.type] : ["key", purpose.key];
    const other = taken.get(`${what} ${name}`);
    const place = { file: file.name, pointer: what === "type" ? "/properties/type/const" : "/title" };
    if (other !== undefined) throw new SchemaFault(`the ${what} ${JSON.stringify(name)} is taken by ${other}`, place);
    taken.set(`${what} ${name}`, file.name);
    if (what === "type") refuseIncompleteRecord(file, registry);
  }
  return purposes;
}

function typesOf(ours: readonly SchemaFile[]): readonly string[] {
  return ours.map(({ schema }) => schema["title"]).filter((title) => typeof title === "string");
}

/** As our validators are generated, but for the patterns that are not ours, which are stopped if they take too long. */
function compilerFor(Compiler: typeof Ajv2020, own: readonly OwnFile[], registry: Registry): Ajv2020 {
  const places = patternsOf(own);
  const limit = patternMaker();
  const regExp = (source: string): Pattern => {
    const place = places.get(source);
    return place ? limit(source, place) : new RegExp(source, "u");
  };
  const ajv = new Compiler({
    ...{ strict: true, strictRequired: false, strictTypes: false, validateFormats: false },
    ...{ allErrors: true, verbose: true, messages: false, ownProperties: true, validateSchema: false, logger: false },
    // Only code that is written out as a module needs to say where the pattern comes from.
    code: { regExp: Object.assign(regExp, { code: "" }) },
  });
  for (const file of registry.files) ajv.addSchema(withAbsoluteReferences(chooseBranches(file, registry)));
  return ajv;
}

function patternsOf(own: readonly OwnFile[]): ReadonlyMap<string, { readonly file: string; readonly pointer: string }> {
  const places = new Map<string, { readonly file: string; readonly pointer: string }>();
  for (const { name, schema } of own) {
    for (const { node, pointer } of schemasWithin(schema, "", { definitions: true })) {
      if (typeof node["pattern"] === "string")
        places.set(node["pattern"], { file: name, pointer: `${pointer}/pattern` });
    }
  }
  return places;
}

function compile(ajv: Ajv2020, { name, schema }: OwnFile): StandaloneValidator {
  try {
    const validate = ajv.getSchema(String(schema["$id"]));
    if (!validate) throw new Error("it cannot be found");
    const judge: StandaloneValidator = (value) => {
      const isValid = validate(value) === true;
      judge.errors = (validate.errors ?? null) as readonly SchemaError[] | null;
      return isValid;
    };
    return judge;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new SchemaFault(`cannot be compiled: ${problem}`, { file: name, pointer: "" });
  }
}

/** The kind of a record type's ids: the definition that its `id` refers to, where it is one's own. */
function idKindOf(file: OwnFile, registry: Registry): readonly string[] {
  const { properties } = file.schema;
  const id = isSchemaObject(properties) ? properties["id"] : undefined;
  const reference = isSchemaObject(id) ? id["$ref"] : undefined;
  if (typeof reference !== "string") return [];
  const { name } = registry.resolve(reference, { file: file.name, pointer: "/properties/id/$ref" });
  return locatedTerms.has(name) ? [] : [name];
}

interface Located {
  readonly purposes: Purposes;
  readonly registry: Registry;
  readonly ours: readonly SchemaFile[];
  readonly kinds: ReadonlySet<string>;
}

/** Our table, with what extensions add to each type that has them, and the types of one's own. */
function locateAll({ purposes, registry, ours, kinds }: Located): LocationTable {
  const find = (file: SchemaFile): Locations => {
    const root = registry.declarations.find((one) => one.file === file.name && one.pointer === "");
    return root ? locate(root, registry, kinds) : {};
  };
  const added = [...purposes].flatMap(([file, purpose]) =>
    purpose && "key" in purpose ? [below(find(file), ["extensions", purpose.key])] : [],
  );
  const withExtensions = (file: SchemaFile): Locations => {
    const properties = file.schema["properties"];
    const hasExtensions = isSchemaObject(properties) && "extensions" in properties;
    return hasExtensions ? merge([find(file), ...added]) : find(file);
  };
  const documents = ours.filter(({ schema }) => schema["type"] === "object");
  const records = [...purposes].flatMap(([file, purpose]) =>
    purpose && "type" in purpose ? [[purpose.type, withExtensions(file)] as const] : [],
  );
  return Object.fromEntries([
    ...documents.map((file) => [String(file.schema["title"]), withExtensions(file)] as const),
    ...records,
  ]);
}

function below(locations: Locations, steps: readonly string[]): Locations {
  return Object.fromEntries(
    Object.entries(locations).map(([kind, paths]) => [kind, paths.map((path) => [...steps, ...path])]),
  );
}

function merge(tables: readonly Locations[]): Locations {
  const merged: Record<string, Locations[string]> = {};
  for (const table of tables) {
    for (const [kind, paths] of Object.entries(table)) merged[kind] = [...(merged[kind] ?? []), ...paths];
  }
  return merged;
}
