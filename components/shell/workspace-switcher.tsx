"use client";

import { Check, ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { Menu, MenuContent, MenuItem, MenuLabel, MenuTrigger } from "@/components/ui/dropdown-menu";
import type { ShellView } from "./view";

const CARD =
  "flex h-10 w-full min-w-0 items-center gap-2 rounded-md border border-line bg-surface px-2.5 text-sm";

/** With a single workspace there is nothing to switch: its name alone. */
export function WorkspaceSwitcher({ view, className }: { view: ShellView; className?: string }) {
  const t = useTranslations("shell");
  const { workspace, workspaces } = view;
  const name = (
    <>
      <span aria-hidden="true" className="hidden font-display font-semibold text-lg md:max-lg:inline">
        {[...workspace.name][0]}
      </span>
      <span className="min-w-0 flex-1 truncate text-left font-semibold">{workspace.name}</span>
    </>
  );
  if (workspaces.length < 2) return <p className={classes(CARD, SLIM, className)}>{name}</p>;
  return (
    <Menu>
      <MenuTrigger
        aria-label={t("workspace.menu", { name: workspace.name })}
        className={classes(CARD, SLIM, "transition-colors hover:bg-hover", className)}
      >
        {name}
        <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-ink-3" />
      </MenuTrigger>
      <MenuContent className="w-(--radix-dropdown-menu-trigger-width) min-w-48">
        <MenuLabel>{t("workspace.switch")}</MenuLabel>
        {workspaces.map((other) => (
          <MenuItem key={other.slug} asChild>
            <Link
              href={`/w/${other.slug}/calendar`}
              aria-current={other.slug === workspace.slug ? "true" : undefined}
            >
              <span className="min-w-0 flex-1 truncate">{other.name}</span>
              {other.slug === workspace.slug && <Check aria-hidden="true" />}
            </Link>
          </MenuItem>
        ))}
      </MenuContent>
    </Menu>
  );
}
