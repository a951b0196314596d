/**
 * Schema files enter; every schema within them leaves as a place that is known by its address, with the way from each
 * `$ref` to what it leads to. Nothing is trusted and nothing fetched: what leads out of the given files is a SchemaFault.
 */
import { type Dialect, dialectOf, isMetaschema, isOf } from "./dialects.js";
import { isKnown, type Part, partsOf, problemOf, strangenessOf } from "./keywords.js";
import { below, stepsOf, valueAt } from "./pointer.js";
import {
  isSchemaObject,
  SchemaFault,
  type SchemaFile,
  type SchemaNode,
  type SchemaObject,
  type SchemaWarning,
} from "./schema.js";

/** A schema and its place: in which file, under which address references within it are read, in which dialect. */
export interface Site {
  readonly id: number;
  readonly node: SchemaNode;
  readonly file: string;
  readonly pointer: string;
  readonly base: string;
  readonly dialect: Dialect;
  readonly depth: number;
}

/** Schemas within schemas deeper than this are refused; nobody writes them by hand. */
const deepest = 256;
const deepestValue = 4 * deepest;

/** All schemas of some files. */
export class SchemaIndex {
  readonly warnings: SchemaWarning[] = [];
  readonly #files: ReadonlyMap<string, SchemaFile>;
  readonly #sites = new Map<string, Site>();
  readonly #resources = new Map<string, Site>();
  readonly #anchors = new Map<string, Site>();
  readonly #dynamic = new Map<string, Site[]>();
  readonly #told = new Set<string>();
  readonly #references: Site[] = [];
  #targets: ReadonlySet<Site> | undefined;
  #targetsByFile: ReadonlyMap<string, readonly Site[]> | undefined;

  /** Throws a SchemaFault at what is no schema, stands too deep, or has the address of something else. */
  constructor(files: readonly SchemaFile[]) {
    this.#files = new Map(files.map((file) => [file.name, file]));
    for (const file of files) {
      refuseDeepValues(file);
      const base = addressOf(file.name);
      const root = this.#add({ steps: [], node: file.schema }, { file: file.name, pointer: "", base, depth: 0 });
      if (!this.#resources.has(base)) this.#resources.set(base, root);
    }
  }

  /** The schemas that references lead to. */
  get targets(): ReadonlySet<Site> {
    this.#targets ??= this.#findTargets();
    return this.#targets;
  }

  /** The schemas of a file that references lead to. */
  targetsIn(file: string): readonly Site[] {
    this.#targetsByFile ??= this.#groupTargets();
    return this.#targetsByFile.get(file) ?? [];
  }

  #groupTargets(): ReadonlyMap<string, readonly Site[]> {
    const byFile = new Map<string, Site[]>();
    for (const target of this.targets) {
      const others = byFile.get(target.file);
      if (others) others.push(target);
      else byFile.set(target.file, [target]);
    }
    return byFile;
  }

  #findTargets(): ReadonlySet<Site> {
    const targets = new Set<Site>();
    // What stands under an unknown keyword is read once something leads there, and may have references itself.
    for (let at = 0; at < this.#references.length; at += 1) {
      const site = this.#references[at] as Site;
      const node = site.node as SchemaObject;
      if ("$ref" in node) targets.add(this.resolve(site));
      for (const keyword of ["$dynamicRef", "$recursiveRef"] as const) {
        if (keyword in node) for (const target of this.resolveDynamic(site, keyword)) targets.add(target);
      }
    }
    return new Set([...targets].filter(({ file }) => file !== ""));
  }

  /** Every schema of the files. */
  get sites(): Iterable<Site> {
    return this.#sites.values();
  }

  root(file: string): Site {
    return this.#at(file, "");
  }

  /** The schema at some steps below another. */
  child(site: Site, ...steps: readonly string[]): Site {
    return this.#at(site.file, below(site.pointer, ...steps));
  }

  /** Where a `$ref` leads. */
  resolve(site: Site, keyword = "$ref"): Site {
    const reference = String((site.node as SchemaObject)[keyword]);
    const place = { file: site.file, pointer: below(site.pointer, keyword) };
    const target = this.#follow(reference, site, place);
    if (target) return target;
    throw new SchemaFault(`"${keyword}": ${JSON.stringify(reference)} ${whyNowhere(reference, site.base)}`, place);
  }

  /** Everything that a `$dynamicRef` or `$recursiveRef` may lead to, depending on where it is come from. */
  resolveDynamic(site: Site, keyword: "$dynamicRef" | "$recursiveRef"): readonly Site[] {
    const target = this.resolve(site, keyword);
    if (!isSchemaObject(target.node)) return [target];
    const name = keyword === "$recursiveRef" ? recursive : target.node["$dynamicAnchor"];
    const fragment = /#(.*)$/su.exec(String((site.node as SchemaObject)[keyword]))?.[1];
    const isDynamic =
      keyword === "$recursiveRef"
        ? target.node["$recursiveAnchor"] === true
        : fragment === target.node["$dynamicAnchor"];
    return isDynamic && typeof name === "string" ? (this.#dynamic.get(name) ?? [target]) : [target];
  }

  #follow(reference: string, site: Site, place: Pick<Site, "file" | "pointer">): Site | undefined {
    const direct = this.#lookUp(absolute(reference, site.base), place);
    // Files that refer to each other by name often have addresses that no name can be read against.
    if (direct || /^[a-z][a-z0-9+.-]*:|^#/iu.test(reference)) return direct;
    return this.#lookUp(absolute(reference, addressOf(site.file)), place);
  }

  #lookUp(uri: string | undefined, place: Pick<Site, "file" | "pointer">): Site | undefined {
    if (uri === undefined) return undefined;
    const [address = "", fragment = ""] = splitFragment(uri);
    const resource = this.#resources.get(address);
    if (!resource) return isMetaschema(address) ? this.#metaschema(fragment) : undefined;
    const decoded = decode(fragment);
    if (decoded === undefined) throw new SchemaFault(`${JSON.stringify(uri)} is no address`, place);
    if (decoded === "") return resource;
    if (!decoded.startsWith("/")) return this.#anchors.get(`${address}#${decoded}`);
    const pointer = below(resource.pointer, ...stepsOf(decoded));
    const node = valueAt(this.#files.get(resource.file)?.schema, pointer);
    return typeof node === "boolean" || isSchemaObject(node) ? this.#at(resource.file, pointer) : undefined;
  }

  /** JSON Schema's own schemas are not read: a schema is an object or a boolean, and a part of one is anything. */
  #metaschema(fragment: string): Site {
    const node = fragment === "" ? { type: ["object", "boolean"] } : {};
    return { ...this.#newSite(node), dialect: dialectOf({}, undefined, noLookUp) };
  }

  #newSite(node: SchemaNode): Omit<Site, "dialect"> {
    return { id: this.#sites.size + this.#extra++, node, file: "", pointer: "", base: "", depth: 0 };
  }
  #extra = 1_000_000;

  #at(file: string, pointer: string): Site {
    const found = this.#sites.get(`${file}#${pointer}`);
    if (found) return found;
    // A reference can lead to what stands under a keyword that is of no dialect.
    const node = valueAt(this.#files.get(file)?.schema, pointer);
    let above = pointer;
    while (!this.#sites.has(`${file}#${above}`)) above = above.slice(0, above.lastIndexOf("/"));
    const around = this.#sites.get(`${file}#${above}`) as Site;
    const steps = stepsOf(pointer.slice(above.length));
    return this.#add({ steps, node: node as SchemaNode }, around);
  }

  /** Adds a schema and all within it; without recursion, for the depth is not known yet. */
  #add(part: Part, around: Around): Site {
    const open: (readonly [Part, Around])[] = [[part, around]];
    let first: Site | undefined;
    for (let next = open.pop(); next; next = open.pop()) {
      const site = this.#addOne(...next);
      first ??= site;
      const within = [...partsOf(next[0].node)].reverse();
      for (const inner of within) open.push([inner, { ...site, depth: site.depth + 1 }]);
    }
    return first as Site;
  }

  #addOne(part: Part, around: Around): Site {
    const { file } = around;
    const pointer = below(around.pointer, ...part.steps);
    const known = this.#sites.get(`${file}#${pointer}`);
    if (known) return known;
    if (around.depth > deepest) {
      throw new SchemaFault(`schemas within schemas are followed down to ${deepest} levels`, { file, pointer });
    }
    const node = part.node as SchemaNode;
    const dialect = this.#dialectAt(node, { ...around, pointer });
    const base = isSchemaObject(node) ? baseOf(node, around.base, dialect) : around.base;
    const meant = isSchemaObject(node) ? withoutForeign(node, dialect) : node;
    const site: Site = { id: this.#sites.size, node: meant, file, pointer, base, dialect, depth: around.depth };
    this.#sites.set(`${file}#${pointer}`, site);
    if (isSchemaObject(node)) {
      this.#check(site, node);
      this.#register(site, meant as SchemaObject, around.base);
    }
    return site;
  }

  #dialectAt(node: SchemaNode, { file, pointer, dialect }: Around): Dialect {
    if (!isSchemaObject(node)) return dialect ?? dialectOf({}, undefined, noLookUp);
    const metaschema = (id: string): SchemaObject | undefined =>
      [...this.#files.values()].find(({ schema }) => schema["$id"] === id)?.schema;
    return dialectOf(node, dialect, { file, pointer, metaschema });
  }

  #check(site: Site, node: SchemaObject): void {
    const { file, pointer } = site;
    for (const [keyword, value] of Object.entries(node)) {
      const problem = problemOf(keyword, value);
      if (problem !== undefined) throw new SchemaFault(problem, { file, pointer: below(pointer, keyword) });
      this.#warnOfStrange(keyword, site);
    }
  }

  #register(site: Site, node: SchemaObject, around: string): void {
    const { base, dialect } = site;
    if (base !== around) this.#claim(this.#resources, base, site, dialect.id);
    const anchors = [node["$anchor"], node["$dynamicAnchor"], anchorInId(node, dialect)];
    for (const anchor of new Set(anchors)) {
      if (typeof anchor === "string") this.#claim(this.#anchors, `${base}#${anchor}`, site, "$anchor");
    }
    const dynamic = node["$recursiveAnchor"] === true ? recursive : node["$dynamicAnchor"];
    if (typeof dynamic === "string") this.#dynamic.set(dynamic, [...(this.#dynamic.get(dynamic) ?? []), site]);
    if (references.some((keyword) => keyword in node)) this.#references.push(site);
  }

  #claim(taken: Map<string, Site>, address: string, site: Site, keyword: string): void {
    const other = taken.get(address);
    if (other) {
      const where = `${other.file}#${other.pointer}`;
      const shown = JSON.stringify(address.replace(/^file:\/\/\//u, ""));
      throw new SchemaFault(`${where} has the address ${shown} already; change one of the two`, {
        file: site.file,
        pointer: below(site.pointer, keyword),
      });
    }
    taken.set(address, site);
  }

  #warnOfStrange(keyword: string, site: Site): void {
    if (isKnown(keyword) && isOf(keyword, site.dialect)) return;
    const { file, pointer } = site;
    const told = JSON.stringify([file, keyword]);
    if (this.#told.has(told)) return;
    this.#told.add(told);
    const message = isOf(keyword, site.dialect)
      ? strangenessOf(keyword)
      : `the keyword "${keyword}" means nothing in ${site.dialect.name}`;
    if (message !== undefined) this.warnings.push({ file, pointer: below(pointer, keyword), keyword, message });
  }
}

type Around = Pick<Site, "file" | "pointer" | "base" | "depth"> & { readonly dialect?: Dialect };

const references = ["$ref", "$dynamicRef", "$recursiveRef"];
const recursive = "$recursiveAnchor";
const noLookUp = { file: "", pointer: "", metaschema: () => undefined };

/** A schema without the keywords that mean nothing in its dialect. */
function withoutForeign(node: SchemaObject, dialect: Dialect): SchemaObject {
  const entries = Object.entries(node);
  const meant = entries.filter(([keyword]) => isOf(keyword, dialect));
  return meant.length === entries.length ? node : Object.fromEntries(meant);
}

function addressOf(file: string): string {
  return `file:///${file.split("/").map(encodeURIComponent).join("/")}`;
}

function baseOf(node: SchemaObject, around: string, dialect: Dialect): string {
  const id = node[dialect.id];
  if (typeof id !== "string" || (dialect.refHides && "$ref" in node)) return around;
  if (dialect.idIsAnchor && id.startsWith("#")) return around;
  return splitFragment(absolute(id, around) ?? id)[0] ?? around;
}

function anchorInId(node: SchemaObject, dialect: Dialect): string | undefined {
  const id = node[dialect.id];
  if (!dialect.idIsAnchor || typeof id !== "string") return undefined;
  const fragment = splitFragment(id)[1];
  return fragment === "" || fragment?.startsWith("/") ? undefined : fragment;
}

function absolute(reference: string, base: string): string | undefined {
  return URL.canParse(reference, base) ? new URL(reference, base).href : undefined;
}

function splitFragment(uri: string): readonly string[] {
  const at = uri.indexOf("#");
  return at < 0 ? [uri, ""] : [uri.slice(0, at), uri.slice(at + 1)];
}

function decode(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}

function whyNowhere(reference: string, base: string): string {
  const uri = absolute(reference, base);
  if (uri === undefined) return "is no address";
  if (reference.startsWith("#")) return "leads to nothing in this schema";
  if (/^https?:/u.test(uri)) return "leads to no schema among those given, and nothing is fetched; give its file too";
  return "leads to no schema among those given; give its file too";
}

/** Refuses a file whose values are nested so deeply that it cannot be walked by recursion. */
function refuseDeepValues({ name, schema }: SchemaFile): void {
  const open: { readonly value: unknown; readonly depth: number; readonly key: string }[] = [
    { value: schema, depth: 0, key: "" },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth, key } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > deepestValue) {
      throw new SchemaFault(
        `it is nested too deeply: schemas within schemas are followed down to ${deepest} levels, values to ${deepestValue}`,
        { file: name, pointer: key },
      );
    }
    for (const [step, inner] of Object.entries(value)) {
      // The first keyword is enough of a place; the whole way would be too long to read.
      open.push({ value: inner, depth: depth + 1, key: depth === 0 ? below("", step) : key });
    }
  }
}
