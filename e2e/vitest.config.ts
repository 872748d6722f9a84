import { defineConfig } from "vitest/config";

/** Tests that end servers, fill disks and sign in too often: over HTTP, against the production build. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  resolve: { alias: { "@": `${import.meta.dirname}/..` } },
  test: {
    include: ["e2e/{failures,security,server}/**/*.test.ts"],
    globalSetup: "e2e/server/global-setup.ts",
    // Two servers at a time are what two cores bear.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
