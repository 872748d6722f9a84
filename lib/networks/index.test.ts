import { describe, expect, it } from "vitest";
import { isNetworkId, NETWORK_IDS, network } from ".";

describe("network", () => {
  it("gives the facts of a network by its id", () => {
    expect(network("linkedin").cadence).toEqual({
      per: "week",
      min: 2,
      max: 5,
      target: 3,
      maxPerDay: 1,
      minGapHours: 18,
      maxSilenceDays: 7,
    });
    expect(network("x").text).toMatchObject({ limit: 280, counter: "x-weighted", urlLength: 23 });
  });

  it("knows an id from any other value", () => {
    expect(NETWORK_IDS.every(isNetworkId)).toBe(true);
    for (const other of ["myspace", "toString", "__proto__", "", null, 3])
      expect(isNetworkId(other)).toBe(false);
  });
});
