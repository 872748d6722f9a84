import { expect, test } from "vitest";
import { readReply } from "./reply";

test("a plain answer", () => {
  const stream = '0:{"a":"$@1","f":"","b":"x"}\n1:{"ok":true,"data":{"id":"p1","none":null,"price":"$$5"}}\n';
  expect(readReply(stream)).toEqual({ ok: true, data: { id: "p1", none: null, price: "$5" } });
});

test("rows that refer to others, to undefined and to long texts", () => {
  const stream = '2:T7,$é\nb:c1:{"all":["$2","$undefined"],"again":"$1:all:0"}\n0:{"a":"$@1"}\n';
  expect(readReply(stream)).toEqual({ all: ["$é\nb:c", undefined], again: "$é\nb:c" });
});

test("what is no answer of an action says so", () => {
  expect(() => readReply("<html>")).toThrow("no answer of an action");
});
