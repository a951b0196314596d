// CommonJS: Node 20.19 and later load ES modules by require().
const { isActor, isQuote } = require("demarche");
const { dataset } = require("demarche/data/geneva-security-talks");
const { actorSchema } = require("demarche/standard-schema");
const schema = require("demarche/schemas/v1/actor.schema.json");
const manifest = require("demarche/data/geneva-security-talks/dataset.json");

const [actor] = dataset.actors;
process.stdout.write(
  JSON.stringify({
    guards: [isActor(actor), isQuote(actor), isActor(null)],
    standard: [actor, {}].map((value) => !actorSchema["~standard"].validate(value).issues),
    title: schema.title,
    sameManifest: JSON.stringify(manifest) === JSON.stringify(dataset.manifest),
  }),
);
