import { keyOrder } from "../../../generated/key-order.js";
import { formatPointer } from "../../read/pointer.js";
import type { Member, Token } from "./tokens.js";

type Orders = Readonly<Record<string, readonly string[]>>;

/** Puts the keys of every object of a record into the order of its schema; keys unknown to it follow, as they stood. */
export function orderKeys(token: Token, type: string | undefined): Token {
  const orders = type !== undefined && Object.hasOwn(keyOrder, type) ? keyOrder[type] : undefined;
  return orders ? order(token, orders, "") : token;
}

/** The value of a record's `type`, if it is a string. */
export function typeOf(token: Token): string | undefined {
  if (token.kind !== "object") return undefined;
  const type = token.members.find(({ name }) => name === "type")?.value;
  return type?.kind === "scalar" && type.text.startsWith('"') ? JSON.parse(type.text) : undefined;
}

function order(token: Token, orders: Orders, path: string): Token {
  if (token.kind === "scalar") return token;
  if (token.kind === "array") return { ...token, items: token.items.map((item) => order(item, orders, `${path}/*`)) };
  const keys = orders[path] ?? [];
  const members = token.members.map(({ name, value }) => ({
    name,
    value: order(value, orders, path + formatPointer([name])),
  }));
  return { ...token, members: members.toSorted((one, other) => rank(one, keys) - rank(other, keys)) };
}

function rank({ name }: Member, keys: readonly string[]): number {
  const index = keys.indexOf(name);
  return index === -1 ? keys.length : index;
}
