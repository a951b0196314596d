import { isSchemaObject, type SchemaObject } from "../../schemas/schema.js";
import type { SchemaIndex, Site } from "../../schemas/schema-index.js";
import { objectWith, orNoObject } from "./negate.js";
import { anyObject, anyPart, anything, type Kind, neverPart, type Shape } from "./shape.js";

/** With what the shapes of conditions are worked out. */
interface Tools {
  readonly index: SchemaIndex;
  evaluate(site: Site, kinds?: ReadonlySet<Kind>): Shape;
  /** What a schema admits that is only asked about a value. */
  ask(site: Site): Shape;
  negate(site: Site, keyword: string): Shape;
  meet(one: Shape, other: Shape): Shape;
  unite(shapes: readonly Shape[]): Shape;
}

/** A condition as the union of its outcomes, with the keyword that makes it. */
interface Condition {
  readonly keyword: string;
  readonly shape: Shape;
}

/** What `if`, `dependentRequired`, `dependentSchemas` and `dependencies` say, one by one. */
export function* conditionsOf(site: Site, node: SchemaObject, tools: Tools): Iterable<Condition> {
  if ("if" in node) yield { keyword: "if", shape: ifShape(site, node, tools) };
  for (const keyword of ["dependentRequired", "dependencies", "dependentSchemas"]) {
    const dependencies = node[keyword];
    if (!isSchemaObject(dependencies)) continue;
    for (const [name, needed] of Object.entries(dependencies)) {
      if (Array.isArray(needed) && needed.length === 0) continue;
      const then = Array.isArray(needed) ? requireAll(needed) : dependentShape(site, [keyword, name], tools);
      const present = tools.meet([objectWith(name, anyPart, true)], then);
      yield { keyword, shape: tools.unite([orNoObject([objectWith(name, neverPart, false)]), present]) };
    }
  }
}

function ifShape(site: Site, node: SchemaObject, tools: Tools): Shape {
  const child = (keyword: string): Site => tools.index.child(site, keyword);
  const holds = tools.ask(child("if"));
  const outcome = (keyword: string): Shape => (keyword in node ? tools.evaluate(child(keyword)) : anything);
  return tools.unite([
    tools.meet(holds, outcome("then")),
    tools.meet(tools.negate(child("if"), "if"), outcome("else")),
  ]);
}

function dependentShape(site: Site, steps: readonly string[], tools: Tools): Shape {
  return tools.evaluate(tools.index.child(site, ...steps), new Set<Kind>(["object"]));
}

function requireAll(names: readonly string[]): Shape {
  const required = names.map((name) => [name, { part: anyPart, isRequired: true, isEvaluated: false }] as const);
  return [{ ...anyObject, properties: new Map(required) }];
}
