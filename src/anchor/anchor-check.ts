import type { Check } from "../finding.js";

/**
 * What anchoring may say of an anchor that it cannot write: its code, its explanation and its messages. Which of them
 * holds is decided by one walk down the ladder, so that an anchor has one finding and no more.
 */
export type AnchorCheck = Check;
