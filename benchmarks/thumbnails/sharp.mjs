// Answers each line `{"path", "rounds"}` on stdin with the milliseconds of its runs as JSON.
// The file is read before the clock starts; both sides work from memory to memory.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import sharp from "sharp";

sharp.cache(false);

const thumbnail = (data) =>
  sharp(data).rotate().resize(300, 300, { fit: "cover" }).webp({ quality: 82 }).toBuffer();

for await (const line of createInterface({ input: process.stdin })) {
  const { path, rounds } = JSON.parse(line);
  const data = readFileSync(path);
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await thumbnail(data);
    times.push(performance.now() - start);
  }
  console.log(JSON.stringify(times));
}
