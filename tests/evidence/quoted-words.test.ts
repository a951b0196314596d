import { describe, expect, test } from "vitest";
import { inventRecord, inventSource, textAnchorOf } from "../invent.js";
import { judge } from "./judge.js";

function judgeQuote(text: string, parts: readonly string[], given: object = {}) {
  const evidence = parts.map((part) => textAnchorOf(text, part));
  const records = [
    inventSource(text),
    inventRecord({ type: "Quote", id: "quote:x", text: parts.join(" "), evidence, ...given }),
    inventRecord({ type: "Actor", id: "actor:mira-voss", name: "Mira Voss", evidence: [] }),
    inventRecord({ type: "Actor", id: "actor:odo-lind", name: "Odo Lind", evidence: [] }),
    inventRecord({
      type: "Actor",
      id: "actor:sailor",
      name: "A sailor",
      identity: "withheld",
      describedAs: "the old sailor",
      evidence: [],
    }),
  ];
  return judge(records, { sources: { "source:invented": text } }).map(({ code, pointer, message, data }) => ({
    code,
    pointer,
    message,
    data,
  }));
}

describe("quotation marks", () => {
  const code = "evidence/quotes-stand-in-quotation-marks";

  test.each([
    ["curly", "“A ship,” said Voss."],
    ["straight", '"A ship," said Voss.'],
    ["single", "‘A ship,’ said Voss."],
    ["French, with spaces", "« A ship, » said Voss."],
    ["German", "„A ship,“ said Voss."],
    ["Japanese", "「A ship,」 said Voss."],
  ])("may be %s ones", (_, text) => {
    expect(judgeQuote(text, ["A ship,"])).toEqual([]);
  });

  test("are not those of two other quotations", () => {
    const text = '"A ship," Mira Voss said. "A boat."';
    expect(judgeQuote(text, ["Mira Voss said."])).toMatchObject([{ code, pointer: "/evidence/0", message: "outside" }]);
    expect(judgeQuote('"A ship" or "a boat," said Voss.', [" or "])).toMatchObject([{ code, message: "outside" }]);
  });

  test("enclose all that the quote has, but for white space, and for marks around a part of a sentence", () => {
    const text = "Voss calls it “an old, old ship!” and “no boat.”";
    expect(judgeQuote(text, ["an old, old ship"])).toMatchObject([
      { code, message: "trimmed", data: { before: 0, after: 1 } },
    ]);
    expect(judgeQuote(text, ["an old, old ship"], { form: "partial" })).toEqual([]);
    expect(judgeQuote(text, ["old ship"], { form: "partial" })).toMatchObject([
      { message: "trimmed", data: { before: 8, after: 1 } },
    ]);
  });

  test("enclose the symbols of a part of a sentence, too: an emoji may turn it round", () => {
    const text = "Voss calls it “a lovely ship 🙄” and “5 €”.";
    expect(judgeQuote(text, ["a lovely ship"], { form: "partial" })).toMatchObject([{ code, message: "trimmed" }]);
    expect(judgeQuote(text, ["5"], { form: "partial" })).toMatchObject([{ code, message: "trimmed" }]);
  });

  test("may be missing at a paragraph's end, if the next one takes the quotation up again", () => {
    const text = "Voss was tired.\n“A ship.\n“A boat,” Voss said.";
    expect(judgeQuote(text, ["A ship."])).toEqual([]);
    expect(judgeQuote(text, ["A ship.", "A boat,"])).toEqual([]);
    expect(judgeQuote(text, ["A ship.\n“A boat,"])).toEqual([]);
    expect(judgeQuote("Voss said: “A ship.\nVoss left.", ["A ship."])).toMatchObject([{ code, message: "unclosed" }]);
  });
});

describe("a quotation with several anchors", () => {
  const code = "evidence/quotations-continue";
  const far = "a word ".repeat(30);

  test.each([
    ["goes on after an interruption", "“One,” said Voss. “Two.”", undefined],
    ["goes on over the lines of a page", "“One,” said Mira\nVoss. “Two.”\n\nNo more.", undefined],
    ["has nothing left out", "“One and a half, Two,” said Voss.", "cut"],
    ["has no other quotation between its parts", "“One,” said Voss. “No.” And: “Two.”", "another"],
    ["goes on soon", `“One,” said Voss, ${far}. “Two.”`, "far"],
    ["goes on in the same paragraph", "“One,” said Voss.\n“Two.”", "paragraph"],
    ["goes on in the same turn", "“One,” said Voss.\n“Two.”\n\nNo more.", "paragraph"],
    ["stands in quotation marks throughout", "“One,” said Voss. Two.", "unquoted"],
  ])("%s", (_, text, reason) => {
    const parts = text.includes("One,") ? ["One,", text.includes("Two.") ? "Two." : "Two,"] : ["One", "Two,"];
    const expected = reason === undefined ? [] : [{ code, pointer: "/evidence/1", message: reason }];
    const found = judgeQuote(text, parts);
    expect(found).toMatchObject(expected);
    expect(found).toHaveLength(expected.length);
  });

  test.each([
    ["a part of the source's own sentence", "Voss calls it “a ship” and left. “Two.”", "a ship"],
    ["such a part at the sentence's end", "Voss parle d’« un bac ». « Two. »", "un bac"],
    ["such a part and another", "Voss calls it “a ship” and “Two.”", "a ship"],
  ])("is not made of %s", (_, text, first) => {
    expect(judgeQuote(text, [first, "Two."])).toMatchObject([{ code, pointer: "/evidence/1", message: "fragment" }]);
  });

  test.each([
    ["its end says so", "Voss said “one,” and then “Two.”", "one,"],
    ["what follows says so", "Voss meint „eins“, und dann: „Two.“", "eins"],
    ["a dash says so", "Voss said “one” – and then – “Two.”", "one"],
    ["no sentence was begun before it", "Voss: “One” and left. “Two.”", "One"],
    ["no word was before it", "「一」と、Voss は言った。「Two.」", "一"],
  ])("may begin within a sentence where %s", (_, text, first) => {
    expect(judgeQuote(text, [first, "Two."])).toEqual([]);
  });

  test("has each of its breaks judged", () => {
    const text = "“One,” said Voss. “Two.” He left. “No.” She stayed. “Three.”";
    expect(judgeQuote(text, ["One,", "Two.", "Three."])).toMatchObject([
      { code, pointer: "/evidence/2", message: "another" },
    ]);
  });
});

describe("the speaker", () => {
  const code = "evidence/speaker-is-near";

  test("may be named by surname, or described, anywhere in the paragraph or in the one before", () => {
    expect(judgeQuote("“A ship,” Voss said.", ["A ship,"])).toEqual([]);
    expect(judgeQuote("The old sailor coughs.\n“A ship,” he said.", ["A ship,"], { speaker: "actor:sailor" })).toEqual(
      [],
    );
    expect(judgeQuote(`Voss sailed, ${"and sailed, ".repeat(30)}and then: “A ship.”`, ["A ship."])).toEqual([]);
    expect(judgeQuote("“A ship.”\n— Mira Voss", ["A ship."])).toEqual([]);
  });

  test("is not near as part of another word, in quoted words, or in a later paragraph", () => {
    expect(judgeQuote("“A ship,” said Vossler.", ["A ship,"])).toMatchObject([{ code, pointer: "/speaker" }]);
    expect(judgeQuote("“A ship of Voss,” said Lind.", ["A ship of Voss,"])).toMatchObject([{ code }]);
    expect(judgeQuote("“A ship,” said Lind.\nVoss laughed.", ["A ship,"])).toMatchObject([{ code }]);
    expect(
      judgeQuote(`Voss sailed.\n${"Nothing happened. ".repeat(20)}\n“A ship,” Lind said.`, ["A ship,"]),
    ).toMatchObject([{ code }]);
  });

  test("is not near before the paragraph, if the paragraph names another who speaks", () => {
    const text = "Voss sailed.\n“A ship,” Lind said. “A boat.”\n“No,” he said.\n“A raft,” she said.";
    const lind = { speaker: "actor:odo-lind" };
    const records = (speaker: string) => [
      inventSource(text),
      inventRecord({ type: "Actor", id: "actor:mira-voss", name: "Mira Voss", evidence: [] }),
      inventRecord({ type: "Actor", id: "actor:odo-lind", name: "Odo Lind", evidence: [] }),
      quote("quote:x", "A ship,", { speaker }),
      quote("quote:y", "A boat.", lind),
      quote("quote:z", "No,", lind),
    ];
    const quote = (id: string, words: string, given: object) =>
      inventRecord({ type: "Quote", id, text: words, evidence: [textAnchorOf(text, words)], ...given });
    const judgeAll = (speaker: string) => judge(records(speaker), { sources: { "source:invented": text } });
    expect(judgeAll("actor:odo-lind")).toEqual([]);
    expect(judgeAll("actor:mira-voss")).toMatchObject([{ code, id: "quote:x" }]);
  });

  test("without a record is left to the rule about references", () => {
    expect(judgeQuote("“A ship,” said Lind.", ["A ship,"], { speaker: "actor:nobody" })).toEqual([]);
  });
});
