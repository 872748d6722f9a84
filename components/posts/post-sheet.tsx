"use client";

import type { Draft } from "@/components/calendar/store/view-state";
import { QuickCreate } from "./create/quick-create";
import { OpenPost } from "./sheet/open-post";

export interface PostSheetProps {
  /** The post to show; null with a draft: a new one is about to be made. */
  postId: string | null;
  draft: Draft | null;
  onClose: () => void;
}

/** The door to everything about one post. Loaded when first needed: the counters of texts come with it. */
export default function PostSheet({ postId, draft, onClose }: PostSheetProps) {
  if (postId) return <OpenPost key={postId} postId={postId} onClose={onClose} />;
  return draft ? <QuickCreate draft={draft} onClose={onClose} /> : null;
}
