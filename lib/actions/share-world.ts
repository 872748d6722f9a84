import { aChannel, aComment, aMember, aPost, aPublication, aShare } from "@/db/builders";
import type { Tx } from "@/db/store";
import { contentOf, digestOf } from "@/lib/approvals/content";
import type { ApprovalPolicy } from "@/lib/approvals/vocabulary";
import { now } from "@/lib/platform/clock";
import { newShareToken } from "@/lib/shares/token";

/** Tokens of links to one workspace. */
export interface Links {
  open: string;
  revoked: string;
  expired: string;
  /** Its maker may no longer plan. */
  fallen: string;
}

const OUTSIDE: ApprovalPolicy = {
  steps: [{ name: "Client", roles: ["manager"], members: [], outside: true }],
};

/** A post in review that a link shows, what was said about it outside and inside, and links of every kind. */
export async function sharedWorld(tx: Tx, workspaceId: string) {
  const planner = (await aMember(tx, workspaceId, "manager")).user.id;
  const viewer = (await aMember(tx, workspaceId, "viewer")).user.id;
  const channel = await aChannel(tx, { workspaceId, name: "Page du client", approval: OUTSIDE });
  const post = await aPost(tx, { workspaceId, status: "in_review", title: "Vu par le client" });
  const at = "2026-11-12T09:00";
  const publication = await aPublication(tx, { workspaceId, postId: post.id, channelId: channel.id, at });
  const said = { workspaceId, postId: post.id, userId: planner };
  const outside = await aComment(tx, { ...said, audience: "outside", text: "Cela vous convient ?" });
  const inside = await aComment(tx, { ...said, text: "Le client est difficile" });
  const links: Links = {
    open: newShareToken(),
    revoked: newShareToken(),
    expired: newShareToken(),
    fallen: newShareToken(),
  };
  const by = { workspaceId, createdBy: planner };
  const share = await aShare(tx, links.open, by);
  await aShare(tx, links.revoked, { ...by, revokedAt: 1 });
  await aShare(tx, links.expired, { ...by, expiresAt: now() });
  await aShare(tx, links.fallen, { ...by, createdBy: viewer });
  return {
    links,
    share: share.id,
    shared: {
      post: post.id,
      channel: channel.id,
      outside: outside.id,
      inside: inside.id,
      read: { step: 1, digest: digestOf(contentOf(post, [publication])) },
    },
  };
}
