import { expect, it } from "vitest";
import { returnPath } from "./return-path";

it.each([
  ["/w/lemoine/calendar?view=month#x", "/w/lemoine/calendar?view=month#x"],
  ["/", "/"],
])("%s is followed", (wished, path) => expect(returnPath(wished)).toBe(path));

it.each([
  undefined,
  "",
  "https://elsewhere.example/",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "/\t/elsewhere.example",
  "/.//elsewhere.example",
  "javascript:alert(1)",
  "w/lemoine",
  "/api/auth/signout",
  ["/a", "/b"],
])("%j leads home", (wished) => expect(returnPath(wished)).toBe("/"));
