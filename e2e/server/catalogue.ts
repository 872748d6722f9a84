import { readFileSync } from "node:fs";

/** What people read for a refusal of that name. */
export function frenchError(message: string): string {
  const catalogue = JSON.parse(readFileSync("messages/fr/errors.json", "utf8")) as Record<string, string>;
  return catalogue[message] ?? "";
}
