// Reads a JSON Schema from the file named, then a document from each line of its input, and answers each with a line: true if
// Ajv accepts it.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(process.argv[2], "utf8")));

let pending = [];
for await (const chunk of process.stdin) {
  let start = 0;
  for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
    const line = Buffer.concat([...pending, chunk.subarray(start, end)]);
    process.stdout.write(`${validate(JSON.parse(line.toString("utf8")))}\n`);
    pending = [];
    start = end + 1;
  }
  pending.push(chunk.subarray(start));
}
