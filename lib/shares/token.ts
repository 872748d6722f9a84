import { createHash, randomBytes } from "node:crypto";

/** 128 random bits: they cannot be guessed, so their plain digest is enough to keep. */
export const newShareToken = (): string => randomBytes(16).toString("base64url");
export const shareTokenHash = (token: string): string =>
  createHash("sha256").update(token).digest("base64url");
