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
  const missing = peers.filter((name) => !isInstalled(name));
  if (missing.length > 0) {
    throw new InputError(
      `generate needs ${missing.join(" and ")}, which demarche leaves to you for the size; ` +
        `add with: npm install --save-dev ${peers.join(" ")}`,
    );
  }
  const [checks, files] = await Promise.all([
    import("../../codegen/check-schemas.js"),
    import("../../codegen/generate-files.js"),
  ]);
  return { ...checks, ...files };
}

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}
