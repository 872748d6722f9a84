import { LOCALES, ROLES, THEMES } from "@/lib/people/vocabulary";
import type { Period } from "@/lib/plan/document";
import {
  checkOneOf,
  foreignKey,
  index,
  instant,
  integer,
  json,
  oneOf,
  primaryKey,
  real,
  table,
  text,
} from "../columns";
import { inWorkspace, listed } from "./owned";
import { workspaces } from "./workspaces";

export const users = table(
  "users",
  {
    id: text("id").primaryKey(),
    /** Stored in lower case. */
    email: text("email").notNull().unique("users_email_key"),
    name: text("name").notNull(),
    passwordHash: text("password_hash").notNull(),
    locale: oneOf("locale", LOCALES).notNull().default("fr"),
    theme: oneOf("theme", THEMES).notNull().default("system"),
    /** Raised to sign the person out everywhere. */
    sessionVersion: integer("session_version").notNull().default(1),
    createdAt: instant("created_at").notNull(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    checkOneOf("users_locale_check", t.locale, LOCALES),
    checkOneOf("users_theme_check", t.theme, THEMES),
  ],
);

/** One a signed-in browser, listed for its owner, who may end it. */
export const sessions = table(
  "sessions",
  {
    id: text("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** What the browser says it is; empty where it says nothing. */
    agent: text("agent").notNull(),
    createdAt: instant("created_at").notNull(),
    /** Kept to the hour or so: not every request writes. */
    seenAt: instant("seen_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [index("sessions_user").on(t.userId, t.endedAt)],
);

export const signInAttempts = table(
  "sign_in_attempts",
  { id: text("id").primaryKey(), key: text("key").notNull(), at: instant("at").notNull() },
  (t) => [index("sign_in_attempts_key_at").on(t.key, t.at), index("sign_in_attempts_at").on(t.at)],
);

/** Colleagues who make or check content; an account may be linked to one, but need not be. */
export const contributors = table(
  "contributors",
  {
    ...listed(),
    name: text("name").notNull(),
    minutesPerWeek: real("minutes_per_week").notNull(),
    absences: json<Period[]>("absences").notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), inWorkspace("contributors", t.workspaceId)],
);

export const members = table(
  "members",
  {
    workspaceId: text("workspace_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: oneOf("role", ROLES).notNull(),
    contributorId: text("contributor_id"),
    createdAt: instant("created_at").notNull(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.userId] }),
    index("members_user").on(t.userId),
    checkOneOf("members_role_check", t.role, ROLES),
    inWorkspace("members", t.workspaceId),
    foreignKey({
      name: "members_contributor_fk",
      columns: [t.workspaceId, t.contributorId],
      foreignColumns: [contributors.workspaceId, contributors.id],
    }),
  ],
);

export const invitations = table(
  "invitations",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    /** The token itself is shown once and never stored. */
    tokenHash: text("token_hash").notNull().unique("invitations_token_hash_key"),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: oneOf("role", ROLES).notNull(),
    contributorId: text("contributor_id"),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
    revokedAt: instant("revoked_at"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    index("invitations_workspace").on(t.workspaceId),
    checkOneOf("invitations_role_check", t.role, ROLES),
  ],
);
