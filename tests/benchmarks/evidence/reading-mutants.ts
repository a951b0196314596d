import type { Anchor, Position } from "../../../src/index.js";
import { type Case, recordsOf, type SpoiledRecord, spanAnchor, withEvidence } from "./cases.js";
import type { BenchText } from "./invent-text.js";
import { randomFor } from "./random.js";

/** Kinds D6 to D10: only somebody who reads the passage can tell. */
export function spoilReading(text: BenchText): readonly Case[] {
  return [...stances(text), ...addressees(text), ...dates(text), ...irrelevant(text), ...denials(text)];
}

function instead(kind: string, record: SpoiledRecord): Case {
  return { kind, form: "finished", record, instead: record.id };
}

function stances(text: BenchText): readonly Case[] {
  return recordsOf(text, "Position").flatMap((position: Position) => {
    const { conditions: _, ...rest } = position;
    return (["support", "oppose"] as const)
      .filter((stance) => stance !== position.stance)
      .map((stance) => instead("D6", { ...rest, stance }));
  });
}

function addressees(text: BenchText): readonly Case[] {
  return recordsOf(text, "Demand").flatMap((demand) => {
    const { demandedBy, demandedOf } = demand;
    return demandedOf ? [instead("D7", { ...demand, demandedBy: demandedOf, demandedOf: demandedBy })] : [];
  });
}

const day = 86_400_000;

function dates(text: BenchText): readonly Case[] {
  return recordsOf(text, "Meeting").flatMap((meeting) => {
    const { start } = meeting;
    if (start === undefined || !/^\d{4}-\d\d-\d\d$/u.test(start)) return [];
    return [-7, -1, 1, 7].map((days) => {
      const moved = new Date(Date.parse(start) + days * day).toISOString().slice(0, 10);
      return instead("D8", { ...meeting, start: moved });
    });
  });
}

/** The evidence of another record of the same source. */
function irrelevant(text: BenchText): readonly Case[] {
  const random = randomFor(`${text.name} irrelevant`);
  const records = [...recordsOf(text, "Demand"), ...recordsOf(text, "Position")];
  const anchors = records.flatMap(({ id, evidence }) =>
    (evidence as readonly Anchor[]).map((anchor) => ({ id, anchor })),
  );
  return records.map((record) => {
    const own = new Set((record.evidence as readonly Anchor[]).map(({ start }) => start));
    const others = anchors.filter(({ id, anchor }) => id !== record.id && !own.has(anchor.start));
    const { supports: _, ...anchor } = random.pick(others).anchor;
    return instead("D9", { ...record, evidence: [anchor] });
  });
}

function denials(text: BenchText): readonly Case[] {
  const whole = text.texts[text.source] ?? "";
  return text.denials.map(({ speaker, words }, index) => {
    const start = [...whole.slice(0, whole.indexOf(words))].length;
    const anchor = spanAnchor(text, text.source, [start, start + [...words].length]);
    const quote = { type: "Quote", id: `quote:denied-${index}`, speaker, form: "partial", text: "" } as const;
    return { kind: "D10", form: "finished", record: withEvidence({ ...quote, evidence: [] }, [anchor]) };
  });
}
