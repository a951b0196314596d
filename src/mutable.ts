/**
 * A type of ours, or one generated from schemas of yours, without `readonly` at any depth: for code that builds records
 * step by step. What it gives can stand wherever the readonly type is asked for; `structuredClone` leads back.
 */
export type Mutable<T> = unknown extends T ? T : T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;
