import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorRecords, type DemarcheRecord, validateRecords } from "../../../src/index.js";
import { draftOf } from "./cases.js";
import type { BenchText } from "./invent-text.js";
import { readArticle } from "./texts/article.js";
import { ownTexts } from "./texts/index.js";
import { partsOf, spoilWords } from "./word-mutants.js";

const article = readArticle();
const texts: readonly BenchText[] = article ? [...ownTexts, article] : ownTexts;
const forms = ["keep", "source"] as const;

/** The record after anchoring, and whether all of it is valid then. */
async function anchorAndValidate(text: BenchText, draft: { readonly id: string }, form: "keep" | "source") {
  const given = text.records.map((record) => (record.id === draft.id ? draft : record));
  const { records } = await anchorRecords(given, { sources: text.texts, form });
  const { valid } = await validateRecords(records, { sources: text.texts, manifest: text.manifest });
  return { valid, record: records.find((one) => (one as DemarcheRecord).id === draft.id) };
}

/** The law: what a mutant becomes is still invalid, or it is the original. */
async function expectLaw(
  text: BenchText,
  given: Pick<ReturnType<typeof spoilWords>["mutants"][number], "quote" | "index" | "words">,
) {
  const draft = draftOf(text, given.quote, given);
  for (const form of forms) {
    const { valid, record } = await anchorAndValidate(text, draft, form);
    if (valid) expect(record).toEqual(given.quote);
  }
}

/** One generated change of words: some characters are taken away, and others put in their place. */
function editOf(text: BenchText) {
  const whole = text.texts[text.source] ?? "";
  const word = fc.constantFrom(
    ...new Set(whole.split(/\s+/u)),
    "not",
    " ",
    "…",
    "[",
    "]",
    "?",
    "\u200B",
    "\u00A0",
    "é",
    "👨‍👩‍👧",
  );
  return fc.record({
    part: fc.constantFrom(...partsOf(text.quotes)),
    at: fc.nat(),
    length: fc.nat(20),
    put: fc.array(word, { maxLength: 3 }),
    space: fc.constantFrom("", " "),
  });
}

describe.each(texts)("in $name", (text) => {
  test("a mutant of kinds 1 to 21 is still invalid after anchoring, or is the original", async () => {
    const seen = new Map<string, number>();
    for (const mutant of spoilWords(text).mutants) {
      const count = seen.get(mutant.kind) ?? 0;
      seen.set(mutant.kind, count + 1);
      if (count < 8) await expectLaw(text, mutant);
    }
  });

  test("so is any other change of a quotation's words", async () => {
    await fc.assert(
      fc.asyncProperty(editOf(text), async ({ part, at, length, put, space }) => {
        const characters = [...part.anchor.exact];
        const from = at % (characters.length + 1);
        const words = characters.toSpliced(from, length, put.join(space)).join("");
        fc.pre(/\S/u.test(words) && !(text.texts[part.anchor.source] ?? "").includes(words));
        await expectLaw(text, { ...part, words });
      }),
      { numRuns: 60, seed: 20310312 },
    );
  });
});
