import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { keyOrder } from "../../generated/key-order.js";
import { generateKeyOrder } from "../../src/codegen/key-order.js";
import { closed, registryOf } from "./schema-of.js";

const name = { type: "string" };

/** The table for one invented schema, in which `Ferry` is the document. */
function orderOf(schema: Parameters<typeof registryOf>[0]): unknown {
  const text = generateKeyOrder(registryOf(schema));
  return JSON.parse(text.slice(text.indexOf("= ") + 2, text.lastIndexOf(";")))["Ferry"];
}

test("keys stand in the order of the schema's properties, in every object within", () => {
  const crew = closed({ name, "a/b~c": closed({ z: name, a: name }) });
  expect(
    orderOf({
      ...closed({ id: name, crew: { type: "array", items: { $ref: "#/$defs/Crew" } } }),
      $defs: { Crew: crew },
    }),
  ).toEqual({
    "": ["id", "crew"],
    "/crew/*": ["name", "a/b~c"],
    "/crew/*/a~1b~0c": ["z", "a"],
  });
});

test("the shapes that an object may have are woven into one order", () => {
  const shapes = [
    closed({ source: name, start: name, supports: name }),
    closed({ source: name, words: name, supports: name }),
  ];
  expect(orderOf(closed({ anchor: { anyOf: shapes } }))).toMatchObject({
    "/anchor": ["source", "start", "words", "supports"],
  });
});

test("a definition that holds itself comes to an end", () => {
  const part = closed({ name, part: { $ref: "#/$defs/Part" } });
  expect(orderOf({ ...closed({ part: { $ref: "#/$defs/Part" } }), $defs: { Part: part } })).toEqual({
    "": ["part"],
    "/part": ["name", "part"],
  });
});

test.each(Object.keys(keyOrder))("the table knows every property of %s", async (type) => {
  const file = new URL(`../../schemas/v1/${type.toLowerCase()}.schema.json`, import.meta.url);
  const schema = JSON.parse(await readFile(file, "utf8"));
  expect(keyOrder[type]?.[""]).toEqual(Object.keys(schema.properties));
});
