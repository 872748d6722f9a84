import { describe, expect, it } from "vitest";
import { newId } from "./id";

describe("newId", () => {
  it("is a UUID of version 7 that begins with its time", () => {
    const at = Date.UTC(2090, 0, 1);
    const id = newId(at);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(at);
  });

  it("sorts in the order of making, even where the clock stands still or runs back", () => {
    const at = Date.UTC(2090, 0, 2);
    const ids = Array.from({ length: 10_000 }, (_, n) => newId(at - (n % 3)));
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
