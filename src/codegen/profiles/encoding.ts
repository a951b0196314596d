import type { Field, ObjectShape, Shape } from "./shapes.js";

/**
 * How the absence of a field is written, since every field is required: as a value outside of what the field can be.
 * `never`: it is always there. `text`: `""`. `list`: `[]`. `choice`: `"unstated"`. `flag`: a boolean as one of `"true"`,
 * `"false"` and `"unstated"`. `maybe`: whatever it is, in a list of none or one.
 */
export type Absence = "never" | "text" | "list" | "choice" | "flag" | "maybe";

export const unstated = "unstated";

/** The encoding that loses nothing; `maybe` where the usual one would. */
export function absenceOf({ shape, isRequired }: Field): Absence {
  if (isRequired) return "never";
  if (shape.kind === "text") return shape.acceptsEmpty ? "maybe" : "text";
  if (shape.kind === "list") return shape.acceptsEmpty ? "maybe" : "list";
  if (shape.kind === "choice") return shape.values.includes(unstated) ? "maybe" : "choice";
  return shape.kind === "flag" ? "flag" : "maybe";
}

/** What `src/profile/` reads and writes answers by. */
export interface EncodedField {
  readonly name: string;
  readonly absence: Absence;
  /** The fields of the object that it is, or of the objects that it lists. */
  readonly fields?: readonly EncodedField[];
}

export function encodedFields({ fields }: ObjectShape): readonly EncodedField[] {
  return fields.map((field) => {
    const inner = objectWithin(field.shape);
    return { name: field.name, absence: absenceOf(field), ...(inner && { fields: encodedFields(inner) }) };
  });
}

function objectWithin(shape: Shape): ObjectShape | undefined {
  if (shape.kind === "list") return objectWithin(shape.items);
  return shape.kind === "object" ? shape : undefined;
}
