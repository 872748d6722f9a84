import { unstable_rethrow } from "next/navigation";
import type { PlanChange } from "@/lib/calendar/view";
import { type Refusal, type Result, refuse } from "@/lib/platform/result";
import { editPost, setAssignments } from "@/lib/posts/actions";
import type { PostView } from "@/lib/posts/view";
import { editPublication, movePublication } from "@/lib/publications/actions";
import type { Outcome } from "../autosave/autosave";
import type { Transport } from "../autosave/runner";
import type { Sent } from "../autosave/state";
import { faultsByField, readPublicationKey, requestOf, snapshotOf } from "../post-fields";

export const UNREACHABLE: Refusal = refuse("unavailable", "unreachable");

/** The post as it is stored now; `null`: the call itself failed, the server said nothing. */
export async function fetchPost(workspace: string, id: string): Promise<Result<PostView>> {
  try {
    const address = `/api/posts/${encodeURIComponent(id)}?${new URLSearchParams({ workspace })}`;
    const response = await fetch(address, { cache: "no-store" });
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, data: body as PostView };
    const { code = "unavailable", message = code, values } = body as Partial<Refusal>;
    return refuse(code, message, { values });
  } catch {
    return UNREACHABLE;
  }
}

/** Carries what the autosave machine sends to the actions, and their answers back. */
export function postTransport(options: {
  workspace: string;
  postId: string;
  onChange: (change: PlanChange) => void;
  onPost: (post: PostView) => void;
}): Transport {
  const { workspace, postId } = options;

  async function reread(): Promise<Outcome> {
    const answer = await fetchPost(workspace, postId);
    if (!answer.ok) return { kind: "refused", refusal: answer, fields: {}, snapshot: null };
    options.onPost(answer.data);
    return { kind: "done", snapshot: snapshotOf(answer.data) };
  }

  return async (send) => {
    if (send.kind === "reload") return reread();
    const answer = await called(workspace, postId, send);
    if (answer === null) return { kind: "lost", refusal: UNREACHABLE };
    if (!answer.ok) return refused(send, answer);
    options.onChange(answer.data.change);
    // A move answers without the post. Where it cannot be read again now, the write counts as in doubt, and is looked up.
    const post = answer.data.post ?? (await fetchPost(workspace, postId));
    if ("ok" in post && !post.ok) return { kind: "lost", refusal: post };
    const told = "ok" in post ? post.data : post;
    options.onPost(told);
    return { kind: "done", snapshot: snapshotOf(told) };
  };
}

type Answer = Result<{ change: PlanChange; post?: PostView }>;
type Save = Extract<Sent, { kind: "save" }>;

async function called(workspace: string, postId: string, send: Save): Promise<Answer | null> {
  try {
    return await call(workspace, postId, send);
  } catch (error) {
    unstable_rethrow(error);
    return null;
  }
}

function call(workspace: string, postId: string, { values, version }: Save): Promise<Answer> {
  const request = requestOf(Object.keys(values)[0]!);
  const post = { workspace, id: postId, version };
  switch (request.kind) {
    case "post":
      return editPost({ ...post, patch: values });
    case "assignments":
      return setAssignments({ ...post, assignments: values.assignments });
    case "move":
      return movePublication({
        workspace,
        id: request.id,
        version,
        at: Object.values(values)[0] as string | null,
      });
    case "publication": {
      const patch = Object.fromEntries(
        Object.entries(values).map(([key, value]) => [readPublicationKey(key)?.field, value]),
      );
      return editPublication({ workspace, id: request.id, version, patch });
    }
  }
}

function refused(send: Save, refusal: Refusal): Outcome {
  const current = refusal.current as Partial<PostView> | null | undefined;
  // A refused move sends the publication along, not the post: then the post is read anew.
  const snapshot = current?.publications ? snapshotOf(current as PostView) : null;
  return {
    kind: "refused",
    refusal,
    fields: faultsByField(Object.keys(send.values), refusal.fields ?? {}),
    snapshot,
  };
}
