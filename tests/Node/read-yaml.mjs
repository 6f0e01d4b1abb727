// Reads YAML texts as the package `yaml` reads them. Each line of input is a JSON array of texts; each line of output a JSON array of answers:
// { "errors": [...] } or { "root": node }, a node being a text, { "list": [...] } or { "map": [[key, node], ...] }, in the order of the file.
import { createInterface } from "node:readline";
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from "yaml";

function whole(text) {
  if (!text.isWellFormed()) throw new Error("half a character");
  return text;
}

function plain(node) {
  if (node === null) return "";
  if (isAlias(node) || node.anchor || node.tag) throw new Error("an anchor, alias or tag");
  if (isScalar(node)) return whole(String(node.value ?? ""));
  if (isSeq(node)) return { list: node.items.map(plain) };
  if (isMap(node)) {
    return {
      map: node.items.map(({ key, value }) => {
        if (key !== null && !isScalar(key)) throw new Error("a key that is no text");
        return [plain(key), plain(value)];
      }),
    };
  }
  throw new Error("an unknown node");
}

const isEmpty = ({ contents }) => contents === null || (contents.type === "PLAIN" && contents.source === "");

function read(text) {
  try {
    // A lone carriage return ends a line in YAML, as both signs together do; the package knows the line feed alone.
    text = text.replace(/\r\n?/g, "\n");
    // Every value as text: what it means is for the schema to say.
    const documents = parseAllDocuments(text, { schema: "failsafe", version: "1.2", strict: true, uniqueKeys: true, keepSourceTokens: false });
    if (!Array.isArray(documents) || documents.length === 0) return { root: { map: [] } };
    // The end of a document may be marked twice; what the package finds between the marks is nothing.
    while (documents.length > 1 && isEmpty(documents.at(-1)) && !documents.at(-1).directives.docStart && documents.at(-1).errors.length === 0) documents.pop();
    if (documents.length > 1) return { errors: ["several documents"] };
    const [document] = documents;
    if (document.errors.length > 0) return { errors: document.errors.map((e) => e.message) };
    return { root: isEmpty(document) ? { map: [] } : plain(document.contents) };
  } catch (error) {
    return { errors: [error.message] };
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(JSON.stringify(JSON.parse(line).map(read)) + "\n");
}
