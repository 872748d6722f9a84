import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/platform/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  // Several builds can live side by side (development, journeys, bench) without overwriting each other.
  distDir: process.env.NEXT_DIST ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types, tests' included; whoever only starts a server should not wait for them nor trip over them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "@electric-sql/pglite"],
};

export default withNextIntl(config);
