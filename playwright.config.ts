import { defineConfig } from "@playwright/test";
import type { JourneyOptions } from "./e2e/fixtures/journey";

/** Journeys in a real browser against production servers; `npm run e2e` builds and finds the browser itself. */
export default defineConfig<JourneyOptions>({
  testDir: "e2e/journeys",
  outputDir: "test-results",
  globalSetup: "./e2e/fixtures/global-setup.ts",
  forbidOnly: !!process.env.CI,
  // A journey that needs a second try is a bug, in it or in what it shows.
  retries: 0,
  // Each has a browser and a server: more than one is more than two cores bear when something is dragged.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: process.env.CI ? "line" : "list",
  use: {
    locale: "fr-FR",
    // Not the workspace's: a date that leans on the machine's zone shows.
    timezoneId: "America/New_York",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    trace: process.env.CI ? "off" : "retain-on-failure",
    screenshot: "only-on-failure",
    video: "off",
  },
});
