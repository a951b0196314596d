import { SchemaFault } from "../../../src/schemas/schema.js";
import { checkTypes, type TypeCheck } from "./assignability.js";
import { literalOf } from "./literals.js";
import type { MadeTypes, Maker } from "./makers.js";
import type { OracleCase } from "./oracle-case.js";

/** What the oracle found out about one generator on one corpus. */
export interface Judgement {
  /** Valid instances that the type refuses, and types that do not compile: `case: instance` → what tsc says. */
  readonly unsound: ReadonlyMap<string, string>;
  /** Schemas that the generator refuses: case → why. */
  readonly refused: ReadonlyMap<string, string>;
  /** Schemas that the generator fails on with something else than a SchemaFault: case → what it throws. */
  readonly crashed: ReadonlyMap<string, string>;
  readonly counts: Counts;
}

/** How many schemas and instances there were, and how many of the invalid ones the types refuse. */
export interface Counts {
  readonly schemas: number;
  readonly refusedSchemas: number;
  readonly valid: number;
  readonly unsound: number;
  readonly invalid: number;
  readonly invalidRefused: number;
}

/** Makes types of each case and has the compiler assign each of its instances to them, all in one program. */
export async function judge(cases: readonly OracleCase[], make: Maker): Promise<Judgement> {
  const refused = new Map<string, string>();
  const crashed = new Map<string, string>();
  const made: (readonly [OracleCase, TypeCheck])[] = [];
  for (const given of cases) {
    try {
      made.push([given, checkOf(given, await make(given))]);
    } catch (error) {
      refused.set(given.name, String(error instanceof Error ? error.message : error));
      if (!(error instanceof SchemaFault))
        crashed.set(given.name, String(error instanceof Error ? error.stack?.split("\n", 4).join("\n") : error));
    }
  }
  const checked = checkTypes(made.map(([, check]) => check));

  const unsound = new Map<string, string>();
  let invalidRefused = 0;
  for (const [index, { faults, refusals }] of checked.entries()) {
    const given = made[index]?.[0];
    if (!given) continue;
    if (faults.length > 0) unsound.set(`${given.name}: (does not compile)`, faults.join("\n"));
    for (const [position, instance] of given.instances.entries()) {
      const refusal = refusals[position];
      if (refusal === undefined) continue;
      if (instance.valid) unsound.set(`${given.name}: ${instance.name}`, refusal);
      else invalidRefused++;
    }
  }
  const instances = made.flatMap(([given]) => given.instances);
  const valid = instances.filter((instance) => instance.valid).length;
  return {
    unsound,
    refused,
    crashed,
    counts: {
      schemas: cases.length,
      refusedSchemas: refused.size,
      valid,
      unsound: unsound.size,
      invalid: instances.length - valid,
      invalidRefused,
    },
  };
}

function checkOf({ files, instances }: OracleCase, types: MadeTypes): TypeCheck {
  const literals = instances.map(({ value, of = files[0].name }) => ({
    expression: literalOf(value),
    ...types.typeOf(of),
  }));
  return { files: types.files, literals };
}
