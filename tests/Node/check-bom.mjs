// Checks a bill of materials against CycloneDX 1.6, strictly. Usage: node check-bom.mjs DOCUMENT
// Prints what is wrong. Exits with 0 if nothing is, 1 if something is.
import { readFileSync } from "node:fs";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";

const mistakes = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(readFileSync(process.argv[2], "utf8"));
if (mistakes !== null) {
  console.log(JSON.stringify(mistakes, null, 1));
  process.exit(1);
}
