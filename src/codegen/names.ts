import { stepsOf } from "../schemas/pointer.js";
import { isSchemaObject, SchemaFault, type SchemaFile } from "../schemas/schema.js";
import type { SchemaIndex, Site } from "../schemas/schema-index.js";
import { describesValue, fileStem, pascalCase, typeName } from "../schemas/type-names.js";

/** A schema with a type of its own. */
export interface NamedType {
  readonly name: string;
  readonly site: Site;
}

/** Which schemas have types of their own, and what these are called. */
export interface Names {
  readonly types: readonly NamedType[];
  of(site: Site): string | undefined;
  /** Refuses names of further types that are taken already. */
  refuseTaken(names: readonly string[], file: string): void;
}

/**
 * Names the types that files declare: their roots, each entry of their definitions, and whatever else a reference leads
 * to. A root is called by its title or file; two that would be called alike are an error. An inner type that would be
 * called like another is called after its file too.
 */
export function nameTypes(
  files: readonly SchemaFile[],
  index: SchemaIndex,
  { isPublished = false }: { readonly isPublished?: boolean } = {},
): Names {
  const names = new Map<number, string>();
  const taken = new Map<string, Site>();
  const types: NamedType[] = [];
  const give = (site: Site, name: string): void => {
    const other = taken.get(name);
    if (other) refuse(name, site, other);
    taken.set(name, site);
    names.set(site.id, name);
    types.push({ name, site });
  };
  const inner = files.map((file) => innerSites(file, index, isPublished));
  const aliases: (readonly [Site, Site])[] = [];
  for (const [at, file] of files.entries()) {
    const root = index.root(file.name);
    if (!describesValue(file.schema) && !isReferred(root, index)) continue;
    const alias = aliasOf(root, index);
    if (alias && inner[at]?.includes(alias) && shortName(alias, file) === rootName(file)) aliases.push([root, alias]);
    else give(root, rootName(file));
  }
  for (const { site, name } of innerNames(files, inner, taken)) give(site, name);
  for (const [root, target] of aliases) names.set(root.id, names.get(target.id) ?? "");
  const order = new Map(files.map((file, at) => [file.name, at]));
  const ordered = types.toSorted(
    (one, other) =>
      (order.get(one.site.file) ?? 0) - (order.get(other.site.file) ?? 0) ||
      Number(one.site.pointer !== "") - Number(other.site.pointer !== "") ||
      one.site.id - other.site.id,
  );
  return {
    types: ordered,
    of: (site) => names.get(site.id),
    refuseTaken(others, file) {
      for (const name of others) {
        const other = taken.get(name);
        if (other) refuse(name, { file, pointer: "" }, other);
      }
    },
  };
}

function rootName({ name, schema }: SchemaFile): string {
  return typeName(schema, fileStem(name));
}

/** The definition that a root is nothing but a reference to. */
function aliasOf(root: Site, index: SchemaIndex): Site | undefined {
  const { node } = root;
  if (!isSchemaObject(node) || typeof node["$ref"] !== "string") return undefined;
  const { $ref: _, ...rest } = node;
  return describesValue(rest) && !root.dialect.refHides ? undefined : index.resolve(root);
}

function isReferred(site: Site, index: SchemaIndex): boolean {
  return index.targets.has(site);
}

/** The entries of a file's definitions, and what references lead to; of what is published already, the entries only. */
function innerSites({ name, schema }: SchemaFile, index: SchemaIndex, isPublished: boolean): readonly Site[] {
  const sites = new Set<Site>();
  for (const keyword of ["$defs", "definitions"]) {
    const definitions = schema[keyword];
    if (!isSchemaObject(definitions)) continue;
    for (const key of Object.keys(definitions)) sites.add(index.child(index.root(name), keyword, key));
  }
  if (isPublished) return [...sites];
  for (const target of index.targetsIn(name)) if (target.pointer !== "") sites.add(target);
  return [...sites];
}

interface Candidate {
  readonly site: Site;
  readonly file: SchemaFile;
  readonly name: string;
}

/** Each inner type has the shortest of its names that no other has. */
function innerNames(
  files: readonly SchemaFile[],
  inner: readonly (readonly Site[])[],
  roots: ReadonlyMap<string, Site>,
): readonly { readonly site: Site; readonly name: string }[] {
  let open = files.flatMap((file, at) => candidatesOf(file, inner[at] ?? []));
  const given = new Map<string, Site>(roots);
  const found = new Map<Site, string>();
  const longer = [
    ({ name }: Candidate) => name,
    ({ file, name }: Candidate) => `${rootName(file)}${name}`,
    ({ file, site }: Candidate) => `${rootName(file)}${pathName(site)}`,
  ];
  for (const nameOf of longer) {
    const uses = new Map<string, number>();
    for (const one of open) uses.set(nameOf(one), (uses.get(nameOf(one)) ?? 0) + 1);
    const isFree = (one: Candidate): boolean => uses.get(nameOf(one)) === 1 && !given.has(nameOf(one));
    for (const one of open.filter(isFree)) {
      given.set(nameOf(one), one.site);
      found.set(one.site, nameOf(one));
    }
    open = open.filter(({ site }) => !found.has(site));
  }
  // What is left is called like another, whatever is tried.
  return [
    ...[...found].map(([site, name]) => ({ site, name })),
    ...open.map(({ site, file }) => ({ site, name: `${rootName(file)}${pathName(site)}` })),
  ];
}

/** The names within one file; a title that others have too gives way to the key. */
function candidatesOf(file: SchemaFile, sites: readonly Site[]): readonly Candidate[] {
  const uses = new Map<string, number>();
  for (const site of sites) {
    const name = shortName(site, file);
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return sites.map((site) => {
    const name = shortName(site, file);
    return { site, file, name: uses.get(name) === 1 ? name : keyName(site, file) };
  });
}

/** Titles longer than this are sentences, not names. */
const longestName = 60;

function hasTitle({ node }: Site): boolean {
  const title = isSchemaObject(node) ? node["title"] : undefined;
  if (typeof title !== "string") return false;
  const name = pascalCase(title);
  return name !== "" && name.length <= longestName;
}

function shortName(site: Site, file: SchemaFile): string {
  return hasTitle(site) ? typeName(site.node, "") : keyName(site, file);
}

/** A definition is called by its key; any other place by the way to it from its file or the definition around it. */
function keyName(site: Site, file: SchemaFile): string {
  const steps = stepsOf(site.pointer);
  const at = steps.findLastIndex((step, index) => index % 2 === 0 && (step === "$defs" || step === "definitions"));
  const [key, ...way] = steps.slice(at + 1);
  if (at >= 0) return `${wordOf(key ?? "")}${wayName(way)}`;
  return `${rootName(file)}${wayName(steps)}`;
}

function pathName({ pointer }: Site): string {
  return wayName(stepsOf(pointer));
}

function wayName(steps: readonly string[]): string {
  return steps
    .filter((step) => !keywords.has(step))
    .map(wordOf)
    .join("");
}

function wordOf(step: string): string {
  return typeName(true, step) || "Empty";
}

const keywords = new Set([
  ...["properties", "items", "prefixItems", "patternProperties", "additionalProperties", "allOf", "anyOf", "oneOf"],
  ...["then", "else", "dependentSchemas", "dependencies", "contains", "definitions", "$defs"],
]);

function refuse(name: string, site: Pick<Site, "file" | "pointer">, other: Site): never {
  throw new SchemaFault(
    `the type ${name} is declared already, in ${other.file}#${other.pointer}; change one title`,
    site,
  );
}
