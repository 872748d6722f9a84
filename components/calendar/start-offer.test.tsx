import { expect, it } from "vitest";
import { renderIn } from "@/components/ui/render-for-test";
import type { CalendarPublication, LooseIdea } from "@/lib/calendar/view";
import { StartOffer } from "./start-offer";
import { FrameContext, PublicationsContext } from "./store/contexts";
import { aFrame, aPublication } from "./store/fixtures";

const OFFER = "Répondre aux cinq questions";
const IDEA: LooseIdea = {
  postId: "i1",
  title: "Le levain de Marcel",
  status: "idea",
  objectiveId: null,
  audienceId: null,
  columnId: null,
  contributorIds: [],
  editable: true,
};

function offer(dated: CalendarPublication[], ideas: LooseIdea[], configure = true): string {
  const frame = aFrame({ abilities: { contribute: true, plan: true, configure } });
  const known = { publications: dated, looseIdeas: ideas };
  return renderIn(
    "fr",
    <FrameContext value={frame}>
      <PublicationsContext value={{ all: dated, shown: dated, undated: [], looseIdeas: ideas, known }}>
        <StartOffer />
      </PublicationsContext>
    </FrameContext>,
  );
}

// Who skipped the questions and noted a first idea had lost the way to them.
it("an idea noted doesn't take the offer of a first plan away", () => {
  expect(offer([], [])).toContain(OFFER);
  expect(offer([], [IDEA])).toContain(OFFER);
});

it("with something planned, or for who may not answer, there is no offer", () => {
  expect(offer([aPublication({ id: "p1" })], [])).toBe("");
  expect(offer([], [IDEA], false)).toBe("");
});
