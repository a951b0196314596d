import { readdirSync, readFileSync } from "node:fs";
import { parsePointer } from "../../src/read/pointer.js";

type Schema = Readonly<Record<string, unknown>>;

const folder = new URL("../../schemas/v1/", import.meta.url);
const files = new Map<string, Schema>(
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))]),
);

interface Located {
  readonly schema: Schema;
  readonly file: string;
}

/** The schema that a value of a record has to follow, its references resolved; undefined within `extensions`. */
export function schemaAt(type: string, value: unknown, pointer: string): Schema | undefined {
  const root = `${type.toLowerCase()}.schema.json`;
  let at: Located | undefined = { schema: files.get(root) ?? {}, file: root };
  let current = value;
  for (const step of parsePointer(pointer)) {
    at = at && below(at, step, current);
    current = (current as Record<string, unknown> | undefined)?.[step];
  }
  return at?.schema;
}

function below({ schema, file }: Located, step: string, value: unknown): Located | undefined {
  const branches = (schema["anyOf"] ?? schema["oneOf"]) as readonly Schema[] | undefined;
  if (branches) {
    const resolved = branches.map((branch) => resolve({ schema: branch, file }));
    return resolved
      .map((branch) => below(branch, step, value))
      .find((found, index) => found && fits(resolved[index], value));
  }
  const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;
  const next = Array.isArray(value) ? (schema["items"] as Schema | undefined) : properties[step];
  return next && resolve({ schema: next, file });
}

/** Whether a value has what a branch requires. */
function fits(branch: Located | undefined, value: unknown): boolean {
  const required = (branch?.schema["required"] ?? []) as readonly string[];
  return required.every((name) => Object.hasOwn(value as object, name));
}

/** Follows references; what stands beside a reference counts too. */
function resolve({ schema, file }: Located): Located {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return { schema, file };
  const [name, pointer = ""] = reference.split("#");
  const target = name === "" || name === undefined ? file : name;
  let node: unknown = files.get(target);
  for (const step of parsePointer(pointer)) node = (node as Record<string, unknown>)[step];
  const resolved = resolve({ schema: node as Schema, file: target });
  return { ...resolved, schema: { ...resolved.schema, ...schema } };
}
