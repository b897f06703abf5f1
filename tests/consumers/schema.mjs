// node schema.mjs SCHEMA FILE: ajv on JSON Schema 2020-12, all errors
import fs from "node:fs";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

const [schema, file] = process.argv.slice(2).map((path) => JSON.parse(fs.readFileSync(path, "utf8")));
const ajv = new Ajv({ allErrors: true });
formats(ajv);
const validate = ajv.compile(schema);
if (!validate(file)) {
  console.log(validate.errors.slice(0, 3).map((e) => `${e.instancePath} ${e.message}`).join("; "));
  process.exit(1);
}
console.log("valid");
