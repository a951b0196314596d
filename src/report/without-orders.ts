/**
 * A line that orders nothing: CI services take `::error …` at the start of a line, and `##[error]`, `##vso[…]` anywhere in
 * it, for orders to themselves, whoever prints it.
 */
export function withoutOrders(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, "$1\\u003a").replaceAll(/#(?=#\w*\[)/gu, "\\u0023");
}
