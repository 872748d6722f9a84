import { describe, expect, it } from "vitest";
import { faultsByField, postShape, publicationKey, readPublicationKey, snapshotOf } from "./post-fields";
import { aPostView } from "./test-support";

describe("the fields of a post", () => {
  it("each has the row whose version guards it, and the request that writes it", () => {
    const { values, versions } = snapshotOf(aPostView());
    const rows = Object.keys(values).map((key) => [key, postShape.rowOf(key), postShape.requestOf(key)]);
    expect(Object.fromEntries(rows.map(([key, ...where]) => [key, where]))).toMatchObject({
      title: ["post", "post"],
      assignments: ["post", "assignments"],
      "publication/p1-li/text": ["p1-li", "publication/p1-li"],
      "publication/p1-li/result": ["p1-li", "publication/p1-li"],
      "publication/p1-li/at": ["p1-li", "move/p1-li"],
    });
    expect(versions).toEqual({ post: 3, "p1-li": 5, "p1-x": 2 });
  });

  it("keys of publications are read back, whatever is in their ids", () => {
    for (const id of ["p1-li", "a/b", "text", "x/at/y"]) {
      expect(readPublicationKey(publicationKey(id, "at"))).toEqual({ id, field: "at" });
    }
    expect(readPublicationKey("title")).toBeNull();
  });
});

describe("faults named by an action", () => {
  it.each([
    [["title", "text"], { "patch.title": "required" }, { title: "required" }],
    [["title"], { title: "too_long" }, { title: "too_long" }],
    [["media"], { "patch.media.1.alt": "too_long" }, { media: "too_long", "media/1.alt": "too_long" }],
    [
      ["assignments"],
      { "assignments.0.minutes": "too_big" },
      { assignments: "too_big", "assignments/0.minutes": "too_big" },
    ],
    [["publication/p1-li/at"], { at: "not_a_time" }, { "publication/p1-li/at": "not_a_time" }],
    [
      ["publication/p1-li/result"],
      { "patch.result": "too_small" },
      { "publication/p1-li/result": "too_small" },
    ],
    [["title"], { workspace: "required" }, {}],
  ])("%j %j", (keys, fields, faults) => {
    expect(faultsByField(keys, fields as unknown as Record<string, string>)).toEqual(faults);
  });
});
