// Checks a JSON document against a JSON Schema (draft 2020-12). Usage: node check-schema.mjs SCHEMA DOCUMENT
// Prints each mistake on a line. Exits with 0 if there is none, 1 if there is one, 2 if the schema itself is wrong.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const [schemaPath, documentPath] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

let validate;
try {
  validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(read(schemaPath));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}

if (!validate(read(documentPath))) {
  for (const { instancePath, message, params } of validate.errors) {
    console.log(`${instancePath || "/"}: ${message} ${JSON.stringify(params)}`);
  }
  process.exit(1);
}
