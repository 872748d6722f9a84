import { describe, expect, it } from "vitest";
import { findAddresses, isOnSite } from "./address";

describe("findAddresses", () => {
  it.each([
    ["", []],
    ["rien ici", []],
    ["https://exemple.fr", ["https://exemple.fr"]],
    ["HTTP://EXEMPLE.FR/Page", ["HTTP://EXEMPLE.FR/Page"]],
    ["Lire https://exemple.fr/page.", ["https://exemple.fr/page"]],
    ["(voir https://exemple.fr/page)", ["https://exemple.fr/page"]],
    ["« https://exemple.fr/page »", ["https://exemple.fr/page"]],
    ["“https://exemple.fr/page”…", ["https://exemple.fr/page"]],
    ["Vraiment https://exemple.fr/page?!...", ["https://exemple.fr/page"]],
    ["https://exemple.fr/a,b;c:d.html, puis", ["https://exemple.fr/a,b;c:d.html"]],
    ["https://exemple.fr/?q=a&b=c#d", ["https://exemple.fr/?q=a&b=c#d"]],
    ["https://exemple.fr/.", ["https://exemple.fr/"]],
    ['<a href="https://exemple.fr">ici</a>', ["https://exemple.fr"]],
    ["https://a.fr\u00a0https://b.fr\nhttps://c.fr", ["https://a.fr", "https://b.fr", "https://c.fr"]],
    ["https://web.archive.org/https://a.fr", ["https://web.archive.org/https://a.fr"]],
    ["https://été.exemple/œuvre", ["https://été.exemple/œuvre"]],
    ["https://exemple.fr//", ["https://exemple.fr//"]],
    ["https:// exemple.fr", []],
    ["https://...", []],
    ["ftp://exemple.fr www.exemple.fr exemple.fr", []],
  ])("%j", (text, addresses) => {
    expect(findAddresses(text).map(({ address }) => address)).toEqual(addresses);
  });

  it("says where each one stands", () => {
    const text = "Un : https://a.fr, deux : http://b.fr/c)";
    for (const { address, start, end } of findAddresses(text)) expect(text.slice(start, end)).toBe(address);
    expect(findAddresses(text)).toHaveLength(2);
  });

  it.each([
    ["addresses without end", "https://a.fr/".repeat(80_000)],
    ["starts without end", "http".repeat(250_000)],
    ["points without end", `https://a${".".repeat(1_000_000)}`],
    ["many addresses ending in points", `https://a${".".repeat(20)} `.repeat(30_000)],
    ["one long host", `https://${"a.".repeat(500_000)}`],
  ])("takes 1 MB of %s in linear time", (_, text) => {
    const started = performance.now();
    for (const { address } of findAddresses(text)) isOnSite(address, ["lemoine.example"]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("isOnSite", () => {
  const sites = ["lemoine.example", "été.exemple"];

  it.each([
    ["https://lemoine.example", true],
    ["https://lemoine.example/devis?a=b#c", true],
    ["https://lemoine.example:8443/", true],
    ["https://lemoine.example./", true],
    ["HTTPS://WWW.Lemoine.Example/", true],
    ["https://blog.fr.lemoine.example/", true],
    ["https://xn--t-9fab.exemple/", true],
    ["https://ÉTÉ.exemple/", true],
    ["https://faux-lemoine.example/", false],
    ["https://lemoine.example.evil.test/", false],
    ["https://evil.test/lemoine.example", false],
    ["https://evil.test/?u=https://lemoine.example", false],
    ["https://lemoine.example@evil.test/", false],
    ["https://evil.test\\@lemoine.example", false],
    ["https://example", false],
    ["https://[::1]/", false],
    ["https://%", false],
    ["lemoine.example", false],
  ])("%s: %s", (address, own) => {
    expect(isOnSite(address, sites)).toBe(own);
  });

  it("reads a site written in capitals, as an address, or with its final point", () => {
    for (const site of ["LEMOINE.example", "https://lemoine.example/", "lemoine.example."]) {
      expect(isOnSite("https://www.lemoine.example", [site])).toBe(true);
    }
  });

  it("nothing is on no site", () => {
    expect(isOnSite("https://lemoine.example", [])).toBe(false);
    expect(isOnSite("https://lemoine.example", ["", " ", "."])).toBe(false);
  });
});
