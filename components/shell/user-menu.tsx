"use client";

import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { useDeferredMenu } from "./deferred-menu";
import type { PreferenceActions, ShellView } from "./view";

export interface UserMenuProps {
  view: ShellView;
  preferences: PreferenceActions;
  side: "right" | "bottom";
}

export function UserMenu(props: UserMenuProps) {
  const { Menu, standIn } = useDeferredMenu(() =>
    import("./user-menu-list").then((file) => file.UserMenuList),
  );
  if (Menu) return <Menu {...props} />;
  return (
    <button type="button" {...standIn} className={USER_BUTTON}>
      <UserFace user={props.view.user} />
    </button>
  );
}

export const USER_BUTTON =
  "flex w-full items-center gap-2.5 rounded-md px-1.5 py-1.5 text-left transition-colors hover:bg-hover data-[state=open]:bg-hover max-lg:size-10 max-lg:justify-center max-lg:p-0";

export function UserFace({ user }: { user: ShellView["user"] }) {
  const t = useTranslations("shell");
  return (
    <>
      <span className="sr-only">{t("user.menu", { name: user.name })}</span>
      <Avatar name={user.name} size="md" hidden />
      <span aria-hidden="true" className="min-w-0 flex-1 max-lg:hidden">
        <span className="block truncate font-semibold text-sm">{user.name}</span>
        <span className="block truncate text-ink-2 text-xs">{t(`role.${user.role}`)}</span>
      </span>
    </>
  );
}
