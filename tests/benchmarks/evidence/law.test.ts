import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorRecords, type Quote, validateRecords } from "../../../src/index.js";
import { draftOf } from "./cases.js";
import type { BenchText } from "./invent-text.js";
import type { Checks } from "./run-benchmark.js";
import { readArticle } from "./texts/article.js";
import { ownTexts } from "./texts/index.js";
import { type Part, partsOf, spoilWords } from "./word-mutants.js";

const article = readArticle();
const texts: readonly BenchText[] = article ? [...ownTexts, article] : ownTexts;
const own: Checks = { anchorRecords, validateRecords };

/** So many mutants of each kind; the others are as good. */
const perKind = 8;

const forms = ["keep", "source"] as const;

interface Change {
  readonly quote: Quote;
  readonly index: number;
  readonly words: string;
}

/** The drafts stand beside the true records; more at once would spend the budget for searches. */
const atOnce = 40;

/** The law: what a mutant becomes is still invalid, or it is the original. */
async function expectLaw(text: BenchText, changes: readonly Change[], checks: Checks = own): Promise<void> {
  for (let at = 0; at < changes.length; at += atOnce) {
    const some = changes.slice(at, at + atOnce);
    const drafts = some.map((change, index) => ({
      ...draftOf(text, change.quote, change),
      id: `quote:draft-${index}`,
    }));
    for (const form of forms) {
      const { records } = await checks.anchorRecords([...text.records, ...drafts], { sources: text.texts, form });
      const report = await checks.validateRecords(records, { sources: text.texts, manifest: text.manifest });
      const invalid = new Set(report.findings.filter(({ severity }) => severity === "error").map(({ id }) => id));
      for (const [index, { id }] of drafts.entries()) {
        if (invalid.has(id)) continue;
        expect(records[text.records.length + index]).toEqual({ ...some[index]?.quote, id });
      }
    }
  }
}

interface Edit {
  readonly part: Part;
  readonly words: string;
}

/** One generated change of words: some characters are taken away, and others put in their place. */
function editOf(text: BenchText): fc.Arbitrary<Edit> {
  const whole = text.texts[text.source] ?? "";
  const others = ["not", " ", "…", "[", "]", "?", "\u200B", "\u00A0", "é", "👨‍👩‍👧"];
  const word = fc.constantFrom(...new Set(whole.split(/\s+/u)), ...others);
  const edit = {
    part: fc.constantFrom(...partsOf(text.quotes)),
    at: fc.nat(),
    length: fc.nat(20),
    put: fc.array(word, { maxLength: 3 }),
    space: fc.constantFrom("", " "),
  };
  return fc.record(edit).map(({ part, at, length, put, space }) => {
    const characters = [...part.anchor.exact];
    const words = characters.toSpliced(at % (characters.length + 1), length, put.join(space)).join("");
    return { part, words };
  });
}

describe.each(texts)("in $name", (text) => {
  test("a mutant of kinds 1 to 21 is still invalid after anchoring, or is the original", async () => {
    const { mutants } = spoilWords(text);
    const some = mutants.filter(({ kind }, at) => mutants.findIndex((one) => one.kind === kind) + perKind > at);
    await expectLaw(text, some);
  });

  test("so is any other change of a quotation's words", async () => {
    const isNew = ({ part, words }: Edit): boolean =>
      /\S/u.test(words) && !(text.texts[part.anchor.source] ?? "").includes(words);
    await fc.assert(
      fc.asyncProperty(fc.array(editOf(text), { minLength: atOnce, maxLength: atOnce }), async (edits) => {
        await expectLaw(
          text,
          edits.filter(isNew).map(({ part, words }) => ({ ...part, words })),
        );
      }),
      { numRuns: 5, seed: 20310312 },
    );
  });
});

test("words in another form become the source's, on request", async () => {
  const [text] = ownTexts as readonly [BenchText];
  const mutant = spoilWords(text).mutants.find(({ kind }) => kind === "17");
  const draft = mutant && draftOf(text, mutant.quote, mutant);
  const { records } = await anchorRecords([...text.records.slice(0, 1), draft], {
    sources: text.texts,
    form: "source",
  });
  expect(records[1]).toEqual(mutant?.quote);
});

test("an anchor that takes what is nearest breaks the law", async () => {
  const [text] = ownTexts as readonly [BenchText];
  const mutants = spoilWords(text).mutants.filter(({ kind }) => kind === "3");
  const forgiving: Checks = {
    anchorRecords: async (given, options) => ({ ...(await anchorRecords(given, options)), records: given }),
    validateRecords: async (given, options) => ({ ...(await validateRecords(given, options)), findings: [] }),
  };
  await expect(expectLaw(text, mutants, forgiving)).rejects.toThrow();
  await expectLaw(text, mutants);
});
