import { matrixCellAsked } from "@/lib/objectives/input";
import { postsInCell } from "@/lib/objectives/queries";
import { memberRoute } from "@/lib/people/route";
import { ok, refuse } from "@/lib/platform/result";

/** The posts behind a number of the matrix: asked when somebody presses it. */
export const GET = (request: Request) =>
  memberRoute(request, async (actor, query) => {
    const { workspace: _, ...asked } = Object.fromEntries(query);
    const cell = matrixCellAsked.safeParse(asked);
    if (!cell.success) return refuse("invalid", "invalid", { fields: { from: "not_a_day" } });
    return ok({ posts: await postsInCell(actor, cell.data) });
  });
