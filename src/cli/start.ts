/** What `npm start` runs: validates the reference dataset, with the article's text if DEMARCHE_ARTICLE names it. */
import { run } from "./run.js";

const article = process.env["DEMARCHE_ARTICLE"];
const source = article ? ["--source", `source:geneva-talks-2022-01-07=${article}`] : [];

await run(["validate", "data/geneva-security-talks", ...source, ...process.argv.slice(2)]);
