import { compile, type Options } from "json-schema-to-typescript";
import { generateTypes } from "../../../src/codegen/types.js";
import type { SchemaFile } from "../../../src/schemas/schema.js";
import type { OracleCase, OracleFile } from "./oracle-case.js";

/** The TypeScript made of a case's schemas, and where the type of a file's schema itself stands. */
export interface MadeTypes {
  readonly files: ReadonlyMap<string, string>;
  typeOf(file: string): { readonly module: string; readonly type: string };
}

/** Makes types of a schema; throws if it refuses to. */
export type Maker = (given: OracleCase) => Promise<MadeTypes>;

/** The generator of this project. */
export const ours: Maker = async ({ files, strict }) => {
  // A file that is `true` or `false` is given as it is.
  const { files: texts, roots } = await generateTypes(files as readonly SchemaFile[], { strict });
  return {
    files: texts,
    typeOf(name) {
      const root = roots.find(({ file }) => file === name);
      if (!root) throw new Error(`the schema of ${name} itself has no type`);
      return { module: `${root.module}.ts`, type: root.name };
    },
  };
};

const mark = "the schema itself";

/**
 * json-schema-to-typescript alone, with its own defaults; formatting changes no type. It takes one schema at a time.
 * Nothing is fetched.
 */
export const plain: Maker = async ({ files, instances }) => {
  const roots = [...new Set([files[0].name, ...instances.flatMap(({ of }) => of ?? [])])];
  const texts = new Map<string, string>();
  for (const [index, name] of roots.entries()) texts.set(`${index}.ts`, await compileAlone(name, files));
  return { files: texts, typeOf: (name) => ({ module: `${roots.indexOf(name)}.ts`, type: "Itself" }) };
};

async function compileAlone(name: string, files: OracleCase["files"]): Promise<string> {
  const schema = files.find((file) => file.name === name)?.schema;
  if (typeof schema !== "object") throw new Error("a schema that is true or false is not supported");
  return compile({ ...structuredClone(schema), $comment: mark }, "Itself", {
    format: false,
    bannerComment: "",
    cwd: "/oracle/",
    customName: (node) => (node["$comment"] === mark ? "Itself" : undefined),
    $refOptions: { resolve: resolversOf(files.filter((file) => file.name !== name)) },
  });
}

/** Serves the case's own files by `$id` and by name, for references to a file and to the web alike. */
function resolversOf(files: readonly OracleFile[]): NonNullable<Options["$refOptions"]["resolve"]> {
  const byUrl = new Map<string, string>();
  for (const { name, url, schema } of files) {
    const id = typeof schema === "object" ? (schema["$id"] ?? schema["id"]) : undefined;
    const text = JSON.stringify(schema);
    byUrl.set(`/oracle/${name}`, text);
    if (typeof id === "string") byUrl.set(id.replace(/#$/u, ""), text);
    if (url !== undefined) byUrl.set(url, text);
  }
  const resolver = {
    order: 1,
    canRead: true,
    read({ url }: { readonly url: string }): string {
      const found = byUrl.get(url) ?? byUrl.get(url.replace(/^file:\/\//u, ""));
      if (found === undefined) throw new Error(`${url} is not among the files`);
      return found;
    },
  };
  return { file: resolver, http: resolver };
}
