import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { reportApi } from "./api-report.js";
import { makeFolder, unpackProject } from "./packed.js";

const folder = await makeFolder();
const installed = await unpackProject(folder);
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the public names and their types are those that api.md lists; `npm run api` accepts a change", async () => {
  const entries = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    typeof target === "string"
      ? []
      : [{ name: subpath.replace(/^\./u, manifest.name), path: join(installed, target.types) }],
  );
  await expect(reportApi(entries, installed)).toMatchFileSnapshot("api.md");
});

describe("a report", () => {
  test.each([
    ["a field's type", 'export type { Ship } from "./ship.js";', "readonly name?: string", "readonly name?: number"],
    ["a field of what is only named", 'export type { Ship } from "./ship.js";', "port: string", "port: number"],
    ["what a star leads to", 'export type * from "./ship.js";', "readonly name?", "readonly name"],
    ["a name", 'export type * from "./ship.js";', "interface Ship ", "interface Boat "],
    ["the type of a value", 'export { sail } from "./ship.js";', "(ship: Ship)", "(ship?: Ship)"],
  ])("shows a change to %s", async (_, index, from, to) => {
    expect(ship).toContain(from);
    expect(await report(index, ship.replace(from, to))).not.toBe(await report(index, ship));
  });

  test("shows no change to a comment, to what nobody can name, or to the file that something stands in", async () => {
    const index = 'export type { Ship } from "./ship.js";';
    const before = await report(index, ship);
    expect(await report(index, ship.replace("Sails.", "Floats."))).toBe(before);
    expect(await report(index, ship.replace("unreachable", "renamed"))).toBe(before);
    expect(await report('export type { Ship } from "./boat.js";', 'export * from "./boat.js";', ship)).toBe(before);
  });

  test("names what is reached through others once, however it goes round", async () => {
    const text = await report('export type { Ship } from "./ship.js";', ship);
    expect(text.match(/interface (?:Ship|Berth)\b/gu)).toEqual(["interface Ship", "interface Berth"]);
  });
});

const ship = `/** Sails. */
export interface Ship {
  readonly name?: string;
  readonly berth: Berth;
}
interface Berth {
  port: string;
  readonly ship: Ship;
}
export declare const unreachable: number;
export declare function sail(ship: Ship): void;
`;

/** The report on a package of its own with up to three files. */
async function report(index: string, other: string, boat = ""): Promise<string> {
  const place = await makeFolder();
  await mkdir(place, { recursive: true });
  await writeFile(join(place, "index.d.ts"), index);
  await writeFile(join(place, "ship.d.ts"), other);
  await writeFile(join(place, "boat.d.ts"), boat);
  const text = reportApi([{ name: "ships", path: join(place, "index.d.ts") }], place);
  await rm(place, { recursive: true, force: true });
  return text;
}
