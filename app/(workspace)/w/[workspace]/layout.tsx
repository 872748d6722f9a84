import type { ReactNode } from "react";
import { Bell } from "@/components/notifications/bell";
import { Shell } from "@/components/shell/shell";
import { RememberWorkspace } from "@/components/workspaces/remember-workspace";
import { unreadCount } from "@/lib/notifications/queries";
import { keepLocale, keepTheme } from "@/lib/people/preference-actions";
import { requireActor } from "@/lib/people/session";
import { Messages } from "@/lib/platform/i18n/messages";
import { shellView } from "@/lib/workspaces/queries";

type Props = { params: Promise<{ workspace: string }>; children: ReactNode };

export default async function WorkspaceLayout({ params, children }: Props) {
  const actor = await requireActor((await params).workspace);
  return (
    <Shell
      view={await shellView(actor)}
      preferences={{ setLocale: keepLocale, setTheme: keepTheme }}
      bell={
        <Messages namespaces={["notifications"]}>
          <Bell slug={actor.workspace.slug} unread={await unreadCount(actor)} />
        </Messages>
      }
    >
      <RememberWorkspace slug={actor.workspace.slug} />
      {children}
    </Shell>
  );
}
