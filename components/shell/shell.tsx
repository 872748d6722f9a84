import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { setLocale } from "@/lib/platform/i18n/actions";
import { Messages } from "@/lib/platform/i18n/messages";
import { setTheme } from "@/lib/platform/theme/actions";
import { BottomBar, TopBar } from "./bars";
import { Rail } from "./rail";
import type { PreferenceActions, ShellView } from "./view";

/**
 * The frame of a workspace: rail on a desk, slim rail on a tablet, bars above and below on a phone.
 * `children` is the <main>; pages bring their own <Messages>, the frame's words stay with the frame.
 */
export async function Shell({
  view,
  preferences = { setLocale, setTheme },
  children,
}: {
  view: ShellView;
  preferences?: PreferenceActions;
  children: ReactNode;
}) {
  const t = await getTranslations("shell");
  return (
    <div className="shell flex min-h-dvh flex-col md:flex-row">
      <a
        href="#content"
        className="fixed top-2 left-2 z-60 -translate-y-16 rounded-md bg-chestnut px-3 py-2 font-medium text-on-chestnut text-sm focus:translate-y-0"
      >
        {t("skip")}
      </a>
      <Messages namespaces={["shell"]}>
        <Rail view={view} preferences={preferences} />
        <TopBar view={view} preferences={preferences} />
      </Messages>
      <main id="content" tabIndex={-1} className="min-w-0 flex-1 pb-(--shell-bottom) outline-none">
        {children}
      </main>
      <Messages namespaces={["shell"]}>
        <BottomBar view={view} />
      </Messages>
    </div>
  );
}
