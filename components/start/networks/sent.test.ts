import { describe, expect, test } from "vitest";
import type { NetworksView } from "@/lib/start/networks/view";
import { type ChannelRow, type NetworksValues, newChannel, newPerson, valuesOf } from "./network-values";
import { sentFrom } from "./sent";
import { aChannel, aPerson, aView } from "./values.test-support";

const sent = (view: NetworksView, over: Partial<NetworksValues> = {}, channels?: ChannelRow[]) => {
  const values = { ...valuesOf(view, "fr"), ...over };
  return sentFrom(values, channels ?? values.channels ?? [], view, "fr").answer;
};
const NOTHING = { added: [], changed: [], removed: [] };

describe("what is sent", () => {
  test("of an empty workspace: the reader, and the ticked networks", () => {
    const rows = [newChannel("new-linkedin", "linkedin", "Aciers Lemoine", "fr")];
    expect(sent(aView(), { money: "150" }, rows)).toEqual({
      people: {
        ...NOTHING,
        added: [{ key: "me", name: "Lucie Carrel", minutesPerWeek: 300 }],
        self: "me",
      },
      money: { version: 7, perMonth: 150 },
      channels: {
        ...NOTHING,
        added: [{ network: "linkedin", name: "LinkedIn Aciers Lemoine", monitors: ["me"] }],
      },
    });
  });

  test("nothing, where nothing was changed", () => {
    const view = aView({ people: [aPerson()], channels: [aChannel()], money: { version: 7, perMonth: 80 } });
    expect(sent(view)).toEqual({ people: { ...NOTHING, self: null }, money: null, channels: NOTHING });
  });

  test("what was changed, in the version in which it was seen", () => {
    const view = aView({
      people: [aPerson(), aPerson({ id: "ines", account: null })],
      channels: [
        aChannel({ leaving: 4, published: 1 }),
        aChannel({ id: "x", network: "x", monitors: ["ines"] }),
      ],
    });
    const { people, channels } = valuesOf(view, "fr");
    const answer = sent(view, {
      people: [
        { ...people[0]!, hours: "2,5" },
        { ...people[1]!, on: false },
      ],
      channels: [{ ...channels![0]!, on: false }, channels![1]!],
    });
    expect(answer).toMatchObject({
      people: {
        added: [],
        changed: [{ id: "lucie", version: 3, name: "Lucie", minutesPerWeek: 150 }],
        removed: [{ id: "ines", version: 3 }],
      },
      // Whoever leaves answers nowhere any more.
      channels: {
        changed: [{ id: "x", version: 2, monitors: [] }],
        removed: [{ id: "li", version: 2, carried: 5 }],
      },
    });
  });

  test("hours that are none are told to be none", () => {
    const people = [{ ...newPerson("a"), name: "Ali" }];
    expect(sent(aView(), { people }, []).people.added).toEqual([
      { key: "a", name: "Ali", minutesPerWeek: Number.NaN },
    ]);
    expect(sent(aView(), { people: [newPerson("a")] }, []).people.added).toEqual([]);
  });
});
