import { readFileSync } from "node:fs";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NETWORK_IDS } from "@/lib/networks";
import { GLYPHS, glyphOf } from "./glyphs";
import { NetworkGlyph } from "./network-glyph";
import { DRAWINGS_FILE, drawingsSource, SPRITE_FILE, spriteSource } from "./write-sprite";

const tokens = readFileSync(path.resolve(import.meta.dirname, "../../app/styles/tokens.css"), "utf8");

describe("glyphs", () => {
  it("the sprite and the drawings are those that write-sprite.ts writes", () => {
    expect(readFileSync(SPRITE_FILE, "utf8")).toBe(spriteSource());
    expect(readFileSync(DRAWINGS_FILE, "utf8")).toBe(drawingsSource());
  });

  it.each(GLYPHS)("%s is drawn and has a colour", (id) => {
    expect(spriteSource()).toContain(`<symbol id="${id}" `);
    expect(tokens).toContain(`--net-${id}: `);
  });

  it("covers every network of the reference data", () => {
    expect(NETWORK_IDS.filter((id) => glyphOf(id) === "other")).toEqual([]);
  });

  it("is mute beside a name, and named when it stands alone", () => {
    expect(renderToStaticMarkup(<NetworkGlyph network="linkedin" />)).toContain('aria-hidden="true"');
    const alone = renderToStaticMarkup(<NetworkGlyph network="minitel" label="Minitel" />);
    expect(alone).toContain('role="img" aria-label="Minitel"');
    expect(alone).toContain("#other");
  });
});
