import fc from "fast-check";
import { expect, test } from "vitest";
import { isOnSite } from "./address";

const LABELS = [
  ...[
    "lemoine",
    "www",
    "a",
    "a1",
    "1a",
    "42",
    "0x7f",
    "ab--cd",
    "a-",
    "-a",
    "xn--t-9fab",
    "xn--a",
    "axn--",
    "été",
    "LEMOINE",
  ],
  ...["", "a_b", "a%2eb", "a\u00adb", "ſ", "ﬁ", "ａ", "a".repeat(64), "*", "[::1]", "127", "localhost"],
];
const ENDS = ["example", "fr", "x", "c0m", "1", "0x1", "EXAMPLE", "exämple", "", "xn--p1ai"];
const SEPARATORS = [".", ".", ".", "。", "..", "@", "\\", ":8443.", "/"];
const TAILS = [
  "",
  "/",
  "/a?b#c",
  "?a",
  "#a",
  ".",
  "./",
  ":443",
  ":443/",
  ":",
  "\\a",
  "@lemoine.example",
  "/@evil.test",
  "%",
  "\n",
  "\t/",
  " ",
];

const host = fc
  .record({
    labels: fc.array(fc.constantFrom(...LABELS), { minLength: 1, maxLength: 3 }),
    separators: fc.infiniteStream(fc.constantFrom(...SEPARATORS)),
    end: fc.constantFrom(...ENDS),
  })
  .map(({ labels, separators, end }) =>
    [...labels, end].reduce((before, label) => `${before}${separators.next().value as string}${label}`),
  );
const scheme = fc.constantFrom("https://", "http://", "HTTPS://", "https:///", "https:/");
const tail = fc.constantFrom(...TAILS);
/** Its own host, as it is written or as it is read; or another's. */
const whose = fc.constantFrom<"written" | "read" | "other">("written", "read", "other");

// Nearly all hosts are read off without parsing the address: that must never be a host that the platform's URL would not
// read there, or https://own.example@elsewhere.test counts as one's own site.
test("an address is on a site exactly where the platform’s own reading says so", () => {
  let own = 0;
  fc.assert(
    fc.property(scheme, host, tail, host, whose, (scheme, written, tail, other, whose) => {
      const address = scheme + written + tail;
      const sites = { written, read: hostRead(address) ?? other, other };
      const site = sites[whose].replace(/^www\./, "");
      expect(isOnSite(address, [site])).toBe(isOnSiteRead(address, site));
      if (isOnSiteRead(address, site)) own += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(own).toBeGreaterThan(1_000);
});

function isOnSiteRead(address: string, site: string): boolean {
  const host = hostRead(address);
  const own = hostRead(`http://${site}`);
  return host !== null && own !== null && (host === own || host.endsWith(`.${own}`));
}

function hostRead(address: string): string | null {
  return URL.parse(address)?.hostname.replace(/\.$/, "") || null;
}
