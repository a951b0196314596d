import { readdirSync, readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { InputError } from "../files/input-error.js";
import { isNearMiss, nearest } from "../structure/nearest.js";

/** The schemas as published, three folders up from the compiled file. */
const folder = new URL("../../../schemas/v1/", import.meta.url);
const ending = ".schema.json";

/** The profiles as published. */
const profiles = new URL("../../../generated/profiles/", import.meta.url);

const examples = `
Examples:
  demarche schema
      lists the schemas
  demarche schema quote > quote.schema.json
      the schema as shipped, for an editor or another validator
  demarche schema --profile openai > profile.json
      one schema for all records, as a provider of language models takes it for structured
      output: draft anchors with words in place of offsets, every field required`;

/** The command `demarche schema`. */
export function schemaCommand(): Command {
  return new Command("schema")
    .description("Print a JSON Schema as shipped; without a name, list them all.")
    .argument("[name]", "such as quote")
    .addOption(
      new Option("--profile <provider>", "print the schema of structured output for a provider").choices(
        profileNames(),
      ),
    )
    .addHelpText("after", examples)
    .action((name: string | undefined, { profile }: { readonly profile?: string }) => {
      process.stdout.write(profile === undefined ? schemaText(name) : profileText(profile, name));
    });
}

function schemaText(name: string | undefined): string {
  return name === undefined ? listSchemas() : readSchema(findSchema(name));
}

function profileText(provider: string, name: string | undefined): string {
  if (name !== undefined) throw new InputError(`a profile holds all records; leave out ${JSON.stringify(name)}`);
  return readFileSync(new URL(provider + ending, profiles), "utf8");
}

function profileNames(): readonly string[] {
  return namesIn(profiles);
}

function schemaNames(): readonly string[] {
  return namesIn(folder);
}

function namesIn(place: URL): readonly string[] {
  return readdirSync(place)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

function readSchema(name: string): string {
  return readFileSync(new URL(name + ending, folder), "utf8");
}

function listSchemas(): string {
  const names = schemaNames();
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => `${name.padEnd(width)}  ${firstSentence(readSchema(name))}\n`).join("");
}

function firstSentence(schema: string): string {
  const { description }: { readonly description: string } = JSON.parse(schema);
  return /^.*?[.](?= |$)/u.exec(description)?.[0] ?? description;
}

/** The schema that is meant by its name, its file's name or the name of its type. */
function findSchema(given: string): string {
  const names = schemaNames();
  const name = given.toLowerCase().replace(/(?:\.schema)?\.json$/u, "");
  if (names.includes(name)) return name;
  const near = nearest(name, names);
  const hint = near !== undefined && isNearMiss(name, near) ? `did you mean ${near}?` : `there are ${names.join(", ")}`;
  throw new InputError(`there is no schema ${JSON.stringify(given)}; ${hint}`);
}
