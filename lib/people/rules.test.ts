import { describe, expect, test } from "vitest";
import { can, leavesNoOwner, mayGrant, PERMISSIONS, type Permission } from "./rules";
import { ROLES, type Role } from "./vocabulary";

/** "x": may. Columns as in ROLES: owner, manager, editor, contributor, viewer. */
const MAY: Record<Permission, string> = {
  read: "xxxxx",
  contribute: "xxxx-",
  plan: "xxx--",
  configure: "xx---",
  govern: "x----",
};

describe.each(Object.keys(PERMISSIONS) as Permission[])("%s", (permission) => {
  test.each(ROLES.map((role, index) => [role, MAY[permission][index] === "x"] as const))(
    "%s: %s",
    (role, may) => {
      expect(can(role, permission)).toBe(may);
    },
  );
});

test("each role may do all that the next one may", () => {
  for (const roles of Object.values(PERMISSIONS)) expect(roles).toEqual(ROLES.slice(0, roles.length));
});

test.each<[Role, string]>([
  ["owner", "xxxxx"],
  ["manager", "-xxxx"],
  ["editor", "-----"],
  ["contributor", "-----"],
  ["viewer", "-----"],
])("%s may hand out %s", (granter, may) => {
  expect(ROLES.map((granted) => (mayGrant(granter, granted) ? "x" : "-")).join("")).toBe(may);
});

test.each<[string[], string, boolean]>([
  [["a"], "a", true],
  [["a", "b"], "a", false],
  [["b"], "a", false],
  [[], "a", false],
])("owners %j without %s: none left is %s", (owners, leaving, none) => {
  expect(leavesNoOwner(owners, leaving)).toBe(none);
});
