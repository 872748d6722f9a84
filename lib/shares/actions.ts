"use server";

import { channelById } from "@/lib/channels/repository";
import { memberAction } from "@/lib/people/action";
import { env } from "@/lib/platform/env";
import { idNamed } from "@/lib/platform/fields";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
import { lends } from "./admit";
import { expiryOf, tooFar } from "./expiry";
import { newShare } from "./input";
import { insertShare, revokeRow, shareById } from "./repository";
import { newShareToken, shareTokenHash } from "./token";

/** Answers the link, this once: only its digest is kept. */
export const createShare = memberAction({
  name: "shares.create",
  permission: "plan",
  input: newShare,
  run: async ({ tx, who: actor, input, at }) => {
    const { workspace } = actor;
    for (const id of input.channelIds) {
      const channel = await channelById(tx, workspace.id, id);
      if (!channel || channel.deletedAt !== null)
        return refuse("invalid", "invalid", { fields: { channelIds: "not_one_of" } });
    }
    const expiresAt = expiryOf(input.expires, at, workspace.timeZone);
    if (expiresAt <= at) return refuse("invalid", "invalid", { fields: { "expires.until": "past" } });
    if (tooFar(expiresAt, at))
      return refuse("invalid", "invalid", { fields: { "expires.until": "too_far" } });
    if (input.mayApprove && !(await lends(tx, workspace, actor)))
      return refuse("refused", "share_lends_no_approval");
    const token = newShareToken();
    await insertShare(tx, {
      id: newId(),
      workspaceId: workspace.id,
      tokenHash: shareTokenHash(token),
      name: input.name,
      fromDay: input.from,
      toDay: input.to,
      channelIds: [...new Set(input.channelIds)],
      mayApprove: input.mayApprove,
      createdBy: actor.userId,
      createdAt: at,
      expiresAt,
    });
    return ok({ link: `${env().baseUrl}/share/${token}` });
  },
});

/** Any planner ends any link, from the next request on. */
export const revokeShare = memberAction({
  name: "shares.revoke",
  permission: "plan",
  input: idNamed,
  run: async ({ tx, who: actor, input, at }) => {
    const share = await shareById(tx, actor.workspace.id, input.id);
    if (!share || share.revokedAt !== null) return refuse("not_found");
    return (await revokeRow(tx, share, at)) ? ok({}) : refuse("conflict");
  },
});
