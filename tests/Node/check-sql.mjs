// Checks that SQL files follow the grammar of an engine that is not at hand. That is the syntax alone: names and types are not looked up, and nothing is run.
// Spark is read by its own grammar (dt-sql-parser), BigQuery and ClickHouse by a parser of many dialects (@polyglot-sql/sdk), which lets more pass.
// Usage: node check-sql.mjs spark|bigquery|clickhouse FILE.sql...
// Prints the number of statements. Exits with 1 if one is wrong or of a kind that the parser does not know, 2 if the command line is wrong.
import { readFileSync } from "node:fs";
import { register } from "node:module";

register("./bare-imports.mjs", import.meta.url);

const checks = { spark, bigquery: (text) => polyglot(text, "bigquery"), clickhouse: (text) => polyglot(text, "clickhouse") };
const [dialect, ...files] = process.argv.slice(2);
if (files.length === 0 || !Object.hasOwn(checks, dialect)) {
  console.error(`Usage: node check-sql.mjs ${Object.keys(checks).join("|")} FILE.sql...`);
  process.exit(2);
}

let statements = 0;
for (const file of files) {
  const { count, mistakes } = await checks[dialect](readFileSync(file, "utf8"));
  statements += count;
  for (const mistake of mistakes) {
    console.error(`${file}: ${mistake}`);
    process.exitCode = 1;
  }
}
console.log(statements);

async function spark(text) {
  const { SparkSQL } = await import("dt-sql-parser");
  const parser = new SparkSQL();
  const mistakes = parser.validate(text).map((m) => `line ${m.startLine}, column ${m.startColumn}: ${m.message}`);
  return { count: mistakes.length > 0 ? 0 : parser.splitSQLByStatement(text).length, mistakes };
}

async function polyglot(text, name) {
  const { parse } = await import("@polyglot-sql/sdk");
  const { success, ast, error } = parse(text, name);
  if (!success) {
    return { count: 0, mistakes: [error] };
  }
  // What it cannot place it keeps as text, and calls that a success.
  const unknown = ast.filter((s) => s.raw ?? s.command).map((s) => `not understood: ${JSON.stringify(s).slice(0, 200)}`);
  return { count: ast.length - unknown.length, mistakes: unknown };
}
