import { readFile, stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { asInputError, InputError } from "../files/input-error.js";
import { isNearMiss, nearest } from "../structure/nearest.js";

/** What `demarche.json` may set; paths in it are relative to its folder. Flags on the command line go before it. */
export interface Config {
  /** What is validated if the command line names nothing. */
  readonly paths?: readonly string[];
  /** Files that hold the texts of sources: source id → path. */
  readonly source?: Readonly<Record<string, string>>;
  /** Folders that hold texts of sources. */
  readonly sources?: readonly string[];
  readonly requireSources?: boolean;
  readonly failOn?: "error" | "warning" | "never";
  /** Reporters as on the command line: `pretty`, `sarif=out.sarif`. */
  readonly reporter?: readonly string[];
  readonly maxFindings?: number;
  /** Datasets that references may lead into. */
  readonly with?: readonly string[];
  /** Folders of schemas of one's own. */
  readonly schema?: readonly string[];
}

/** A configuration, and the file that it stands in; null if there is none. */
export interface FoundConfig {
  readonly file: string | null;
  readonly config: Config;
}

const fileName = "demarche.json";

/** The configuration for a folder: the nearest `demarche.json` upward, no farther than the root of the repository. */
export async function findConfig(folder: string): Promise<FoundConfig> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, fileName);
    if (await exists(file)) return { file, config: await readConfig(file) };
    if (at === dirname(at) || (await exists(join(at, ".git")))) return { file: null, config: {} };
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function readConfig(file: string): Promise<Config> {
  const shown = relative(process.cwd(), file) || file;
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw asInputError(shown, error);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${shown} is not JSON: ${error instanceof Error ? error.message : ""}`, { cause: error });
  }
  if (!isObject(value)) throw new InputError(`${shown} must hold an object, found ${typeof value}`);
  for (const [key, setting] of Object.entries(value)) checkSetting(key, setting, shown);
  return fromFolder(value as Config, dirname(file));
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** What each setting must be, in words and as a test. The compiler demands an entry for each. */
const settings: Readonly<Record<keyof Config, readonly [string, (value: unknown) => boolean]>> = {
  paths: ["a list of paths", isTexts],
  source: ["an object of source ids and files", (value) => isObject(value) && Object.values(value).every(isText)],
  sources: ["a list of folders", isTexts],
  requireSources: ["true or false", (value) => typeof value === "boolean"],
  failOn: ['"error", "warning" or "never"', (value) => ["error", "warning", "never"].includes(value as string)],
  reporter: ['a list of reporters, such as "sarif=out.sarif"', isTexts],
  maxFindings: ["a number from 0", (value) => Number.isInteger(value) && (value as number) >= 0],
  with: ["a list of datasets", isTexts],
  schema: ["a list of folders", isTexts],
};

function checkSetting(key: string, value: unknown, file: string): void {
  const setting = Object.hasOwn(settings, key) ? settings[key as keyof Config] : undefined;
  if (!setting) {
    // An editor is told by it which schema describes the file.
    if (key === "$schema") return;
    const near = nearest(key, Object.keys(settings));
    const hint =
      near !== undefined && isNearMiss(key, near)
        ? `did you mean ${near}?`
        : `there are ${Object.keys(settings).join(", ")}`;
    throw new InputError(`${file} has no setting ${JSON.stringify(key)}; ${hint}`);
  }
  const [expected, isRight] = setting;
  if (!isRight(value)) throw new InputError(`${file}: ${key} must be ${expected}, found ${JSON.stringify(value)}`);
}

/** The same with paths as seen from the working folder. */
function fromFolder(config: Config, folder: string): Config {
  const path = (one: string): string => relative(process.cwd(), resolve(folder, one)) || ".";
  const { paths, source, sources, with: datasets, schema, reporter } = config;
  return {
    ...config,
    ...(paths && { paths: paths.map(path) }),
    ...(source && { source: Object.fromEntries(Object.entries(source).map(([id, file]) => [id, path(file)])) }),
    ...(sources && { sources: sources.map(path) }),
    // A dataset may also be a subpath of a package; only what begins with a dot is a path.
    ...(datasets && { with: datasets.map((one) => (one.startsWith(".") ? `./${path(one)}` : one)) }),
    ...(schema && { schema: schema.map(path) }),
    ...(reporter && {
      reporter: reporter.map((one) => one.replace(/=(.*)$/su, (_, file: string) => `=${path(file)}`)),
    }),
  };
}
