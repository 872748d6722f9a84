/** The day that stands for the demo document's today, so that journeys read its dates as it has them. */
export const NOW = "2026-11-09T08:00:00Z";
export const PASSWORD = "marron chaud d’automne";
export const OUTSIDER = { email: "paul@ailleurs.example", slug: "ailleurs" };
export const SLUG = "aciers-lemoine";

/** One account a role, as the demo has them. */
export const ACCOUNTS = {
  owner: "lucie@lemoine.example",
  manager: "marc@lemoine.example",
  editor: "thomas@lemoine.example",
  contributor: "ines@lemoine.example",
  viewer: "claire@lemoine.example",
  outsider: OUTSIDER.email,
} as const;
export type Who = keyof typeof ACCOUNTS;

const OURS =
  /^(PORT|HOST|PUBLIC_URL|DATA_DIR|DATABASE_URL|DEMO|DEMO_PASSWORD|AUTH_SECRET|MARRONNIER_NOW|TRUST_PROXY|SMTP_URL|MAIL_FROM|JOBS|NEXTAUTH_.*)$/;

/** The environment of a server or a command under test: nothing of the person's own settings leaks in. */
export function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const rest = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  return {
    ...Object.fromEntries(rest),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    MARRONNIER_NOW: NOW,
    ...settings,
  };
}
