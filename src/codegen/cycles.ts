import { below } from "../schemas/pointer.js";
import { isSchemaObject, SchemaFault } from "../schemas/schema.js";
import type { SchemaIndex, Site } from "../schemas/schema-index.js";

/** A chain of schemas that speak of one value may have so many links. */
const longest = 256;

/**
 * Refuses a schema that leads back to itself without going into the value: it has no type, and no validator ends.
 * Gives the schemas whose `$dynamicRef` would lead back on one of several ways, of which it is not known which is taken.
 */
export function refuseCycles(index: SchemaIndex): ReadonlySet<Site> {
  const uncertain = new Set<Site>();
  for (let before = -1; before < uncertain.size; ) {
    before = uncertain.size;
    walk(index, uncertain);
  }
  return uncertain;
}

interface Step {
  readonly from: Site;
  readonly to: Site;
  readonly keyword: string;
  /** Whether there are other ways. */
  readonly isOneOfMany: boolean;
}

function walk(index: SchemaIndex, uncertain: Set<Site>): void {
  const done = new Set<Site>();
  const way: Step[] = [];
  const visit = (step: Step): void => {
    if (done.has(step.to)) return;
    const start = way.findIndex(({ to }) => to === step.to);
    if (start >= 0) {
      judge([...way.slice(start + 1), step], uncertain);
      return;
    }
    if (way.length > longest) refuse(`more than ${longest} schemas in a row say what one value is`, step);
    way.push(step);
    for (const next of stepsFrom(step.to, index, uncertain)) visit(next);
    way.pop();
    done.add(step.to);
  };
  for (const site of index.sites) visit({ from: site, to: site, keyword: "$ref", isOneOfMany: false });
}

function judge(circle: readonly Step[], uncertain: Set<Site>): void {
  const choices = circle.filter(({ isOneOfMany }) => isOneOfMany);
  const last = circle.at(-1);
  if (choices.length === 0 && last) refuse("leads back to itself with no type on the way", last);
  for (const { from } of choices) uncertain.add(from);
}

function refuse(problem: string, { from, keyword }: Step): never {
  throw new SchemaFault(problem, { file: from.file, pointer: below(from.pointer, keyword) });
}

/** The steps to the schemas that a schema applies to the very value that it is about. */
function* stepsFrom(from: Site, index: SchemaIndex, uncertain: ReadonlySet<Site>): Iterable<Step> {
  const { node } = from;
  if (!isSchemaObject(node)) return;
  const step = (to: Site, keyword: string, isOneOfMany = false): Step => ({ from, to, keyword, isOneOfMany });
  if ("$ref" in node) yield step(index.resolve(from), "$ref");
  if (from.dialect.refHides && "$ref" in node) return;
  for (const keyword of ["$dynamicRef", "$recursiveRef"] as const) {
    if (!(keyword in node) || uncertain.has(from)) continue;
    const targets = index.resolveDynamic(from, keyword);
    for (const target of targets) yield step(target, keyword, targets.length > 1);
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const branches = node[keyword];
    if (!Array.isArray(branches)) continue;
    for (const at of branches.keys()) yield step(index.child(from, keyword, String(at)), keyword);
  }
  for (const keyword of ["not", "if", "then", "else"]) {
    if (keyword in node) yield step(index.child(from, keyword), keyword);
  }
  for (const keyword of ["dependentSchemas", "dependencies"]) {
    const schemas = node[keyword];
    if (!isSchemaObject(schemas)) continue;
    for (const name of Object.keys(schemas)) {
      if (!Array.isArray(schemas[name])) yield step(index.child(from, keyword, name), keyword);
    }
  }
}
