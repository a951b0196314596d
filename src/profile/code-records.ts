import type { ProfileField } from "../../generated/profile.js";

type Json = Readonly<Record<string, unknown>>;

/**
 * A record of an answer → a record. What is absent is left out, keys stand in the schema's order, and what the profile
 * does not know stays, for the schema to judge.
 */
export function decodeFields(value: unknown, fields: readonly ProfileField[]): unknown {
  if (!isObject(value)) return value;
  const known = fields.flatMap((field) => {
    const decoded = Object.hasOwn(value, field.name) ? decodeValue(value[field.name], field) : undefined;
    return decoded === undefined ? [] : [[field.name, decoded] as const];
  });
  const names = new Set(fields.map(({ name }) => name));
  return Object.fromEntries([...known, ...Object.entries(value).filter(([name]) => !names.has(name))]);
}

/** The value itself; undefined where the answer says that there is none. A null says so too: no field of ours can be null. */
function decodeValue(value: unknown, { absence, fields }: ProfileField): unknown {
  if (absence !== "never" && (value === null || isAbsence(value, absence))) return undefined;
  const given = absence === "maybe" && Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (absence === "flag") return given === "true" ? true : given === "false" ? false : given;
  if (!fields) return given;
  return Array.isArray(given) ? given.map((item) => decodeFields(item, fields)) : decodeFields(given, fields);
}

function isAbsence(value: unknown, absence: ProfileField["absence"]): boolean {
  if (absence === "text") return value === "";
  if (absence === "choice" || absence === "flag") return value === "unstated";
  return Array.isArray(value) && value.length === 0;
}

/** A record → the same as an answer has it: every field is there. */
export function encodeFields(value: unknown, fields: readonly ProfileField[]): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      Object.hasOwn(value, field.name) ? encodeValue(value[field.name], field) : absenceAs[field.absence],
    ]),
  );
}

const absenceAs: Readonly<Record<ProfileField["absence"], unknown>> = {
  ...{ never: undefined, text: "", list: [], choice: "unstated", flag: "unstated", maybe: [] },
};

function encodeValue(value: unknown, { absence, fields }: ProfileField): unknown {
  if (absence === "flag") return String(value);
  const encoded = !fields
    ? value
    : Array.isArray(value)
      ? value.map((item) => encodeFields(item, fields))
      : encodeFields(value, fields);
  return absence === "maybe" ? [encoded] : encoded;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
