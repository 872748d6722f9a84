import { redirect } from "next/navigation";
import { anyAccount } from "@/lib/people/queries";
import { currentUser } from "@/lib/people/session";
import { workspacesOfUser } from "@/lib/workspaces/queries";

/** No page of its own: everybody is led to where they belong. */
export default async function Home() {
  const user = await currentUser();
  if (!user) redirect((await anyAccount()) ? "/sign-in" : "/sign-up");
  const [first] = await workspacesOfUser(user.id);
  redirect(first ? `/w/${first.slug}/calendar` : "/workspaces/new");
}
