import type { Reader } from "@/db/store";
import { workspaceBySlug } from "./repository";

/** "Aciers Lemoine & Fils" → "aciers-lemoine-fils"; what has no Latin letters becomes "espace". */
export function slugOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 50)
    .replace(/-+$/, "");
  return plain || "espace";
}

/** The slug of a name that no workspace has yet: numbered where it is taken. */
export async function freeSlug(reader: Reader, name: string): Promise<string> {
  const slug = slugOf(name);
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!(await workspaceBySlug(reader, candidate))) return candidate;
  }
}
