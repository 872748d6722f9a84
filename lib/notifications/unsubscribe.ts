import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";

/**
 * Links that end somebody's mails without signing in: a page for people, and an address for mail programs (RFC 8058).
 * They never run out, and can do nothing else.
 */
export function unsubscribeLinks(userId: string): { page: string; oneClick: string } {
  const token = unsubscribeToken(userId);
  const { baseUrl } = env();
  return { page: `${baseUrl}/unsubscribe/${token}`, oneClick: `${baseUrl}/api/unsubscribe/${token}` };
}

export const unsubscribeToken = (userId: string): string =>
  `${Buffer.from(userId).toString("base64url")}.${signature(userId)}`;

/** Whose mails it ends; null: nobody made that link here. */
export function userOfToken(token: string): string | null {
  const [named, signed, ...rest] = token.split(".");
  if (!named || !signed || rest.length > 0) return null;
  const userId = Buffer.from(named, "base64url").toString();
  const [is, should] = [Buffer.from(signed), Buffer.from(signature(userId))];
  return is.length === should.length && timingSafeEqual(is, should) ? userId : null;
}

/** Of this purpose alone: the secret signs sessions too. */
const signature = (userId: string): string =>
  createHmac("sha256", env().secret).update(`unsubscribe:${userId}`).digest("base64url");
