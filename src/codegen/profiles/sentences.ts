import { isSchemaObject, SchemaFault, type SchemaObject } from "../../schemas/schema.js";

type Place = ConstructorParameters<typeof SchemaFault>[1];

/** Keywords that become a part of the profile, or say nothing about values. */
const expressed = new Set([
  ...["$ref", "$schema", "$id", "$defs", "$comment", "title", "description", "default"],
  ...["type", "const", "enum", "properties", "required", "additionalProperties", "items", "anyOf", "oneOf"],
]);

type Tell = (value: never, node: SchemaObject, place: Place) => string | undefined;

/** A pattern longer than this is told better by its definition's words. */
const longestPattern = 60;

function isLong(pattern: unknown): boolean {
  return typeof pattern === "string" && pattern.length > longestPattern;
}

const tellers: Readonly<Record<string, Tell>> = {
  pattern: (pattern: string) => (isLong(pattern) ? undefined : `Pattern: \`${pattern}\`.`),
  format: (format: string) => `Format: ${format}.`,
  // Absence has a value of its own, so that this says nothing more.
  minLength: (length: number) => (length <= 1 ? undefined : `At least ${length} characters.`),
  maxLength: (length: number) => `At most ${length} characters.`,
  minimum: (bound: number) => `At least ${bound}.`,
  maximum: (bound: number) => `At most ${bound}.`,
  minItems: (count: number) => (count <= 1 ? undefined : `At least ${count} items.`),
  maxItems: (count: number) => `At most ${count} items.`,
  uniqueItems: () => "No item twice.",
  // Next to a pattern an example would only be a name for a model to take for the source's.
  examples: ([example]: readonly unknown[], { pattern }) =>
    typeof example === "string" && isLong(pattern) ? `Such as "${example}".` : undefined,
  if: (condition: unknown, node, place) => tellCondition(condition, node, place),
  // Told with `if`.
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: () => undefined,
  else: () => undefined,
  dependentSchemas: (dependents: SchemaObject, _node, place) =>
    Object.entries(dependents)
      .map(([name, schema]) => `Where \`${name}\` is given, ${clauses(schema, place, "then").join(" and ")}.`)
      .join(" "),
};

/** What the keywords of a schema ask for that no provider takes, in words; a keyword without words is a SchemaFault. */
export function ruleSentences(node: SchemaObject, place: Place): readonly string[] {
  const said = Object.keys(node).filter((keyword) => !expressed.has(keyword));
  return said.flatMap((keyword) => {
    const tell = tellers[keyword];
    if (!tell) throw new SchemaFault(`a profile has no words for "${keyword}"; teach sentences.ts`, place);
    return tell(node[keyword] as never, node, place) ?? [];
  });
}

function tellCondition(condition: unknown, { then: consequence, else: otherwise }: SchemaObject, place: Place): string {
  const parts = [`If ${clauses(condition, place, "if").join(" and ")}`];
  if (consequence !== undefined) parts.push(`, ${clauses(consequence, place, "then").join(" and ")}`);
  if (otherwise !== undefined) parts.push(`; otherwise ${clauses(otherwise, place, "then").join(" and ")}`);
  return `${parts.join("")}.`;
}

/** What a schema of conditions says of each property. A condition names its properties as required besides. */
function clauses(node: unknown, place: Place, role: "if" | "then"): readonly string[] {
  if (!isSchemaObject(node)) throw new SchemaFault("a profile has no words for a boolean condition", place);
  const { properties = {}, required = [], ...others } = node;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new SchemaFault(`a profile has no words for "${unknown}" in a condition`, place);
  const values = Object.entries(properties as SchemaObject).map(
    ([name, schema]) => `\`${name}\` ${tellValue(schema, place, role)}`,
  );
  const named = Object.keys(properties as SchemaObject);
  const given = (required as readonly string[]).filter((name) => !named.includes(name));
  return [...values, ...given.map((name) => `\`${name}\` ${role === "if" ? "is given" : "must be given"}`)];
}

function tellValue(schema: unknown, place: Place, role: "if" | "then"): string {
  const verb = role === "if" ? "is" : "must be";
  if (schema === false) return `${verb} absent`;
  const { const: value, enum: values = [value] } = isSchemaObject(schema) ? schema : {};
  if (!Array.isArray(values) || values.includes(undefined)) {
    throw new SchemaFault("a profile has no words for what a condition asks of a property", place);
  }
  return `${verb} ${values.map((one) => JSON.stringify(one)).join(" or ")}`;
}
