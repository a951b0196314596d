import type { Declaration } from "../../schemas/registry.js";
import { SchemaFault } from "../../schemas/schema.js";
import type { Field, ObjectShape, Shape } from "./shapes.js";

/**
 * Branches → one shape that takes what any of them takes; which of them a value has to be, a validator judges
 * afterwards. Providers count unions, or refuse them where branches begin alike.
 */
export function mergeShapes(branches: readonly Shape[], from: Declaration): Shape {
  const [first] = branches;
  if (!first) throw new SchemaFault("a profile has no branch left to offer", from);
  if (branches.length === 1) return first;
  if (branches.every((branch) => branch.kind === "object")) return mergeObjects(branches);
  if (branches.every((branch) => branch.kind === "choice")) {
    return { ...first, kind: "choice", values: [...new Set(branches.flatMap(({ values }) => values))] };
  }
  throw new SchemaFault("a profile can only offer a choice between objects, or between listed strings", from);
}

function mergeObjects(branches: readonly ObjectShape[]): ObjectShape {
  const names = new Set(branches.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const conditions = branches.map((branch) => conditionOf(branch));
  const fields = [...names].map((name) => {
    const variants = branches.map(({ fields: own }) => own.find((field) => field.name === name));
    return mergeFields(variants, conditions);
  });
  return { kind: "object", fields, sentences: [] };
}

/** The field with one value that tells a branch from the others, in words. */
function conditionOf({ fields }: ObjectShape): string {
  const tag = fields.find(({ shape }) => shape.kind === "choice" && shape.values.length === 1);
  return tag?.shape.kind === "choice" ? `With \`${tag.name}\` "${tag.shape.values[0]}": ` : "";
}

function mergeFields(variants: readonly (Field | undefined)[], conditions: readonly string[]): Field {
  const present = variants.filter((variant) => variant !== undefined);
  const [first] = present as [Field, ...Field[]];
  const isRequired = present.length === variants.length && present.every((field) => field.isRequired);
  return { ...first, isRequired, shape: mergeFieldShapes(variants, conditions) };
}

function mergeFieldShapes(variants: readonly (Field | undefined)[], conditions: readonly string[]): Shape {
  const shapes = variants.flatMap((variant) => (variant ? [variant.shape] : []));
  const [first] = shapes as [Shape, ...Shape[]];
  if (shapes.every((shape) => shape.kind === "choice")) {
    return { kind: "choice", values: [...new Set(shapes.flatMap(({ values }) => values))], sentences: first.sentences };
  }
  const sentences = variants.flatMap((variant, index) =>
    variant ? [`${conditions[index]}${variant.shape.sentences.join(" ")}`] : [],
  );
  if (shapes.every((shape) => shape.kind === "text")) {
    return { kind: "text", acceptsEmpty: shapes.some(({ acceptsEmpty }) => acceptsEmpty), sentences };
  }
  return { ...first, sentences };
}
