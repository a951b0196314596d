import { oncePer } from "../integrity/once-per.js";
import type { AnchorClaim, Claims } from "./claims.js";

/** Each source's id with the anchors that use it, in order. */
export const anchorsBySource: (claims: Claims) => ReadonlyMap<string, readonly AnchorClaim[]> = oncePer(
  (claims: Claims) => {
    const groups = new Map<string, AnchorClaim[]>();
    for (const claim of claims.anchors) {
      const group = groups.get(claim.anchor.source);
      if (group) group.push(claim);
      else groups.set(claim.anchor.source, [claim]);
    }
    return groups;
  },
);
