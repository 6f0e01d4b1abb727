// Expands a JSON-LD document as if it stood at an address. Usage: node expand-jsonld.mjs DOCUMENT ADDRESS FRAGMENT
// Prints how many nodes it has, how many statements lack an absolute address, and the node of the fragment. Nothing is fetched.
import { readFileSync } from "node:fs";
import jsonld from "jsonld";

const [path, base, fragment] = process.argv.slice(2);
const document = JSON.parse(readFileSync(path, "utf8"));
const documentLoader = (url) => {
  throw new Error(`The document refers to ${url}, and must stand by itself.`);
};

const nodes = await jsonld.expand(document, { base, documentLoader });
const absolute = /^[a-z][a-z0-9+.-]*:/;
let relative = 0;
const count = (value) => {
  if (Array.isArray(value)) {
    value.forEach(count);
  } else if (value !== null && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) {
      if (!key.startsWith("@") && !absolute.test(key)) {
        relative++;
      }
      if (key === "@id" && !absolute.test(inner)) {
        relative++;
      }
      count(inner);
    }
  }
};
count(nodes);
console.log(JSON.stringify({ nodes: nodes.length, relative, node: nodes.find((n) => n["@id"] === base + fragment) }));
