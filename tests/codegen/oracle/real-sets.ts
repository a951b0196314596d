import { withImpliedTypes } from "./implied-types.js";
import { mutate } from "./mutate.js";
import type { Instance, OracleCase, OracleFile } from "./oracle-case.js";
import { type Random, randomOf } from "./random.js";
import { sampleOf } from "./sample.js";
import { type PlacedNode, placesOf, type SchemaPlaces } from "./schema-places.js";
import { judgesOf, type Verdicts } from "./verdicts.js";

/** The schemas of a known project, and instances that come with them, by the file whose schema they are made for. */
export interface RealSet {
  readonly name: string;
  readonly files: readonly [OracleFile, ...OracleFile[]];
  /** The files whose schemas are judged; the first if nothing is said. */
  readonly roots?: readonly string[];
  readonly examples?: ReadonlyMap<string, readonly unknown[]>;
  /** How many instances are made for each root. */
  readonly samples: number;
}

const longest = 20_000;

/**
 * A set as cases: what comes with it, what the schemas lead to by chance, and both with one thing changed. Where the
 * schemas leave types out, they are judged as people mean them, and as they stand, by what Ajv says of each.
 */
export function casesOf(set: RealSet): readonly OracleCase[] {
  const { name, files } = set;
  const exactly = judgesOf(files);
  const places = placesOf(files);
  const roots = set.roots ?? [files[0].name];
  const instances = roots.flatMap((root) => instancesOf(root, { set, places, accepts: exactly(root) }));
  const said = files.map((file) => ({ ...file, schema: withImpliedTypes(file.schema) })) as [
    OracleFile,
    ...OracleFile[],
  ];
  if (JSON.stringify(said) === JSON.stringify(files)) return [{ name, files, strict: false, instances }];
  const meant = judgesOf(said);
  const judged = instances.flatMap((instance): readonly Instance[] => {
    const valid = meant(instance.of ?? files[0].name)(instance.value);
    return valid === undefined ? [] : [{ ...instance, valid }];
  });
  return [
    { name, files, strict: false, instances: judged },
    { name: `${name}, exactly`, files, strict: true, instances },
  ];
}

interface Sources {
  readonly set: RealSet;
  readonly places: SchemaPlaces;
  readonly accepts: Verdicts;
}

function instancesOf(root: string, { set, places, accepts }: Sources): readonly Instance[] {
  const random = randomOf([...`${set.name} ${root}`].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const file = set.files.find(({ name }) => name === root) ?? set.files[0];
  const given = set.examples?.get(root) ?? [];
  const sampled = samplesOf(places.rootOf(file), set.samples, { places, accepts, random });
  const sources = [...given.map((value) => ["example", value]), ...sampled.map((value) => ["sample", value])] as const;
  const changed = sources.flatMap(([kind, value]) =>
    [mutate(value, random), mutate(value, random)].map((other) => [`changed ${kind}`, other]),
  );
  return [...sources, ...changed].flatMap(([kind, value], index) => {
    const valid = accepts(value);
    if (valid === undefined) return [];
    return [{ name: `${root}, ${kind} ${index}: ${JSON.stringify(value).slice(0, 300)}`, value, valid, of: root }];
  });
}

/** Up to so many different values that the schema accepts. */
function samplesOf(
  schema: PlacedNode,
  count: number,
  { places, accepts, random }: Omit<Sources, "set"> & { readonly random: Random },
): readonly unknown[] {
  const found = new Map<string, unknown>();
  for (let tries = 0; tries < count * 5 && found.size < count; tries++) {
    const value = sampleOf(schema, places, random);
    const text = JSON.stringify(value) ?? "";
    if (text !== "" && text.length < longest && accepts(value)) found.set(text, value);
  }
  return [...found.values()];
}
