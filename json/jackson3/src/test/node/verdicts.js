// From each line of its input reads the name of a file with a JSON Schema, a space and a document, and answers with a line: true if
// Ajv accepts the document.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const ajv = new Ajv2020({ strict: true });
const schemas = new Map();

function accepts(line) {
  const [file] = line.split(" ", 1);
  if (!schemas.has(file)) {
    schemas.set(file, ajv.compile(JSON.parse(readFileSync(file, "utf8"))));
  }
  return schemas.get(file)(JSON.parse(line.slice(file.length)));
}

let pending = [];
for await (const chunk of process.stdin) {
  let start = 0;
  for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
    const line = Buffer.concat([...pending, chunk.subarray(start, end)]).toString("utf8");
    process.stdout.write(`${accepts(line)}\n`);
    pending = [];
    start = end + 1;
  }
  pending.push(chunk.subarray(start));
}
