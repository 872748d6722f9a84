import { checkPlan } from "../check";
import type { Plan } from "../document";
import { type Flag, SEVERITIES } from "../flag";
import { type Command, commandIn, langWanted } from "./arguments";
import type { Annotated } from "./github";
import { isBlank, linesOf } from "./lines";
import { bytesOf, planIn } from "./plan-text";
import { Refusal } from "./refusal";

/** `bug` is sysexits' EX_SOFTWARE: not to be taken for a verdict on the plan. */
const EXIT = { fine: 0, errors: 1, refused: 2, bug: 70 };

/** A reader that has seen enough (`| head`) is no failure of ours. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2)).catch((bug: unknown) => {
  console.error(bug);
  return EXIT.bug;
});

async function run(args: string[]): Promise<number> {
  try {
    const command = commandIn(args);
    if (command.help || command.explain) return await tell(command);
    return command.file === null ? await checkLines(command) : await checkFile(command, command.file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const words = await import("./words");
    process.stderr.write(`${words.commandRefusalText(error, langWanted(args))}\n`);
    return EXIT.refused;
  }
}

async function tell({ explain, lang }: Command): Promise<number> {
  await print(
    explain
      ? (await import("./explanation")).explanation(explain, lang)
      : (await import("./words")).usage(lang),
  );
  return EXIT.fine;
}

async function checkFile(command: Command, file: string): Promise<number> {
  try {
    return await answer(planIn(bytesOf(file), file), { file }, command);
  } catch (error) {
    await refuse(error, { file }, command);
    return EXIT.refused;
  }
}

/** One plan a line, one answer a line; a line that is not a plan does not stop the others. */
async function checkLines(command: Command): Promise<number> {
  let [number, plans, code] = [0, 0, EXIT.fine];
  for await (const line of linesOf(process.stdin)) {
    number += 1;
    if (isBlank(line)) continue;
    plans += 1;
    code = Math.max(code, await checkLine(line, number, command));
  }
  if (plans > 0) return code;
  await refuse(new Refusal("noPlans"), { file: "stdin" }, { ...command, format: "text" });
  return EXIT.refused;
}

async function checkLine(line: Uint8Array, number: number, command: Command): Promise<number> {
  const at = { file: "stdin", line: number };
  try {
    return await answer(planIn(line, String(number)), at, command);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const words = await import("./words");
    const refusal = error.onLine(number, words.lineName(number, command.lang));
    if (command.format === "json") {
      await print(JSON.stringify({ errors: errorsOf(refusal, words.refusalText(refusal, command.lang)) }));
    }
    await refuse(refusal, at, command);
    return EXIT.refused;
  }
}

/** Prints the flags of a plan that were asked for; the exit code is about these. */
async function answer(plan: Plan, at: Annotated, command: Command): Promise<number> {
  const flags = flagsWanted(plan, command);
  if (command.format === "json") await print(JSON.stringify({ flags }));
  else if (command.format === "text")
    await print((await import("./words")).report(plan, flags, command.lang));
  else
    for (const line of (await import("./github")).annotations(plan, flags, at, command.lang))
      await print(line);
  return flags.some(({ severity }) => severity === "error") ? EXIT.errors : EXIT.fine;
}

function flagsWanted(plan: Plan, { rules, minSeverity }: Command): Flag[] {
  const flags = checkPlan(plan, rules ? { rules } : {});
  const least = SEVERITIES.indexOf(minSeverity);
  return flags.filter(({ severity }) => SEVERITIES.indexOf(severity) <= least);
}

function errorsOf({ faults }: Refusal, text: string): { path: string; message: string }[] {
  return faults.length > 0
    ? faults.map(({ path, message }) => ({ path, message }))
    : [{ path: "", message: text }];
}

/** On the error stream; for a workflow, one line a fault where its runner looks for them. */
async function refuse(error: unknown, at: Annotated, { format, lang }: Command): Promise<void> {
  if (!(error instanceof Refusal)) throw error;
  const words = await import("./words");
  if (format !== "github") {
    process.stderr.write(`${words.refusalText(error, lang)}\n`);
    return;
  }
  const { workflowCommand } = await import("./github");
  const [title = "", ...faults] = words.refusalText(error, lang).split("\n");
  for (const line of faults.length > 0 ? faults : [title]) {
    await print(workflowCommand("error", at, title, line.trim()));
  }
}

/** Waits where the reader is slower than we are, so that a long input does not pile up in memory. */
async function print(text: string): Promise<void> {
  if (process.stdout.write(`${text}\n`)) return;
  await new Promise((resolve) => process.stdout.once("drain", resolve));
}
