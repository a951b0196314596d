import { compile, type Options } from "json-schema-to-typescript";
import { generateTypes } from "../../../src/codegen/types.js";
import type { SchemaFile } from "../../../src/schemas/schema.js";
import type { OracleCase } from "./oracle-case.js";

/** The TypeScript made of a case's schema, and the name of the type of the schema itself. */
export interface MadeTypes {
  readonly files: ReadonlyMap<string, string>;
  readonly module: string;
  readonly type: string;
}

/** Makes types of a schema; throws if it refuses to. */
export type Maker = (given: OracleCase) => Promise<MadeTypes>;

/** The generator of this project. */
export const ours: Maker = async ({ files, strict }) => {
  // A file that is `true` or `false` is given as it is.
  const { files: texts, roots } = await generateTypes(files as readonly SchemaFile[], { strict });
  const root = roots.find(({ file }) => file === files[0].name);
  if (!root) throw new Error(`the schema itself has no type; roots: ${JSON.stringify(roots)}`);
  return { files: texts, module: `${root.module}.ts`, type: root.name };
};

const mark = "the schema itself";

/** json-schema-to-typescript alone, with its own defaults; formatting changes no type. Nothing is fetched. */
export const plain: Maker = async ({ files: [root, ...others] }) => {
  if (typeof root.schema === "boolean") throw new Error("a schema that is true or false is not supported");
  const text = await compile({ ...structuredClone(root.schema), $comment: mark }, "Itself", {
    format: false,
    bannerComment: "",
    cwd: "/oracle/",
    customName: (schema) => (schema["$comment"] === mark ? "Itself" : undefined),
    $refOptions: { resolve: resolversOf(others) },
  });
  return { files: new Map([["itself.ts", text]]), module: "itself.ts", type: "Itself" };
};

/** Serves the case's own files by `$id` and by name, for references to a file and to the web alike. */
function resolversOf(files: OracleCase["files"][number][]): NonNullable<Options["$refOptions"]["resolve"]> {
  const byUrl = new Map<string, string>();
  for (const { name, url, schema } of files) {
    const id = typeof schema === "object" ? schema["$id"] : undefined;
    const text = JSON.stringify(schema);
    byUrl.set(`/oracle/${name}`, text);
    if (typeof id === "string") byUrl.set(id, text);
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
