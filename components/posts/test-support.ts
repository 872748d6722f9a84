import type { PostView } from "@/lib/posts/view";

/** A post on LinkedIn and on X, as the server would tell it. */
export function aPostView(more: Partial<PostView> = {}): PostView {
  return {
    id: "p1",
    version: 3,
    title: "Rendez-vous stand H42",
    status: "draft",
    objectiveId: null,
    campaignId: null,
    eventId: null,
    audienceId: null,
    columnId: null,
    format: "photo",
    promotional: false,
    cost: 0,
    costKind: null,
    text: "Nous y serons.",
    link: null,
    media: [],
    publications: [
      { id: "p1-li", version: 5, channelId: "li", at: "2026-11-09T09:00", text: null, result: null },
      { id: "p1-x", version: 2, channelId: "x", at: null, text: "Stand H42", result: null },
    ],
    assignments: [],
    approval: null,
    createdAt: null,
    updatedAt: 0,
    deletedAt: null,
    editable: true,
    history: [],
    ...more,
  };
}
