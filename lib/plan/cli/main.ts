import { checkPlan } from "../check";
import type { Flag } from "../flag";
import { type Command, commandIn, langWanted } from "./arguments";
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
    if (command.help) return await help(command);
    return command.file === null ? await checkLines(command) : await checkFile(command, command.file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const words = await import("./words");
    process.stderr.write(`${words.commandRefusalText(error, langWanted(args))}\n`);
    return EXIT.refused;
  }
}

async function help({ lang }: Command): Promise<number> {
  const words = await import("./words");
  await print(words.usage(lang));
  return EXIT.fine;
}

async function checkFile({ json, lang }: Command, file: string): Promise<number> {
  try {
    const plan = planIn(bytesOf(file), file);
    const flags = checkPlan(plan);
    await print(json ? JSON.stringify({ flags }) : (await import("./words")).report(plan, flags, lang));
    return hasErrors(flags) ? EXIT.errors : EXIT.fine;
  } catch (error) {
    await explain(error, lang);
    return EXIT.refused;
  }
}

/** One plan a line, one answer a line; a line that is not a plan does not stop the others. */
async function checkLines({ lang }: Command): Promise<number> {
  let [number, plans, code] = [0, 0, EXIT.fine];
  for await (const line of linesOf(process.stdin)) {
    number += 1;
    if (isBlank(line)) continue;
    plans += 1;
    code = Math.max(code, await checkLine(line, number, lang));
  }
  if (plans > 0) return code;
  await explain(new Refusal("noPlans"), lang);
  return EXIT.refused;
}

async function checkLine(line: Uint8Array, number: number, lang: Command["lang"]): Promise<number> {
  try {
    const flags = checkPlan(planIn(line, String(number)));
    await print(JSON.stringify({ flags }));
    return hasErrors(flags) ? EXIT.errors : EXIT.fine;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const words = await import("./words");
    const refusal = error.onLine(number, words.lineName(number, lang));
    await print(JSON.stringify({ errors: errorsOf(refusal, words.refusalText(refusal, lang)) }));
    await explain(refusal, lang);
    return EXIT.refused;
  }
}

function errorsOf({ faults }: Refusal, text: string): { path: string; message: string }[] {
  return faults.length > 0
    ? faults.map(({ path, message }) => ({ path, message }))
    : [{ path: "", message: text }];
}

async function explain(error: unknown, lang: Command["lang"]): Promise<void> {
  if (!(error instanceof Refusal)) throw error;
  const words = await import("./words");
  process.stderr.write(`${words.refusalText(error, lang)}\n`);
}

function hasErrors(flags: readonly Flag[]): boolean {
  return flags.some(({ severity }) => severity === "error");
}

/** Waits where the reader is slower than we are, so that a long input does not pile up in memory. */
async function print(text: string): Promise<void> {
  if (process.stdout.write(`${text}\n`)) return;
  await new Promise((resolve) => process.stdout.once("drain", resolve));
}
