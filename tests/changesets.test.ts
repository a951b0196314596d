import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../.changeset/", import.meta.url);
const form = /^---\n"demarche": (?:major|minor|patch)\n---\n\n\S/u;

test("every changeset says of what kind it is, as the tool reads it", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  expect(names.filter((name) => !form.test(readFileSync(new URL(name, folder), "utf8")))).toEqual([]);
});
