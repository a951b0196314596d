import type { Acknowledgement } from "../../generated/types/index.js";
import type { Check, Problem } from "../finding.js";
import { idOf, type Records } from "../integrity/records.js";

/** The finding that an exception is no longer needed. */
export const acknowledgementsFit: Check = {
  code: "integrity/acknowledgements-fit",
  severity: "error",
  description: "Every acknowledgement of the manifest fits a warning.",
  why: "An exception that nobody needs any more would hide the next warning of its kind.",
  fix: "Delete the acknowledgement from dataset.json. Errors cannot be acknowledged, only mended.",
  messages: { unused: 'This acknowledgement of "{code}" fits no warning.' },
  example: {
    failing: [{ acknowledged: [{ code: "integrity/actors-are-referred-to", reason: "Kept for later." }] }],
    mended: [{}],
  },
};

/** Problems but the acknowledged ones, and one more for each acknowledgement that fits nothing. */
export function applyAcknowledgements(
  problems: readonly Problem[],
  records: Records,
  couldBeAsked: (code: string) => boolean,
): readonly Problem[] {
  const { manifest } = records;
  const unused = new Map((manifest?.value.acknowledged ?? []).map((item, index) => [item, index]));
  const acknowledged = [...unused.keys()];
  const left = problems.filter((problem) => {
    const fitting = acknowledged.filter((item) => problem.check.severity === "warning" && fits(item, problem));
    for (const item of fitting) unused.delete(item);
    return fitting.length === 0;
  });
  const idle = [...unused].filter(([{ code }]) => couldBeAsked(code));
  return [
    ...left,
    ...idle.map(([{ code }, index]) => ({
      check: acknowledgementsFit,
      entry: manifest as NonNullable<typeof manifest>,
      pointer: `/acknowledged/${index}`,
      data: { code },
    })),
  ];
}

function fits({ code, id, pointer }: Acknowledgement, problem: Problem): boolean {
  if (code !== problem.check.code) return false;
  if ((id ?? null) !== idOf(problem.entry)) return false;
  return pointer === undefined || problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`);
}
