import { expect, it } from "vitest";
import { dayZone, readZone, TRAY_ZONE } from "./drop-zones";

it.each([
  [dayZone("li", "2026-11-12"), { kind: "day", channelId: "li", day: "2026-11-12" }],
  [dayZone("a channel", "2026-11-12"), { kind: "day", channelId: "a channel", day: "2026-11-12" }],
  [dayZone(null, "2026-11-12"), { kind: "day", channelId: null, day: "2026-11-12" }],
  [TRAY_ZONE, { kind: "tray" }],
  ["li 2026-02-30", null],
  [null, null],
])("reads the zone %s", (zone, expected) => {
  expect(readZone(zone)).toEqual(expected);
});
