/**
 * A type of ours, or one generated from schemas of yours, without `readonly` at any depth: for code that builds records
 * step by step. What has it can stand wherever the readonly type is asked for; to come back, copy:
 * `structuredClone(quote) as Mutable<Quote>`.
 */
export type Mutable<T> = unknown extends T ? T : T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;
