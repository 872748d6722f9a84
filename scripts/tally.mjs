/** What a step found. `failed` is at least 1 where it ended badly, whatever its report says. */
const outcome = (passed, failed, endedWell) => ({ passed, failed: endedWell ? failed : Math.max(failed, 1) });

/** A tool that only says yes or no: one check. */
export const ofExit = (code) => outcome(code === 0 ? 1 : 0, 0, code === 0);

/** Vitest's JSON report: files that could not be loaded count no test, the exit code tells of them. */
export function ofVitest(report, code) {
  const { numPassedTests = 0, numFailedTests = 0 } = report ?? {};
  // A run of nothing proves nothing.
  return outcome(numPassedTests, numFailedTests, code === 0 && numPassedTests > 0);
}

/** Playwright's JSON report: a journey that needed a second try passed, one that never ran did not. */
export function ofPlaywright(report, code) {
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
  const passed = expected + flaky;
  return outcome(passed, unexpected, code === 0 && passed > 0);
}

export const sum = (outcomes) =>
  outcomes.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  );
