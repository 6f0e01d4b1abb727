// Runs SQL files in DuckDB, one after another in one database that lives in memory and is gone afterwards. What each query finds is printed as a line
// of JSON: an array of rows, whole numbers beyond 32 bits as text. Files that only define or write print nothing.
// Usage: node duckdb.mjs [--set NAME=TEXT]... [--in FOLDER] [--measure] FILE.sql...
//   --set      gives a variable, which SQL reads with getvariable('NAME')
//   --in       the folder that relative paths in the SQL start from
//   --measure  says on standard error how long each file took and how much memory the process has needed at most
// Exits with 1 if a statement fails, 2 if the command line is wrong.
import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DuckDBInstance, StatementType } from "@duckdb/node-api";

const { values: options, positionals } = readCommandLine();
const files = positionals.map((path) => resolve(path));
if (options.in) {
  process.chdir(options.in);
}

const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const assignment of options.set) {
  const split = assignment.indexOf("=");
  // A name stands bare in SQL, so only what needs no quotes is one.
  const name = assignment.slice(0, Math.max(split, 0));
  if (!/^[a-z_]+$/.test(name)) {
    fail(2, `--set needs NAME=TEXT, not ${assignment}`);
  }
  await connection.run(`SET VARIABLE ${name} = $1`, [assignment.slice(split + 1)]);
}

for (const file of files) {
  const begun = performance.now();
  try {
    await runFile(file);
  } catch (error) {
    fail(1, `${file}: ${error.message}`);
  }
  if (options.measure) {
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    console.error(`${basename(file)}: ${seconds} s, at most ${megabytes} MB so far`);
  }
}

async function runFile(file) {
  const statements = await connection.extractStatements(readFileSync(file, "utf8"));
  for (let i = 0; i < statements.count; i++) {
    const statement = await statements.prepare(i);
    const result = await statement.runAndReadAll();
    if (statement.statementType === StatementType.SELECT) {
      console.log(JSON.stringify(result.getRowObjectsJson()));
    }
  }
}

function readCommandLine() {
  try {
    const parsed = parseArgs({
      options: {
        set: { type: "string", multiple: true, default: [] },
        in: { type: "string" },
        measure: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    if (parsed.positionals.length > 0) {
      return parsed;
    }
    return fail(2, "Which files of SQL?");
  } catch (error) {
    return fail(2, error.message);
  }
}

function fail(code, message) {
  console.error(`error: ${message}`);
  process.exit(code);
}
