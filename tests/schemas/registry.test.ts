import { expect, test } from "vitest";
import { registerSchemas } from "../../src/schemas/registry.js";
import { closed, registryOf, schemaOf } from "../codegen/schema-of.js";

test("the root and each definition are declared, named by title, else by key or file", () => {
  const { declarations } = registryOf({
    ...closed({}),
    $defs: { Crew: { type: "string" }, crew_size: { type: "integer" }, Port: { title: "Home port", type: "string" } },
  });
  expect(declarations.map(({ name, pointer }) => [name, pointer])).toEqual([
    ["Ferry", ""],
    ["Crew", "/$defs/Crew"],
    ["Crew_size", "/$defs/crew_size"],
    ["HomePort", "/$defs/Port"],
  ]);
});

test("a file that only holds definitions declares nothing of its own", () => {
  const { declarations } = registryOf({ title: "Terms", $defs: { Crew: { type: "string" } } });
  expect(declarations.map(({ name }) => name)).toEqual(["Crew"]);
});

test("two types of one name are an error that names both places", () => {
  const files = [schemaOf("ferry", { ...closed({}), title: "Vessel" }), schemaOf("harbour", { $defs: { Vessel: {} } })];
  expect(() => registerSchemas(files)).toThrow(
    expect.objectContaining({
      name: "SchemaFault",
      file: "harbour.schema.json",
      pointer: "/$defs/Vessel",
      message: expect.stringContaining("ferry.schema.json#"),
    }),
  );
});

test("a reference is followed within its file, to another file, and by the absolute identifier", () => {
  const { resolve } = registerSchemas([
    schemaOf("ferry", { ...closed({}), $defs: { Crew: { type: "string" } } }),
    schemaOf("harbour", closed({})),
  ]);
  const from = { file: "ferry.schema.json", pointer: "" };
  expect(resolve("#/$defs/Crew", from).name).toBe("Crew");
  expect(resolve("harbour.schema.json", from).name).toBe("Harbour");
  expect(resolve("https://schemas.example/harbour.schema.json", from).name).toBe("Harbour");
});

test.each(["#/$defs/Nobody", "nowhere.schema.json", "https://elsewhere.example/ferry.schema.json"])(
  "the reference %s to no schema given is an error with its place; nothing is fetched",
  (reference) => {
    const place = { file: "ferry.schema.json", pointer: "/properties/crew" };
    expect(() => registryOf(closed({})).resolve(reference, place)).toThrow(
      expect.objectContaining({ name: "SchemaFault", ...place, message: expect.stringContaining(reference) }),
    );
  },
);
