// npm run bench [-- part …] [--write]: measures and prints the tables of bench/README.md; --write keeps them there.
import { table } from "./figure";
import { PARTS, type PartName } from "./part";
import { keepFigures } from "./readme";
import { World } from "./world/world";

const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const keep = process.argv.includes("--write");
const known = Object.keys(PARTS) as PartName[];
const unknown = asked.filter((name) => !known.includes(name as PartName));

if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts: ${known.join(", ")}.`);
  process.exitCode = 2;
} else {
  await measure(asked.length > 0 ? known.filter((name) => asked.includes(name)) : known);
}

async function measure(names: readonly PartName[]): Promise<void> {
  const world = new World();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void world.clear().finally(() => process.exit(1)));
  }
  try {
    for (const name of names) {
      console.error(`Measuring ${name} …`);
      const { part } = await PARTS[name]();
      const figures = table(await part.figures(world));
      console.log(`\n${part.title}\n\n${figures}`);
      if (keep) keepFigures(name, figures);
    }
  } finally {
    await world.clear();
  }
}
