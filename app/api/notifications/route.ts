import { getLocale } from "next-intl/server";
import { bellOf, unreadCount } from "@/lib/notifications/queries";
import { memberRoute } from "@/lib/people/route";
import { ok } from "@/lib/platform/result";

/** What the bell shows: how much is unread, and the latest, unless `only=count`. */
export function GET(request: Request): Promise<Response> {
  return memberRoute<unknown>(request, async (actor, query) =>
    ok(
      query.get("only") === "count"
        ? { unread: await unreadCount(actor) }
        : await bellOf(actor, await getLocale()),
    ),
  );
}
