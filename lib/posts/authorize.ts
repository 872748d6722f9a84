import type { Reader } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { type PublicationRow, publicationById } from "@/lib/publications/repository";
import { assignmentsOf, type PostRow, postById } from "./repository";
import { mayEdit } from "./rules";

declare const allowed: unique symbol;

/** A row that `authorize…` has let this actor change. Mutators take nothing else. */
export type Authorized<Row, Act extends string> = Row & { readonly [allowed]: Act };

/** The post, if this actor may change it; one in the bin counts as gone unless it is to be restored. */
export async function authorizedPost(
  reader: Reader,
  actor: Actor,
  id: string,
  { binned = false }: { binned?: boolean } = {},
): Promise<Result<Authorized<PostRow, "edit">>> {
  const post = await postById(reader, actor.workspace.id, id);
  if (!post || (post.deletedAt !== null) !== binned) return refuse("not_found");
  const named = await assignmentsOf(reader, actor.workspace.id, id);
  const judged = {
    status: post.status,
    createdBy: post.createdBy,
    contributorIds: named.map(({ contributorId }) => contributorId),
  };
  return mayEdit(actor, judged) ? ok(post as Authorized<PostRow, "edit">) : refuse("forbidden");
}

/** A publication with its post, if this actor may change them. */
export async function authorizedPublication(
  reader: Reader,
  actor: Actor,
  id: string,
): Promise<Result<{ publication: Authorized<PublicationRow, "edit">; post: Authorized<PostRow, "edit"> }>> {
  const publication = await publicationById(reader, actor.workspace.id, id);
  if (!publication || publication.deletedAt !== null) return refuse("not_found");
  const post = await authorizedPost(reader, actor, publication.postId);
  return post.ok
    ? ok({ publication: publication as Authorized<PublicationRow, "edit">, post: post.data })
    : post;
}
