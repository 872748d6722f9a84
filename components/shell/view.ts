import type { Locale } from "@/lib/platform/i18n/locale";
import type { Result } from "@/lib/platform/result";
import type { Theme } from "@/lib/platform/theme/theme";

export const SECTIONS = [
  "calendar",
  "my-work",
  "approvals",
  "posts",
  "review",
  "events",
  "objectives",
  "team",
  "settings",
] as const;
/** Along the foot of a phone five fit: these, and a menu with the rest. */
export const BAR_SECTIONS: readonly Section[] = ["calendar", "my-work", "posts", "team"];
export const FURTHER_SECTIONS: readonly Section[] = SECTIONS.filter((each) => !BAR_SECTIONS.includes(each));
export type Section = (typeof SECTIONS)[number];

export type ShellRole = "owner" | "manager" | "editor" | "contributor" | "viewer";

/** All that the frame around a workspace's pages shows. */
export interface ShellView {
  workspace: { slug: string; name: string };
  /** Every workspace of this person, the present one included. */
  workspaces: { slug: string; name: string }[];
  user: { name: string; email: string; role: ShellRole; locale: Locale; theme: Theme };
  /** What waits for this person, by section; 0 or none shows nothing. */
  badges?: Partial<Record<Section, number>>;
}

/**
 * Server actions that keep a choice. The ones of lib/platform keep it in this browser; a workspace's layout passes
 * actions that also store it in the person's profile.
 */
export interface PreferenceActions {
  setLocale: (locale: Locale) => Promise<Result<unknown>>;
  setTheme: (theme: Theme) => Promise<Result<unknown>>;
}
