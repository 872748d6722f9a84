import { expect, it } from "vitest";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { takeBackMany } from "./take-back-many";

async function taking(answers: Record<string, Result<unknown>>) {
  const asked: string[] = [];
  const taken = await takeBackMany(["first", "second", "third"], async (id) => {
    asked.push(id);
    return answers[id] ?? ok({});
  });
  return { asked, ...taken };
}

it("all go back, the newest first", async () =>
  expect(await taking({})).toEqual({ asked: ["third", "second", "first"], count: 3, refusal: null }));

it("one that somebody changed since stays, and is told; the others go back", async () => {
  const refusal = refuse("refused", "changed_since");
  expect(await taking({ second: refusal })).toEqual({
    asked: ["third", "second", "first"],
    count: 2,
    refusal,
  });
});

it("where the line is broken nobody is asked a hundred times", async () => {
  const refusal = refuse("unavailable", "unreachable");
  expect(await taking({ third: refusal })).toEqual({ asked: ["third"], count: 0, refusal });
});
