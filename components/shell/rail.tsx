import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatusDot } from "@/components/ui/status-dot";
import { Logo, Wordmark } from "./logo";
import { SectionLinks } from "./section-links";
import { UserMenu } from "./user-menu";
import type { PreferenceActions, ShellView } from "./view";
import { WorkspaceSwitcher } from "./workspace-switcher";

interface RailProps {
  view: ShellView;
  preferences: PreferenceActions;
  /** The news, at the head of the frame. */
  bell?: ReactNode;
}

export function Rail({ view, preferences, bell }: RailProps) {
  const t = useTranslations("shell");
  return (
    <header className="sticky top-0 z-30 hidden h-dvh w-14 shrink-0 flex-col border-line border-r bg-rail px-2 pt-4 pb-3 md:flex lg:w-52 lg:px-3 print:hidden">
      <div className="mb-4 flex flex-col items-center gap-2 lg:flex-row lg:justify-between">
        <Link
          href={`/w/${view.workspace.slug}/calendar`}
          aria-label="Marronnier"
          className="inline-flex rounded-sm no-underline lg:mx-2"
        >
          <span className="hidden lg:inline-flex">
            <Wordmark />
          </span>
          <Logo className="size-7 lg:hidden" />
        </Link>
        {bell}
      </div>
      <WorkspaceSwitcher view={view} className="mb-3" />
      <nav aria-label={t("nav.label")}>
        <SectionLinks slug={view.workspace.slug} badges={view.badges} place="rail" />
      </nav>
      <div className="mt-auto grid gap-3 pt-6">
        <Legend title={t("legend")} />
        <div className="border-line border-t pt-2.5">
          <UserMenu view={view} preferences={preferences} side="right" />
        </div>
      </div>
    </header>
  );
}

function Legend({ title }: { title: string }) {
  return (
    <section aria-label={title} className="hidden px-2 lg:block [@media(max-height:40rem)]:hidden!">
      <p aria-hidden="true" className="eyebrow mb-1">
        {title}
      </p>
      <ul className="grid gap-1 text-ink-2 text-xs">
        {(["idea", "draft", "in_review", "approved", "published"] as const).map((status) => (
          <li key={status}>
            <StatusDot status={status} className="[&>svg]:mr-0.5" />
          </li>
        ))}
      </ul>
    </section>
  );
}
