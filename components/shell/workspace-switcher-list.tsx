"use client";

import { Check } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { Menu, MenuContent, MenuItem, MenuLabel, MenuTrigger } from "@/components/ui/dropdown-menu";
import { CARD, PRESSABLE, WorkspaceName, type WorkspaceSwitcherProps } from "./workspace-switcher";

/** Fetched when asked for, hence open from the start. */
export function WorkspaceSwitcherList({ view, className }: WorkspaceSwitcherProps) {
  const t = useTranslations("shell");
  const { workspace, workspaces } = view;
  return (
    <Menu defaultOpen>
      <MenuTrigger
        aria-label={t("workspace.menu", { name: workspace.name })}
        className={classes(CARD, PRESSABLE, className)}
      >
        <WorkspaceName name={workspace.name} switchable />
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
