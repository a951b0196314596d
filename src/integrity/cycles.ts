/** A reference from one record to another, with its place in the first. */
export interface Link {
  readonly to: string;
  readonly pointer: string;
}

/** The links of a hierarchy by the id that they lead from, in the order of the records. */
export type Links = ReadonlyMap<string, readonly Link[]>;

/** A way along links that comes back to where it began. */
export interface Cycle {
  /** The ids on the way, from the first in order; the last links to the first. */
  readonly ids: readonly string[];
  /** The place of the link that leads from the first id to the second. */
  readonly pointer: string;
}

/**
 * One cycle for each knot of links, the shortest through its first id. A knot (a strongly connected component) is
 * reported once however many ways lead around it, since one wrong link can close many. No recursion: chains are long.
 */
export function findCycles(links: Links): readonly Cycle[] {
  const order = new Map([...links.keys()].map((id, index) => [id, index]));
  return findKnots(links)
    .filter((knot) => knot.length > 1 || (links.get(knot[0] ?? "") ?? []).some(({ to }) => to === knot[0]))
    .map((knot) => knot.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)))
    .toSorted(([one = ""], [other = ""]) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
    .map((knot) => shortestCycle(links, knot));
}

/** Kosaraju's algorithm: what a link can reach, latest finished first, gathered against the direction of the links. */
function findKnots(links: Links): readonly (readonly string[])[] {
  const backwards = reverse(links);
  const gathered = new Set<string>();
  const knots: (readonly string[])[] = [];
  for (const id of finishingOrder(links).toReversed()) {
    if (!gathered.has(id)) knots.push(gather(id, backwards, gathered));
  }
  return knots;
}

/** The ids in the order in which a walk along the links, depth first, is done with them. */
function finishingOrder(links: Links): readonly string[] {
  const entered = new Set<string>();
  const finished: string[] = [];
  for (const root of links.keys()) {
    if (entered.has(root)) continue;
    entered.add(root);
    const path = [{ id: root, ways: (links.get(root) ?? []).values() }];
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const way = here.ways.next();
      if (way.done) {
        finished.push(here.id);
        path.pop();
      } else if (!entered.has(way.value.to)) {
        entered.add(way.value.to);
        path.push({ id: way.value.to, ways: (links.get(way.value.to) ?? []).values() });
      }
    }
  }
  return finished;
}

function gather(
  root: string,
  backwards: ReadonlyMap<string, readonly string[]>,
  gathered: Set<string>,
): readonly string[] {
  gathered.add(root);
  const knot = [root];
  for (const id of knot) {
    for (const from of backwards.get(id) ?? []) {
      if (gathered.has(from)) continue;
      gathered.add(from);
      knot.push(from);
    }
  }
  return knot;
}

function reverse(links: Links): ReadonlyMap<string, readonly string[]> {
  const backwards = new Map<string, string[]>();
  for (const [from, ways] of links) {
    for (const { to } of ways) {
      const known = backwards.get(to);
      if (known) known.push(from);
      else backwards.set(to, [from]);
    }
  }
  return backwards;
}

/** The shortest way from a knot's first id back to it, breadth first. */
function shortestCycle(links: Links, knot: readonly string[]): Cycle {
  const [first = ""] = knot;
  const members = new Set(knot);
  const cameFrom = new Map<string, string>();
  const queue = [first];
  for (const id of queue) {
    for (const { to } of links.get(id) ?? []) {
      if (to === first) return describeCycle(links, wayTo(id, cameFrom));
      if (!members.has(to) || cameFrom.has(to)) continue;
      cameFrom.set(to, id);
      queue.push(to);
    }
  }
  throw new Error(`"${first}" was taken for part of a cycle, but no link leads back to it`);
}

function wayTo(last: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const ids = [last];
  for (let id = cameFrom.get(last); id !== undefined; id = cameFrom.get(id)) ids.push(id);
  return ids.reverse();
}

function describeCycle(links: Links, ids: readonly string[]): Cycle {
  const [first = "", second = first] = ids;
  return { ids, pointer: links.get(first)?.find(({ to }) => to === second)?.pointer ?? "" };
}
