import { expect, test } from "vitest";
import { addressOfLeaving } from "./leaving";

const HERE = "https://m.example/w/acme/start/audiences";
const link = (href: string, other = {}) => ({ href, target: "", download: "", ...other });

// Somebody described an audience, pressed "Skip" to read on and came back to an empty card: nothing had asked.
test.each([
  ["the next question", link("https://m.example/w/acme/start/networks"), "/w/acme/start/networks"],
  ["with its search", link("https://m.example/w/acme/calendar?view=month"), "/w/acme/calendar?view=month"],
  ["a place on this page", link(`${HERE}#content`), null],
  ["a new tab", link("https://m.example/w/acme/calendar", { target: "_blank" }), null],
  ["a file", link("https://m.example/api/export", { download: "plan.csv" }), null],
  ["another site, of which the browser asks", link("https://other.example/"), null],
  ["no address", link(""), null],
])("%s", (_, pressed, address) => {
  expect(addressOfLeaving(pressed, HERE)).toBe(address);
});
