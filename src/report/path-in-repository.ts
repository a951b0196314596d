/** Absolute paths with `/`: the folder that the files' names start from, and the one that a CI service's start from. */
export interface Folders {
  readonly current: string;
  /** The root of the checked-out repository, which holds the current folder. */
  readonly root: string;
}

/**
 * A file's path from the repository's root. CI services know files by no other, also where the command runs in a folder
 * within it. A file outside of the repository, or no file at all (`<stdin>`), keeps its name.
 */
export function pathInRepository(file: string, folders: Folders | undefined): string {
  const name = file.replace(/^(?:\.\/)+(?=.)/u, "");
  if (folders === undefined || name === "<stdin>") return name;
  const path = resolve(isAbsolute(name) ? name : `${folders.current}/${name}`);
  const root = `${folders.root.replace(/\/$/u, "")}/`;
  return path.startsWith(root) ? path.slice(root.length) : name;
}

/** The same as a URI, relative where the path is: what may not stand in one is percent-encoded, colons too. */
export function uriInRepository(file: string, folders: Folders | undefined): string {
  const path = pathInRepository(file, folders);
  const uri = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return isAbsolute(path) ? `file://${uri.replace(/^([A-Za-z])%3A/u, "/$1:")}` : uri;
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/u.test(path);
}

function resolve(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") kept.pop();
    else if (segment !== "." && segment !== "") kept.push(segment);
  }
  return `${path.startsWith("/") ? "/" : ""}${kept.join("/")}`;
}
