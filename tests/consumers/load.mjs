// Plain JavaScript: prints what the package gives.
import { isActor, isQuote, validateRecords } from "demarche";
import { dataset } from "demarche/data/geneva-security-talks";
import { validate } from "demarche/node";
import { actorSchema } from "demarche/standard-schema";

const [actor] = dataset.actors;
const { findings } = await validateRecords([{ ...dataset.quotes[0], speaker: "actor:nobody" }]);
process.stdout.write(
  JSON.stringify({
    guards: [isActor(actor), isQuote(actor), isActor(null)],
    standard: [actor, {}].map((value) => !actorSchema["~standard"].validate(value).issues),
    sameById: dataset.byId(actor.id) === actor,
    codes: findings.map(({ code }) => code),
    validate: typeof validate,
  }),
);
