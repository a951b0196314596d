import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../.changeset/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");

test.each(names)("the changeset %s says of what kind it is, as the tool reads it", (name) => {
  const form = /^---\n"demarche": (?:major|minor|patch)\n---\n\n\S/u;
  expect(readFileSync(new URL(name, folder), "utf8")).toMatch(form);
});
