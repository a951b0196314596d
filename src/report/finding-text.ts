import type { Finding } from "../finding.js";
import { printable } from "./printable.js";
import { shorten } from "./shorten.js";

/** In code points. Messages hold data, and data can be of any length; more than this nobody reads. */
const longestMessage = 1000;
const longestName = 200;
const longestPath = 1000;

/** A finding's message, safe to show and of bounded length; its code if it says nothing, which no service accepts. */
export function shownMessage({ code, message }: Finding): string {
  return message.trim() === "" ? code : printable(shorten(message, longestMessage));
}

/** What a finding is about, as far as there is any: the record's id and the place in the record. */
export function shownSubject({ id, pointer }: Finding): readonly string[] {
  return [id ?? "", pointer].filter((name) => name !== "").map((name) => printable(shorten(name, longestName)));
}

/** Both in one line, for forms that have one text for all. */
export function shownWithSubject(finding: Finding): string {
  const subject = shownSubject(finding).join(" ");
  return subject === "" ? shownMessage(finding) : `${shownMessage(finding)} (${subject})`;
}

/** `file:line:column`, as terminals and editors turn it into links; nothing where there is no file. */
export function shownPlace(path: string | null, { line, column }: Finding): string {
  if (path === null) return "";
  return [printable(shorten(path, longestPath)), line, column].filter((part) => part !== null).join(":");
}
