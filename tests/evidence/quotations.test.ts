import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotationsOf } from "../../src/evidence/quotations.js";
import { openSourceText } from "../../src/evidence/source-text.js";

function read(text: string): readonly string[] {
  const source = openSourceText(text);
  return quotationsOf(source).map(({ start, end, ending }) => `${source.slice(start, end)}|${ending}`);
}

describe("quotations are read", () => {
  test.each([
    ["between curly marks", "“A ship,” she said. “A boat.”", ["A ship,|closed", "A boat.|closed"]],
    ["between straight marks", '"A ship," she said. "A boat."', ["A ship,|closed", "A boat.|closed"]],
    ["between German marks", "„Ein Schiff“, sagte sie. „Ein Boot.“", ["Ein Schiff|closed", "Ein Boot.|closed"]],
    ["between guillemets with spaces", "« Un bac », dit-elle. « Deux. »", [" Un bac |closed", " Deux. |closed"]],
    [
      "between guillemets turned inwards",
      "»Ein Schiff«, sagte sie. »Ein Boot.«",
      ["Ein Schiff|closed", "Ein Boot.|closed"],
    ],
    ["between Swedish marks", "”Ett skepp”, sade hon. ”En båt.”", ["Ett skepp|closed", "En båt.|closed"]],
    ["between Arabic marks", "قالت ”سفينة“ ثم ”قارب“.", ["سفينة|closed", "قارب|closed"]],
    ["between corner brackets", "「船」と言った。『舟』", ["船|closed", "舟|closed"]],
    ["with one within another", "“He said “no” and left,” she said.", ["He said “no” and left,|closed"]],
    ["with other marks within", "“He said «no» and left,” she said.", ["He said «no» and left,|closed"]],
    ["after emoji, in code points", "🌊🌊 “A 🌊 ship”", ["A 🌊 ship|closed"]],
    ["after a byte order mark", "\uFEFF“A ship.”", ["A ship.|closed"]],
    ["that begin before the text", "ship,” she said. “A boat.”", ["A boat.|closed"]],
    ["apart from measures", 'A 5" pipe, "a ship", and a 6" one.', ["a ship|closed"]],
    ["over paragraphs that take them up again", "“One.\n“Two.”", ["One.|continued", "Two.|closed"]],
    [
      "over straight paragraphs that take them up again",
      '"One.\n"Two," she said. "Three."',
      ["One.|continued", "Two,|closed", "Three.|closed"],
    ],
    ["over paragraphs with blank lines", "“One.\r\n\r\n“Two.”", ["One.|continued", "Two.|closed"]],
    ["over the lines of a page", "“One\ntwo,” she\nsaid. “Three.”\n\nNo more.", ["One\ntwo,|closed", "Three.|closed"]],
    [
      "as far as the paragraph, without a closing mark",
      "“One.\nShe left.\n“Two,” she said.",
      ["One.|unclosed", "Two,|closed"],
    ],
    ["without spoiling those that follow", '"One.\nShe left. "Two," she said.', ["One.|unclosed", "Two,|closed"]],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test("every quotation of a text of whole ones is read, whatever stands between them", () => {
  const words = fc
    .array(fc.constantFrom("ship", "🌊", "é", "don’t", "no."), { minLength: 1, maxLength: 5 })
    .map((list) => list.join(" "));
  const pairs = fc.constantFrom(["“", "”"], ["«", "»"], ['"', '"'], ["「", "」"]);
  fc.assert(
    fc.property(pairs, fc.array(fc.tuple(words, words), { maxLength: 6 }), ([open, close], parts) => {
      const text = parts.map(([said, told]) => `${open}${said}${close} ${told}`).join(" ");
      expect(read(text)).toEqual(parts.map(([said]) => `${said}|closed`));
    }),
  );
});
