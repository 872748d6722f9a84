import { expect, test } from "vitest";
import en from "@/messages/en/errors.json";
import fr from "@/messages/fr/errors.json";
import { ok, REFUSAL_CODES, refuse } from "./result";

test("an answer is data or a refusal", () => {
  expect(ok({ id: "1" })).toEqual({ ok: true, data: { id: "1" } });
  expect(refuse("conflict", "changed_since", { current: { version: 2 } })).toEqual({
    ok: false,
    code: "conflict",
    message: "changed_since",
    current: { version: 2 },
  });
});

test.each(REFUSAL_CODES)("%s has words of its own in both languages", (code) => {
  expect(refuse(code).message).toBe(code);
  expect(fr).toHaveProperty(code);
  expect(en).toHaveProperty(code);
});
