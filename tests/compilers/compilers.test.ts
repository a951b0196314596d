import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { installPackage } from "../package/install.js";
import { makeFolder } from "../package/packed.js";
import { typeCheck } from "../package/type-check.js";
import { refusals } from "../package/wrong-code.js";

/** The oldest compiler that can read our declarations, and the newest of each major version since. */
const versions = ["5.5", "5", "6", "7"];
const variants = versions.flatMap((version) =>
  (["nodenext", "bundler"] as const).flatMap((resolution) =>
    [true, false].map((exactOptionalPropertyTypes) => ({ version, resolution, exactOptionalPropertyTypes })),
  ),
);

const consumer = await makeFolder();
const compilers = versions.map((version) => `typescript-${version}@npm:typescript@${version}`);
const offline = await installPackage(consumer, compilers);

beforeEach(({ skip }) => skip(offline !== undefined, "the compilers could not be had: no network, not in the cache"));

describe.each(variants)(
  "TypeScript $version with $resolution resolution, exactOptionalPropertyTypes $exactOptionalPropertyTypes",
  ({ version, ...how }) => {
    let errors: ReadonlyMap<string, readonly string[]> = new Map();

    beforeAll(async () => {
      const compiler = join(consumer, `node_modules/typescript-${version}/bin/tsc`);
      if (!offline) errors = await typeCheck(consumer, { compiler, ...how });
    }, 120_000);

    test("compiles right code and our declarations, and refuses each wrong line for its own reason", () => {
      const owed = Object.entries(refusals).map(([name, code]) => [`wrong/${name}`, [code]]);
      expect(Object.fromEntries(errors)).toEqual(Object.fromEntries(owed));
    });
  },
);
