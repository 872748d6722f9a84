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
 * `children` fills the <main>; a page that needs more words than the frame's brings its own <Messages>.
 */
export async function Shell({
  view,
  preferences = { setLocale, setTheme },
  bell,
  children,
}: {
  view: ShellView;
  preferences?: PreferenceActions;
  /** Stands at the head of the rail and in the bar above: in the page twice, seen once. */
  bell?: ReactNode;
  children: ReactNode;
}) {
  const t = await getTranslations("shell");
  return (
    <Messages namespaces={["shell"]}>
      <div className="flex min-h-dvh flex-col md:flex-row">
        <a
          href="#content"
          className="fixed top-2 left-2 z-60 -translate-y-16 rounded-md bg-chestnut px-3 py-2 font-medium text-on-chestnut text-sm focus:translate-y-0"
        >
          {t("skip")}
        </a>
        <Rail view={view} preferences={preferences} bell={bell} />
        <TopBar view={view} preferences={preferences} bell={bell} />
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 pb-(--shell-bottom) outline-none">
          {children}
        </main>
        <BottomBar view={view} />
      </div>
    </Messages>
  );
}
