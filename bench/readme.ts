import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";

const README = `${import.meta.dirname}/README.md`;

/** Puts a table between the marks that README.md has for it, with the day and the machine it was measured on. */
export function keepFigures(part: string, figures: string): void {
  const text = readFileSync(README, "utf8");
  const [open, close] = [`<!-- figures of ${part} -->`, `<!-- end of ${part} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < 0) throw new Error(`bench/README.md has no place for the figures of ${part}`);
  writeFileSync(README, `${text.slice(0, from)}${open}\n${figures}\n\n${circumstances()}\n${text.slice(to)}`);
}

function circumstances(): string {
  const day = new Intl.DateTimeFormat("sv", { timeZone: "UTC" }).format(Date.now());
  const machine = `${availableParallelism()} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
  return `${day}, ${machine}; load of the machine over the last five minutes: ${loadavg()[1]!.toFixed(1)}.`;
}
