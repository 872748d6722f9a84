import { notFound, redirect } from "next/navigation";
import { requireActor } from "@/lib/people/session";
import { idInPath } from "@/lib/platform/path-id";
import { dayOf } from "@/lib/platform/time";
import { postFor } from "@/lib/posts/queries";

type Props = { params: Promise<{ workspace: string; id: string }> };

/** The short address of a post: its sheet, open over the days on which it first appears. */
export default async function PostPage({ params }: Props) {
  const { workspace, id: param } = await params;
  const id = idInPath(param);
  const actor = await requireActor(workspace);
  const post = await postFor(actor, id);
  if (!post) notFound();
  const days = post.publications.flatMap(({ at }) => (at === null ? [] : [dayOf(at)])).sort();
  const search = new URLSearchParams({ ...(days[0] && { date: days[0] }), post: id });
  redirect(`/w/${workspace}/calendar?${search}`);
}
