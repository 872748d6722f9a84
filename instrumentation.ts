/** Runs once when the server starts: settings at fault stop it here, with a sentence, and not at the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("./lib/platform/env");
  // next-auth reads its public address from here only; we keep one setting for it.
  process.env.NEXTAUTH_URL = env().baseUrl;
  // A build loads the server too, and must send nobody anything.
  if (process.env.NEXT_PHASE !== "phase-production-build") (await import("./lib/jobs/start")).startJobs();
}
