import { writeSync } from "node:fs";
import { exitCodes } from "./exit-codes.js";

/** Whether to colour what goes to a stream: only a terminal's, unless the environment says otherwise. */
export function wantsColor(stream: { readonly isTTY?: boolean }, flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag;
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  if (NO_COLOR) return false;
  return stream.isTTY === true && TERM !== "dumb";
}

/** The width of the terminal; what is piped gets a width of its own. */
export function columnsOf(stream: { readonly columns?: number }): number {
  return stream.columns ?? 100;
}

/**
 * A reader that closes its end early, as `head` does, is no failure: what is left is not written. A full disk is one:
 * what stands there is not the whole output.
 */
export function mindClosedOutputs(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") return;
      if (stream === process.stdout) process.stderr.write(`demarche: cannot write the output: ${error.message}\n`);
      process.exit(exitCodes.failure);
    });
  }
}

/** Shows on standard error how far a long reading has come, if that is a terminal. */
export function progress(unit: string): { update(count: number): void; clear(): void } {
  const { stderr } = process;
  let shownAt = Date.now();
  let isShown = false;
  const write = (text: string): void => {
    if (stderr.isTTY) writeSync(2, text);
  };
  return {
    update(count) {
      const now = Date.now();
      if (now - shownAt < 500) return;
      shownAt = now;
      isShown = true;
      write(`\r\u001b[K${count.toLocaleString("en")} ${unit}`);
    },
    clear() {
      if (isShown) write("\r\u001b[K");
      isShown = false;
    },
  };
}
