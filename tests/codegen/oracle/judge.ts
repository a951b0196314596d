import { SchemaFault } from "../../../src/schemas/schema.js";
import { type CheckedTypes, checkTypes, type TypeCheck } from "./assignability.js";
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
  /** Schemas whose types compile and admit each valid instance. */
  readonly soundSchemas: number;
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
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      refused.set(given.name, message);
      if (!(error instanceof SchemaFault)) crashed.set(given.name, stack?.split("\n", 4).join("\n") ?? message);
    }
  }
  const checked = checkTypes(made.map(([, check]) => check));
  const verdicts = made.map(([given], index) => verdictOf(given, checked[index] ?? { faults: [], refusals: [] }));
  const unsound = new Map(verdicts.flatMap((verdict) => [...verdict.unsound]));
  const instances = made.flatMap(([given]) => given.instances);
  const valid = instances.filter((instance) => instance.valid).length;
  const counts: Counts = {
    schemas: cases.length,
    refusedSchemas: refused.size,
    soundSchemas: verdicts.filter((verdict) => verdict.unsound.size === 0).length,
    valid,
    unsound: unsound.size,
    invalid: instances.length - valid,
    invalidRefused: verdicts.reduce((sum, verdict) => sum + verdict.invalidRefused, 0),
  };
  return { unsound, refused, crashed, counts };
}

function checkOf({ files, instances }: OracleCase, types: MadeTypes): TypeCheck {
  const literals = instances.map(({ value, of = files[0].name }) => ({
    expression: literalOf(value),
    ...types.typeOf(of),
  }));
  return { files: types.files, literals };
}

interface Verdict {
  readonly unsound: ReadonlyMap<string, string>;
  readonly invalidRefused: number;
}

/** What the compiler's complaints about one case amount to. */
function verdictOf({ name, instances }: OracleCase, { faults, refusals }: CheckedTypes): Verdict {
  const unsound = new Map<string, string>();
  if (faults.length > 0) unsound.set(`${name}: (does not compile)`, faults.join("\n"));
  const refused = instances.flatMap((instance, index) => {
    const complaint = refusals[index];
    return complaint === undefined ? [] : [{ instance, complaint }];
  });
  for (const { instance, complaint } of refused) {
    if (instance.valid) unsound.set(`${name}: ${instance.name}`, complaint);
  }
  return { unsound, invalidRefused: refused.filter(({ instance }) => !instance.valid).length };
}
