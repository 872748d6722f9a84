import { redirect } from "next/navigation";
import { stepAddress } from "@/components/start/addresses";
import { requireActor } from "@/lib/people/session";
import { firstOpen } from "@/lib/start/progress";
import { startFrame } from "@/lib/start/queries";

type Props = { params: Promise<{ workspace: string }> };

/** No page of its own: who comes, or comes back, goes on where something is still to be said. */
export default async function StartPage({ params }: Props) {
  const { workspace: slug } = await params;
  const actor = await requireActor(slug, "configure");
  const { answered } = await startFrame(actor);
  redirect(stepAddress(slug, firstOpen(answered) ?? "plan"));
}
