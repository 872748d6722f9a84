import { createHash, randomBytes } from "node:crypto";
import type { Reader } from "@/db/store";
import { type InvitationRow, invitationByTokenHash, memberOf } from "./repository";
import { mayGrant } from "./rules";
import type { Role } from "./vocabulary";

/** An invitation that nobody takes up in two weeks is over. */
export const INVITATION_MS = 14 * 24 * 3600_000;

/** 256 random bits: they cannot be guessed, so their plain digest is enough to keep. */
export const newToken = (): string => randomBytes(32).toString("base64url");
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** The invitation behind a link, while it can still be taken up. */
export async function openInvitation(
  reader: Reader,
  token: string,
  at: number,
): Promise<InvitationRow | null> {
  const row = await invitationByTokenHash(reader, tokenHash(token));
  if (!row || row.usedAt !== null || row.revokedAt !== null || row.expiresAt <= at) return null;
  const maker = await memberOf(reader, row.workspaceId, row.createdBy);
  return stands(row, maker) ? row : null;
}

/** An invitation lasts as long as its maker may give that role: who falls or leaves keeps no way back in. */
export const stands = ({ role }: Pick<InvitationRow, "role">, maker: { role: Role } | null | undefined) =>
  !!maker && mayGrant(maker.role, role);
