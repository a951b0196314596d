import { type BenchText, completeText } from "../invent-text.js";
import { arabic } from "./arabic.js";
import { emoji } from "./emoji.js";
import { french } from "./french.js";
import { plain } from "./plain.js";

/** The texts of our own, with their true records. */
export const ownTexts: readonly BenchText[] = [plain, emoji, french, arabic].map(completeText);
