import { createHmac } from "node:crypto";
import { expect, it, test } from "vitest";
import { env } from "@/lib/platform/env";
import { unsubscribeLinks, unsubscribeToken, userOfToken } from "./unsubscribe";

test("a link names whose mails it ends", () => {
  expect(userOfToken(unsubscribeToken("ines"))).toBe("ines");
  const { page, oneClick } = unsubscribeLinks("ines");
  expect([page, oneClick].map((link) => userOfToken(link.split("/").at(-1)!))).toEqual(["ines", "ines"]);
});

const [named, signed] = unsubscribeToken("ines").split(".") as [string, string];
const other = Buffer.from("marc").toString("base64url");
const bare = createHmac("sha256", env().secret).update("ines").digest("base64url");
it.each([
  "",
  ".",
  named,
  `${named}.`,
  `.${signed}`,
  `${other}.${signed}`,
  `${named}.${signed.slice(0, -1)}`,
  `${named}.${signed}.${signed}`,
  `${named}.${signed.toLowerCase()}`,
  // Signed with our secret, for another purpose.
  `${named}.${bare}`,
])("%j is nobody's", (token) => expect(userOfToken(token)).toBeNull());
