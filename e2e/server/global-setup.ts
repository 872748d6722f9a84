import { buildIfStale } from "@/scripts/build-if-stale.mjs";
import { makeTemplates } from "./templates";

/** Shared by the failure tests and the journeys: a build of what is there, and the data folders to copy from. */
export default function setUp(): () => void {
  process.env.NEXT_DIST ??= ".next-test";
  process.chdir(`${import.meta.dirname}/../..`);
  if (!buildIfStale()) throw new Error("The build failed");
  return makeTemplates();
}
