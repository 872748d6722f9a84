/** Strongest first: each role may do what the next one may, and more (see `rules.ts`). */
export const ROLES = ["owner", "manager", "editor", "contributor", "viewer"] as const;
export type Role = (typeof ROLES)[number];

export const LOCALES = ["fr", "en"] as const;
export type Locale = (typeof LOCALES)[number];

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
