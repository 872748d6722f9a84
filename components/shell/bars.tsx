import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Logo } from "./logo";
import { SectionLinks } from "./section-links";
import { UserMenu } from "./user-menu";
import type { PreferenceActions, ShellView } from "./view";
import { WorkspaceSwitcher } from "./workspace-switcher";

interface TopBarProps {
  view: ShellView;
  preferences: PreferenceActions;
  bell?: ReactNode;
}

export function TopBar({ view, preferences, bell }: TopBarProps) {
  return (
    <header className="sticky top-0 z-30 flex h-(--shell-top) items-center gap-2 border-line border-b bg-rail px-3 md:hidden print:hidden">
      <Link
        href={`/w/${view.workspace.slug}/calendar`}
        aria-label="Marronnier"
        className="grid size-10 shrink-0 place-items-center rounded-sm"
      >
        <Logo className="size-6.5" />
      </Link>
      <WorkspaceSwitcher view={view} className="max-w-60 flex-1" />
      <div className="ml-auto flex items-center gap-1">
        {bell}
        <UserMenu view={view} preferences={preferences} side="bottom" />
      </div>
    </header>
  );
}

export function BottomBar({ view }: { view: ShellView }) {
  const t = useTranslations("shell");
  return (
    <nav
      aria-label={t("nav.label")}
      className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-rail pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <SectionLinks slug={view.workspace.slug} badges={view.badges} place="bar" />
    </nav>
  );
}
