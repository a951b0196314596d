/** An input that cannot be used at all: a one-line message, and the reason as `cause`. */
export class InputError extends Error {
  override readonly name = "InputError";
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is not a folder",
  ELOOP: "its symbolic links lead in a circle",
  ENAMETOOLONG: "the path is too long",
  EMFILE: "too many files are open",
};

/** What went wrong with a path, as an InputError. */
export function asInputError(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = (error as { readonly code?: unknown }).code;
  const reason = reasons[String(code)] ?? (error instanceof Error ? error.message : String(error));
  return new InputError(`cannot read ${JSON.stringify(path)}: ${reason}`, { cause: error });
}
