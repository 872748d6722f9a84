import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/platform/i18n/request.ts");

/**
 * A plan of 20 MB (`lib/workspaces/input.ts`) with room for the quotes that are escaped on its way. Next counts twice:
 * a body longer than the proxy's limit would be cut, one longer than the action's is refused.
 */
const LONGEST_BODY = "32mb";

/** Behind a reverse proxy the Host header may name this machine: actions then come from the public address all the same. */
const publicHost = URL.parse(process.env.PUBLIC_URL ?? "")?.host;

/** @type {import("next").NextConfig} */
const config = {
  // Several builds can live side by side (development, journeys, bench) without overwriting each other.
  distDir: process.env.NEXT_DIST ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types, tests' included; whoever only starts a server should not wait for them nor trip over them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "@electric-sql/pglite"],
  experimental: {
    serverActions: { bodySizeLimit: LONGEST_BODY, allowedOrigins: publicHost ? [publicHost] : [] },
    proxyClientMaxBodySize: LONGEST_BODY,
  },
};

export default withNextIntl(config);
