import { randomInt } from "node:crypto";
import type { Reader } from "@/db/store";
import { countWorkspaces, workspaceBySlug, workspacesOf } from "./repository";

/** Latin letters that no normal form takes apart. */
const LIGATURES: Record<string, string> = {
  œ: "oe",
  æ: "ae",
  ø: "o",
  ß: "ss",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** "Aciers Lemoine & Fils" → "aciers-lemoine-fils"; what has no Latin letters becomes "espace". */
export function slugOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[œæøßłđðþı]/g, (letter) => LIGATURES[letter]!)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 50)
    .replace(/-+$/, "");
  return plain || "espace";
}

/**
 * A slug that no workspace has yet. A number would tell that there is another workspace of that name, so only whoever is
 * in all workspaces there are gets the plain name or a number; everybody else gets letters, whether it is taken or not.
 */
export async function freeSlug(reader: Reader, name: string, userId: string): Promise<string> {
  const slug = slugOf(name);
  const knowsAll = (await workspacesOf(reader, userId)).length === (await countWorkspaces(reader));
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? slug : `${slug}-${number}`;
    const candidate = knowsAll ? numbered : `${slug}-${someLetters()}`;
    if (!(await workspaceBySlug(reader, candidate))) return candidate;
  }
}

function someLetters(): string {
  const letters = "abcdefghijkmnpqrstuvwxyz23456789";
  return Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join("");
}
