import type { SchemaObject } from "../../schemas/schema.js";
import { type Absence, absenceOf, unstated } from "./encoding.js";
import type { Field, ObjectShape, Shape } from "./shapes.js";

/** One list of the answer: the records of one type. */
export interface ProfileList {
  readonly name: string;
  readonly description: string;
  readonly record: ObjectShape;
}

/** A schema of structured output: a closed object with one list for each record type. */
export function profileSchema(lists: readonly ProfileList[], title: string, description: string): SchemaObject {
  const definitions = new Map<string, SchemaObject>();
  const properties = lists.map(({ name, description: told, record }) => [
    name,
    { type: "array", description: told, items: objectSchema(evidenceFirst(record), definitions) },
  ]);
  return {
    title,
    description,
    ...closedObject(Object.fromEntries(properties)),
    $defs: Object.fromEntries([...definitions].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/** A model writes fields in the schema's order: first the words of the source, then what it makes of them. */
function evidenceFirst(record: ObjectShape): ObjectShape {
  const rank = ({ name }: Field): number => ["type", "evidence"].indexOf(name) >>> 0;
  return { ...record, fields: record.fields.toSorted((one, other) => rank(one) - rank(other)) };
}

type Definitions = Map<string, SchemaObject>;

function objectSchema({ fields, sentences }: ObjectShape, definitions: Definitions): SchemaObject {
  const properties = fields.map((field) => [field.name, fieldSchema(field, definitions)]);
  return { ...described(sentences), ...closedObject(Object.fromEntries(properties)) };
}

/** `required` has the order of the properties: Gemini goes by it. */
function closedObject(properties: SchemaObject): SchemaObject {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

function fieldSchema(field: Field, definitions: Definitions): SchemaObject {
  const absence = absenceOf(field);
  const { shape } = field;
  const sentences = [...sentencesOf(shape), absenceSentence(field)].filter((one) => one !== "");
  if (absence === "maybe") return { type: "array", ...described(sentences), items: valueSchema(shape, definitions) };
  if (absence === "flag") return { type: "string", ...described(sentences), enum: ["true", "false", unstated] };
  if (shape.kind === "choice" && absence === "choice") {
    return { type: "string", ...described(sentences), enum: [...shape.values, unstated] };
  }
  // Nothing may stand beside a reference, so an object that is one field is spelled out.
  const schema = shape.kind === "object" ? objectSchema(shape, definitions) : valueSchema(shape, definitions);
  return { type: schema["type"], ...described(sentences), ...schema, ...described(sentences) };
}

/** The schema of a value whose description stands around it. */
function valueSchema(shape: Shape, definitions: Definitions): SchemaObject {
  switch (shape.kind) {
    case "text":
      return { type: "string" };
    case "choice":
      return { type: "string", enum: shape.values };
    case "flag":
      return { type: "boolean" };
    case "number":
      return { type: shape.type };
    case "list":
      return { type: "array", items: valueSchema(shape.items, definitions) };
    default:
      return shape.name === undefined ? objectSchema(shape, definitions) : referTo(shape.name, shape, definitions);
  }
}

function referTo(name: string, shape: ObjectShape, definitions: Definitions): SchemaObject {
  if (!definitions.has(name)) definitions.set(name, objectSchema(shape, definitions));
  return { $ref: `#/$defs/${name}` };
}

/** What is said of a list's items stands at the list, unless they have a place of their own. */
function sentencesOf(shape: Shape): readonly string[] {
  if (shape.kind !== "list" || shape.items.kind === "object") return shape.sentences;
  const ofItems = sentencesOf(shape.items);
  return ofItems.length === 0 ? shape.sentences : [...shape.sentences, `Each: ${ofItems.join(" ")}`];
}

function absenceSentence(field: Field): string {
  if (field.default !== undefined) return `"${unstated}" means ${JSON.stringify(field.default)}.`;
  const isNeverEmpty = field.isRequired && field.shape.kind === "list" && !field.shape.acceptsEmpty;
  return isNeverEmpty ? "At least one." : absenceSentences[absenceOf(field)];
}

const absenceSentences: Readonly<Record<Absence, string>> = {
  never: "",
  text: '"" if there is none.',
  list: "[] if there is none.",
  choice: `"${unstated}" if the source does not say.`,
  flag: `"${unstated}" if the source does not say.`,
  maybe: "A list of one, or [] if there is none.",
};

function described(sentences: readonly string[]): SchemaObject {
  return sentences.length === 0 ? {} : { description: [...new Set(sentences)].join(" ") };
}
