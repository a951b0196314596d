import type { checkSchemas } from "../../codegen/check-schemas.js";
import type { firstLine, generateFiles } from "../../codegen/generate-files.js";
import { InputError } from "../../files/input-error.js";

/** What generates, which is loaded for this command alone. */
export interface Generator {
  readonly checkSchemas: typeof checkSchemas;
  readonly generateFiles: typeof generateFiles;
  readonly firstLine: typeof firstLine;
}

const peers = ["json-schema-to-typescript", "ts-morph"];

/** Loads what generates; without the packages that it stands on, an InputError names the command that adds them. */
export async function loadGenerator(): Promise<Generator> {
  try {
    const [checks, files] = await Promise.all([
      import("../../codegen/check-schemas.js"),
      import("../../codegen/generate-files.js"),
    ]);
    return { ...checks, ...files };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const missing = code === "ERR_MODULE_NOT_FOUND" && peers.find((name) => message.includes(`'${name}'`));
    if (!missing) throw error;
    throw new InputError(
      `generate needs ${missing}, which demarche leaves to you for its size; add it with: npm install --save-dev ${peers.join(" ")}`,
      { cause: error },
    );
  }
}
