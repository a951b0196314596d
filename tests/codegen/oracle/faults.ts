import type { SchemaNode } from "../../../src/schemas/schema.js";
import { type Judgement, judge } from "./judge.js";
import { ours } from "./makers.js";
import type { OracleCase } from "./oracle-case.js";
import { secondOpinion } from "./second-opinion.js";
import { shrink } from "./shrink.js";
import { verdictsOf } from "./verdicts.js";

/** Cases with the one instance that shows them to be unsound; with none where generation or the compiler fails. */
export async function faultyOf(
  { unsound, crashed }: Judgement,
  cases: readonly OracleCase[],
): Promise<readonly OracleCase[]> {
  const found: OracleCase[] = [];
  for (const given of cases) {
    const suspects = given.instances.filter(({ name }) => unsound.has(`${given.name}: ${name}`));
    const accepts = suspects.length > 0 ? await secondOpinion(given.files[0].schema) : () => false;
    const witness = suspects.find(({ value }) => accepts(value));
    if (witness) found.push({ ...given, instances: [witness] });
    else if (crashed.has(given.name) || unsound.has(`${given.name}: (does not compile)`)) {
      found.push({ ...given, instances: [] });
    }
  }
  return found;
}

/** What is left of faulty cases once everything is taken away that does not matter, and what is wrong: to read. */
export async function smallestOf(faulty: readonly OracleCase[]): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const given of faulty) {
    const crashes = (await judge([given], ours)).crashed.size > 0;
    const schema = await shrink(given.files[0].schema, async (schemas) => {
      const cases = schemas.map((candidate, index) => caseLike(given, candidate, index));
      const judgement = await judge(cases, ours);
      const left = await faultyOf(judgement, cases);
      return left.filter(({ name }) => judgement.crashed.has(name) === crashes).map(({ files }) => files[0].schema);
    });
    const { unsound, crashed } = await judge([caseLike(given, schema, 0)], ours);
    const wrong = [...unsound, ...crashed].map((lines) => lines.join(": ").split("\n", 3).join(" "));
    found.push({ strict: given.strict, schema: JSON.stringify(schema), wrong });
  }
  return found;
}

function caseLike(given: OracleCase, schema: SchemaNode, index: number): OracleCase {
  const file = { name: "invented.schema.json", schema };
  const verdicts = verdictsOf([file]);
  const instances = given.instances.map((instance) => ({ ...instance, valid: verdicts?.(instance.value) === true }));
  return { ...given, name: `${index}`, files: [file], instances };
}
