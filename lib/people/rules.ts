import { ROLES, type Role } from "./vocabulary";

/**
 * What each role may do. `contribute` is bounded by the row: a contributor edits the posts they made or are named on
 * (see `lib/posts/rules.ts`).
 */
export const PERMISSIONS = {
  read: ["owner", "manager", "editor", "contributor", "viewer"],
  contribute: ["owner", "manager", "editor", "contributor"],
  plan: ["owner", "manager", "editor"],
  configure: ["owner", "manager"],
  govern: ["owner"],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof PERMISSIONS;

export function can(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role);
}

/** Nobody hands out a role above their own. */
export function mayGrant(granter: Role, granted: Role): boolean {
  return can(granter, "configure") && ROLES.indexOf(granter) <= ROLES.indexOf(granted);
}

/** A workspace keeps at least one owner, else nobody could ever govern it again. */
export function leavesNoOwner(owners: readonly string[], leaving: string): boolean {
  return owners.length === 1 && owners[0] === leaving;
}
