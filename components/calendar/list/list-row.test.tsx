import { expect, it } from "vitest";
import { renderIn } from "@/components/ui/render-for-test";
import { ChipWordsProvider } from "../grid/chip-words";
import { FlagsContext, FrameContext, OpenPostContext } from "../store/contexts";
import { aFlag, aFrame, aPublication } from "../store/fixtures";
import { allInSight } from "../store/flags-in-sight";
import { flagsOnScreen } from "../store/flags-on-screen";
import type { OpenPostApi } from "../store/use-calendar-view";
import { ListRow } from "./list-row";

const TRIANGLE = "lucide-triangle-alert";
const OCTAGON = "lucide-octagon-alert";

function row(flagged: Parameters<typeof aFlag>[0][]): string {
  const publication = aPublication({ id: "p1" });
  const flags = {
    ...allInSight(flagsOnScreen(flagged.map(aFlag))),
    filters: "",
    whole: false,
    showWhole: () => {},
  };
  return renderIn(
    "fr",
    <FrameContext value={aFrame()}>
      <FlagsContext value={flags}>
        <OpenPostContext value={{ open: () => {} } as unknown as OpenPostApi}>
          <ChipWordsProvider>
            <ListRow publication={publication} />
          </ChipWordsProvider>
        </OpenPostContext>
      </FlagsContext>
    </FrameContext>,
  );
}

// A list of no flags is a value like another: every row of the list wore the warning.
it("a publication without flags wears none", () => {
  const html = row([]);
  expect(html).not.toContain(TRIANGLE);
  expect(html).not.toContain(OCTAGON);
});

it("what is to put right looks otherwise than what is to watch", () => {
  const at = { publications: ["p1"] };
  expect(row([{ ...at, severity: "warning" }])).toContain(TRIANGLE);
  expect(row([{ ...at, severity: "error" }])).toContain(OCTAGON);
});
