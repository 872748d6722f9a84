"use client";

import { ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { useDeferredMenu } from "./deferred-menu";
import type { ShellView } from "./view";

export interface WorkspaceSwitcherProps {
  view: ShellView;
  className?: string;
}

/** With a single workspace there is nothing to switch: its name alone. */
export function WorkspaceSwitcher(props: WorkspaceSwitcherProps) {
  const { view, className } = props;
  const t = useTranslations("shell");
  const { Menu, standIn } = useDeferredMenu(() =>
    import("./workspace-switcher-list").then((file) => file.WorkspaceSwitcherList),
  );
  if (view.workspaces.length < 2) {
    return (
      <p className={classes(CARD, "max-md:border-0 max-md:bg-transparent max-md:px-1", className)}>
        <WorkspaceName name={view.workspace.name} />
      </p>
    );
  }
  if (Menu) return <Menu {...props} />;
  return (
    <button
      type="button"
      {...standIn}
      aria-label={t("workspace.menu", { name: view.workspace.name })}
      className={classes(CARD, PRESSABLE, className)}
    >
      <WorkspaceName name={view.workspace.name} switchable />
    </button>
  );
}

// On the slim rail of a tablet the first letter stands for the name.
export const CARD =
  "flex h-10 w-full min-w-0 items-center gap-2 rounded-md border border-line bg-surface px-2.5 text-sm " +
  "md:max-lg:justify-center md:max-lg:px-0 md:max-lg:[&>*:not(:first-child)]:hidden";
export const PRESSABLE = "transition-colors hover:bg-hover";

export function WorkspaceName({ name, switchable = false }: { name: string; switchable?: boolean }) {
  return (
    <>
      <span aria-hidden="true" className="hidden font-display font-semibold text-lg md:max-lg:inline">
        {[...name][0]}
      </span>
      <span className="min-w-0 flex-1 truncate text-left font-semibold">{name}</span>
      {switchable && <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-ink-3" />}
    </>
  );
}
