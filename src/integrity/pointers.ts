/** Whether two JSON Pointers lead to one place, or one of them to a place within the other's. */
export function meet(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
