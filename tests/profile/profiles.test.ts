import { describe, expect, test } from "vitest";
import { recordValidators } from "../../generated/guards.js";
import { profileLists as encodedLists, type ProfileField } from "../../generated/profile.js";
import { absenceOf } from "../../src/codegen/profiles/encoding.js";
import { generateProfiles, profileLists } from "../../src/codegen/profiles/generate-profiles.js";
import { limits, limitsAsOf, measure } from "../../src/codegen/profiles/limits.js";
import type { Field, ObjectShape, Shape } from "../../src/codegen/profiles/shapes.js";
import { decodeFields, encodeFields } from "../../src/profile/code-records.js";
import { registerSchemas } from "../../src/schemas/registry.js";
import { isSchemaObject, SchemaFault, type SchemaObject } from "../../src/schemas/schema.js";
import { schemasWithin } from "../../src/schemas/walk.js";
import { registry } from "../schemas/schema-files.js";
import { profiles, providers } from "./profile-files.js";

describe.each(providers)("the profile for %s", (provider) => {
  const profile = profiles[provider];
  const nodes = [...schemasWithin(profile, "", { definitions: true })];

  test("is one object of lists, what is referred to before what refers to it", () => {
    expect(profile["type"]).toBe("object");
    expect(Object.keys(profile["properties"] as object)).toEqual([
      "actors",
      "meetings",
      "demands",
      "quotes",
      "positions",
    ]);
  });

  test("has every record type but the Source, whose digest no model can give", () => {
    const types = Object.values(encodedLists).map(({ type }) => type);
    expect([...types, "Source"].toSorted()).toEqual(Object.keys(recordValidators).toSorted());
  });

  test("uses only keywords that the provider takes", () => {
    const allowed = limits[provider].keywords;
    const used = new Set(nodes.flatMap(({ node }) => Object.keys(node)));
    expect([...used].filter((keyword) => !allowed.includes(keyword))).toEqual([]);
  });

  test("closes every object and requires all that it has, in the same order", () => {
    const objects = nodes.filter(({ node }) => node["type"] === "object");
    expect(objects.length).toBeGreaterThan(10);
    for (const { node } of objects) {
      expect(node["additionalProperties"]).toBe(false);
      expect(node["required"]).toEqual(Object.keys(node["properties"] as object));
    }
  });

  test("has lists of strings for values, none of them empty, and nothing beside a reference", () => {
    for (const { node } of nodes) {
      if (node["enum"]) expect((node["enum"] as unknown[]).every((one) => typeof one === "string" && one)).toBe(true);
      if (node["$ref"]) expect(Object.keys(node)).toEqual(["$ref"]);
      if (node["$ref"]) expect(profile["$defs"]).toHaveProperty([String(node["$ref"]).slice("#/$defs/".length)]);
    }
  });

  test("stays within what the provider states", () => {
    const allowed: Readonly<Record<string, unknown>> = { ...limits[provider] };
    const measured = measure(profile);
    for (const [name, value] of Object.entries(measured)) {
      if (typeof allowed[name] === "number") expect([name, value <= (allowed[name] as number)]).toEqual([name, true]);
    }
    // Depth and size as they are, so that a change of the schemas shows what it costs.
    expect(measured).toMatchObject({ depth: 7, optionalProperties: 0, unions: 0 });
    expect(measured.properties).toBeLessThan(200);
    expect(measured.enumValues).toBeLessThan(250);
  });

  test("asks for words where machines count: no offset, no digest, no extensions", () => {
    const names = new Set(nodes.flatMap(({ node }) => Object.keys((node["properties"] ?? {}) as object)));
    for (const name of ["sha256", "exact", "extensions"]) expect(names.has(name)).toBe(false);
    const anchor = (profile["$defs"] as SchemaObject)["DraftAnchor"] as SchemaObject;
    expect(Object.keys(anchor["properties"] as object)).toEqual(["source", "words", "before", "supports"]);
  });

  test("has the evidence of a record before anything that is made of it", () => {
    for (const list of Object.values(profile["properties"] as SchemaObject)) {
      const { properties } = (list as SchemaObject)["items"] as SchemaObject;
      expect(Object.keys(properties as object).slice(0, 2)).toEqual(["type", "evidence"]);
    }
  });

  test("says its version, its provider and its date", () => {
    expect(profile["description"]).toContain("1.0.0");
    expect(profile["description"]).toContain(limits[provider].name);
    expect(profile["description"]).toContain(limitsAsOf);
  });

  test("has words for every field, those of our schemas, and for what no keyword says", () => {
    const fields = nodes.filter(({ under, node }) => under === "properties" && !node["$ref"]);
    expect(fields.filter(({ node }) => !node["description"])).toEqual([]);
    const texts = JSON.stringify(profile);
    for (const words of [
      "Whose position it is.",
      "No item twice.",
      "At most 256 characters.",
      "`conditions` must be given",
    ])
      expect(texts).toContain(words);
  });
});

test("the profiles differ in their description alone", () => {
  const [first, ...others] = providers.map((provider) => ({ ...profiles[provider], description: "" }));
  for (const other of others) expect(other).toEqual(first);
});

describe("the encoding", () => {
  test("loses nothing on our schemas: no optional text, list or choice admits the value that stands for its absence", () => {
    const found: string[] = [];
    for (const { record } of profileLists(registry)) visitFields(record, (field) => found.push(absenceOf(field)));
    // `maybe` is what is left where the usual value is in the domain; today it is nowhere.
    expect(new Set(found)).toEqual(new Set(["never", "text", "list", "choice", "flag"]));
  });

  test("is refused by our own schemas in every optional place, as the validators say", () => {
    for (const { type, fields } of Object.values(encodedLists)) {
      const validator = recordValidators[type as keyof typeof recordValidators];
      for (const { name, absence } of fields.filter((field) => field.absence !== "never")) {
        const value = { text: "", list: [], choice: "unstated", flag: "unstated", maybe: [], never: undefined }[
          absence
        ];
        validator({ [name]: value });
        const refused = (validator.errors ?? []).map(({ instancePath }) => instancePath);
        expect([type, name, refused]).toEqual([type, name, expect.arrayContaining([`/${name}`])]);
      }
    }
  });

  test("takes a list of none or one where the usual value could be meant, and for objects and numbers", () => {
    const shape = (given: object): Shape => ({ sentences: [], ...given }) as unknown as Shape;
    const absence = (given: object): string => absenceOf({ name: "x", isRequired: false, shape: shape(given) });
    expect(absence({ kind: "text", acceptsEmpty: true })).toBe("maybe");
    expect(absence({ kind: "list", acceptsEmpty: true, items: shape({ kind: "flag" }) })).toBe("maybe");
    expect(absence({ kind: "choice", values: ["unstated"] })).toBe("maybe");
    expect(absence({ kind: "number", type: "integer" })).toBe("maybe");
    expect(absence({ kind: "object", fields: [] })).toBe("maybe");
  });

  test("reads every kind of field as it was written", () => {
    const fields: readonly ProfileField[] = [
      ...(["never", "text", "list", "choice", "flag", "maybe"] as const).map((absence) => ({ name: absence, absence })),
      { name: "objects", absence: "maybe", fields: [{ name: "flag", absence: "flag" }] },
    ];
    const full = { never: "", text: "a", list: [1], choice: "a", flag: false, maybe: [], objects: { flag: true } };
    for (const record of [full, { never: "x" }, { never: "", maybe: "", objects: {} }]) {
      const written = encodeFields(record, fields) as object;
      expect(Object.keys(written)).toEqual(fields.map(({ name }) => name));
      expect(decodeFields(written, fields)).toEqual(record);
    }
  });
});

describe("a schema that no profile can say", () => {
  const record = (property: object, more: object = {}): readonly [{ name: string; schema: SchemaObject }] => [
    {
      name: "vote.schema.json",
      schema: {
        $id: "https://example.org/1.2.3/vote.schema.json",
        title: "Vote",
        description: "A vote.",
        type: "object",
        properties: { type: { description: "Its type.", const: "Vote", type: "string" }, property },
        required: ["type"],
        ...more,
      },
    },
  ];
  const made = (...given: Parameters<typeof record>): SchemaObject =>
    JSON.parse(generateProfiles(registerSchemas(record(...given))).get("profiles/openai.schema.json") ?? "");

  test.each([
    ["a keyword without words", { type: "string", contentEncoding: "base64" }, {}],
    ["a union of different kinds", { anyOf: [{ type: "string" }, { type: "boolean" }] }, {}],
    ["a list of values that are no strings", { enum: [1, 2] }, {}],
    ["a type that is a list", { type: ["string", "null"] }, {}],
    ["a condition without words", { type: "string" }, { if: { not: {} } }],
  ])("%s stops the command and names the place", (_, property, more) => {
    expect(() => made(property, more)).toThrow(SchemaFault);
  });

  test.each([
    ["bounds", { type: "integer", minimum: 1, maximum: 9 }, "At least 1. At most 9. A list of one"],
    ["a form", { type: "string", format: "uri", minLength: 3 }, 'Format: uri. At least 3 characters. "" if'],
    ["a text that may be empty", { type: "string" }, "A list of one, or [] if there is none."],
  ])("but %s are said in words", (_, property, words) => {
    const { properties } = listOf(made({ description: "Told.", ...property }));
    expect((properties["property"] as SchemaObject)["description"]).toContain(words);
  });

  test("and its version and name are its own", () => {
    const profile = made({ type: "string" });
    expect(profile["description"]).toContain("1.2.3");
    expect(Object.keys(profile["properties"] as object)).toEqual(["votes"]);
  });

  test("a circle of references is refused by the measure", () => {
    const circle = {
      type: "object",
      properties: { a: { $ref: "#/$defs/A" } },
      $defs: { A: { items: { $ref: "#/$defs/A" } } },
    };
    expect(() => measure(circle)).toThrow(RangeError);
  });
});

function listOf(profile: SchemaObject): { readonly properties: SchemaObject } {
  const list = Object.values(profile["properties"] as SchemaObject)[0] as SchemaObject;
  return list["items"] as { readonly properties: SchemaObject };
}

function visitFields({ fields }: ObjectShape, visit: (field: Field) => void): void {
  for (const field of fields) {
    visit(field);
    const inner = field.shape.kind === "list" ? field.shape.items : field.shape;
    if (inner.kind === "object") visitFields(inner, visit);
  }
}

test("the measure counts what it says", () => {
  const text = { type: "string", enum: ["ab", "c"] };
  const schema = { type: "object", properties: { a: text, bc: { type: "array", items: text } }, required: ["a"] };
  expect(isSchemaObject(schema)).toBe(true);
  expect(measure(schema)).toEqual({
    ...{ depth: 3, properties: 2, enumValues: 4, characters: 9, optionalProperties: 1, unions: 0 },
  });
});
