/** How many words of a source in a row the project never holds outside quotations. */
const limit = 14;

/**
 * Finds words that stand in a row in a source outside its quotation marks: open it once for a source, then ask it of
 * any text. Case, punctuation, line breaks and the escapes of JSON make no difference. Answers the first such run.
 */
export function openRunningText(source: string): (text: string) => string | undefined {
  const outsideQuotations = source.split(/“[^”]*”?/u);
  const runs = new Set(outsideQuotations.flatMap((part) => runsOf(wordsOf(part))));
  return (text) => runsOf(wordsOf(text)).find((run) => runs.has(run));
}

function wordsOf(text: string): readonly string[] {
  const unescaped = text
    .replaceAll(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\[nrt]/gu, " ");
  return unescaped.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(limit - 1).map((_, start) => words.slice(start, start + limit).join(" "));
}

const registries =
  /registry\.(?:npm|yarn)|deb\.debian|pypi\.org|files\.pythonhosted|crates\.io|proxy\.golang|repo1?\.maven/u;
const machinePaths = /(?<![\w.+/=~-])\/(?:work|farm|home|root|Users|tmp\/bash_jobs)\/[\w.]/u;

/** What of a text ties the project to one machine or one registry: the first host of a registry or path of a machine. */
export function findLocalName(text: string): string | undefined {
  return (registries.exec(text) ?? machinePaths.exec(text))?.[0];
}
