/** The part of the package that the tests compare with; it brings no types of its own. */
declare module "edtf" {
  class ExtendedDate {
    constructor(date: string);
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    readonly min: number;
    readonly max: number;
  }

  export { ExtendedDate as Date };
}
