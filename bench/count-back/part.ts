import { openStore } from "@/db/store";
import { NOW, SLUG } from "@/e2e/server/settings";
import { frameAt } from "@/lib/calendar/frame";
import { countBack } from "@/lib/events/count-back/count-back";
import { type Chosen, drafted, editOfDrafted } from "@/lib/events/count-back/drafted";
import type { Proposal } from "@/lib/events/count-back/proposal";
import { questionFor } from "@/lib/events/question";
import { judgedPlan } from "@/lib/flags/judge";
import { plannedCounts } from "@/lib/objectives/planned/repository";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import { recheck } from "@/lib/plan/recheck";
import type { Figure } from "../figure";
import type { Part } from "../part";
import { tailFigure, tailOf } from "../tail";
import { MONTH } from "../world/workspace";

const MOST_MS = 50;
const PER_MONTH = [100, 1_000];

/** The reads and the reckoning of one request, as the route does them, in a workspace whose plan is judged already. */
export const part: Part = {
  title: "counting an event back in a workspace of 100,000 publications, and counting the matrix",
  async figures(world) {
    const figures: Figure[] = [];
    for (const perMonth of PER_MONTH) {
      const workspace = await world.workspace(perMonth);
      const store = openStore(workspace);
      const at = Date.parse(NOW);
      const actor = (await actorIn(store.read, (await userById(store.read, "owner"))!, SLUG))!;
      const frame = await frameAt(store.read, actor, at);
      await judgedPlan(store.read, workspace.workspaceId, frame);
      const ahead = frame.events.filter(({ kind, end }) => kind !== "note" && end >= frame.today);
      const inHorizon = ahead.filter(({ end }) => end <= frame.horizon.to).slice(0, 5);
      const size = `${perMonth.toLocaleString("en")} a month`;
      const asked = await tailOf(async (run) => {
        const event = inHorizon[run % inHorizon.length]!;
        countBack((await questionFor(store.read, actor, at, event.id))!);
      });
      figures.push(tailFigure(`proposals for an event, ${size}`, asked, MOST_MS));
      const question = (await questionFor(store.read, actor, at, inHorizon[0]!.id))!;
      const chosen = accepted(countBack(question));
      const shown = await tailOf(async () => {
        const again = (await questionFor(store.read, actor, at, inHorizon[0]!.id))!;
        recheck(again.index, editOfDrafted(drafted(again, chosen)));
      });
      figures.push(tailFigure(`what ${chosen.length} of them would do, ${size}`, shown, MOST_MS));
      const counted = await tailOf(async () => {
        await plannedCounts(store.read, workspace.workspaceId, MONTH);
      });
      figures.push(tailFigure(`the matrix of a month, ${size}`, counted, MOST_MS));
      await store.close();
    }
    return figures;
  },
};

function accepted(proposals: readonly Proposal[]): Chosen[] {
  return proposals.flatMap(({ title, day, place }): Chosen[] => {
    if (place) return [{ kind: "post", title, channel: place.channel, at: place.at }];
    return day === null ? [] : [{ kind: "task", title, due: day }];
  });
}
