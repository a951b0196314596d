import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { asInputError, InputError } from "./input-error.js";

/** Something that bytes can be read from, more than once. */
export interface ByteFile {
  /** As it stands in findings: relative where it was given so, with `/`. */
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

const chunkSize = 2 ** 18;

/** A file on the disk, unpacked where its name ends in `.gz`. A second reading of a file that has changed throws. */
export function diskFile(path: string, name: string): ByteFile {
  let seen: string | undefined;
  return {
    name,
    async *open() {
      try {
        const version = await versionOf(path);
        if (seen !== undefined && version !== seen)
          throw new InputError(`${JSON.stringify(name)} changed while it was read`);
        seen = version;
        const raw = createReadStream(path, { highWaterMark: chunkSize });
        yield* path.endsWith(".gz") ? unpack(raw, name) : raw;
      } catch (error) {
        throw asInputError(name, error);
      }
    },
  };
}

async function versionOf(path: string): Promise<string> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    const { size, mtimeMs, ino } = await handle.stat();
    return `${size} ${mtimeMs} ${ino}`;
  } finally {
    await handle?.close();
  }
}

/** Text rarely shrinks to less than a two-hundredth; what claims more is made to exhaust its reader. */
const mostExpansion = 200;
const freeExpansion = 2 ** 26;

async function* unpack(raw: NodeJS.ReadableStream, name: string): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  raw.on("data", (chunk: Uint8Array) => {
    packed += chunk.length;
  });
  const stream = pipeline(raw, createGunzip(), () => {});
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (unpacked > freeExpansion && unpacked > packed * mostExpansion) {
        throw new InputError(`${JSON.stringify(name)} unpacks to more than ${mostExpansion} times its size; refused`);
      }
      yield chunk;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`cannot unpack ${JSON.stringify(name)}: it is not a whole gzip file`, { cause: error });
  }
}

/** A stream that can be read only once, such as standard input, kept for a second reading. */
export function streamFile(stream: AsyncIterable<Uint8Array>, name: string): ByteFile {
  let kept: readonly Uint8Array[] | undefined;
  return {
    name,
    async *open() {
      if (kept) {
        yield* kept;
        return;
      }
      const chunks: Uint8Array[] = [];
      try {
        for await (const chunk of stream) {
          chunks.push(chunk);
          yield chunk;
        }
      } catch (error) {
        throw asInputError(name, error);
      }
      kept = chunks;
    },
  };
}
