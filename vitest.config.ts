import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["borders.test.ts", "{lib,db,components,app,scripts,bench,messages}/**/*.test.{ts,tsx}"],
    // Left to itself it keeps one core free, which on two is half of them.
    maxWorkers: "100%",
    // Properties draw until something breaks or they had enough: how long that takes is the machine's affair.
    testTimeout: 30_000,
    env: { TZ: process.env.TZ ?? "UTC" },
  },
});
