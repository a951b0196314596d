/** What one run may still spend on searching, so that a file full of wrong anchors is judged in seconds. */
export interface Budget {
  /** Code points to digest. */
  digests: number;
  /** UTF-16 units to read through. */
  scans: number;
}

export function startBudget(): Budget {
  return { digests: 100_000_000, scans: 500_000_000 };
}

/** Spends a cost if it can be afforded, and says whether it could. */
export function spend(budget: Budget, on: keyof Budget, cost: number): boolean {
  if (cost > budget[on]) return false;
  budget[on] -= cost;
  return true;
}
