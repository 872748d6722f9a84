import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["borders.test.ts", "{lib,db,components,app,scripts,bench,messages}/**/*.test.{ts,tsx}"],
    env: { TZ: process.env.TZ ?? "UTC" },
  },
});
