import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { LAST_WORKSPACE_COOKIE } from "@/components/workspaces/last-workspace";
import { anyAccount } from "@/lib/people/queries";
import { currentUser } from "@/lib/people/session";
import { workspacesOfUser } from "@/lib/workspaces/queries";

/** No page of its own: everybody is led to where they belong. */
export default async function Home() {
  const user = await currentUser();
  if (!user) redirect((await anyAccount()) ? "/sign-in" : "/sign-up");
  const [workspaces, jar] = await Promise.all([workspacesOfUser(user.id), cookies()]);
  const last = jar.get(LAST_WORKSPACE_COOKIE)?.value;
  const there = workspaces.find(({ slug }) => slug === last) ?? workspaces[0];
  redirect(there ? `/w/${there.slug}/calendar` : "/workspaces/new");
}
