import { expect, test } from "vitest";
import { idInPath } from "./path-id";

test.each(["p1", "été", "a b", "a/b", "?q#h", "🌰", "__proto__"])("%j comes out as it went in", (id) => {
  expect(idInPath(encodeURIComponent(id))).toBe(id);
});

test.each(["100%", "%é"])("%j, which Next has decoded already, is no error", (id) => {
  expect(idInPath(id)).toBe(id);
});
