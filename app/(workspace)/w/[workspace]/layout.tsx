import type { ReactNode } from "react";
import { Shell } from "@/components/shell/shell";
import { RememberWorkspace } from "@/components/workspaces/remember-workspace";
import { keepLocale, keepTheme } from "@/lib/people/preference-actions";
import { requireActor } from "@/lib/people/session";
import { shellView } from "@/lib/workspaces/queries";

type Props = { params: Promise<{ workspace: string }>; children: ReactNode };

export default async function WorkspaceLayout({ params, children }: Props) {
  const actor = await requireActor((await params).workspace);
  return (
    <Shell view={await shellView(actor)} preferences={{ setLocale: keepLocale, setTheme: keepTheme }}>
      <RememberWorkspace slug={actor.workspace.slug} />
      {children}
    </Shell>
  );
}
