// Workflow commands of GitHub Actions: lines that its runner shows beside the file in a pull request.
// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
import { describeForTerminal } from "@/lib/flags/terminal";
import type { Locale } from "@/lib/platform/time";
import type { Plan } from "../document";
import type { Flag, Severity } from "../flag";
import { groupFlags } from "../group";
import { placesOf } from "../places";

export type Annotated = { file: string; line?: number };

const LEVELS: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/** One a cause, with what stands under it: a runner shows ten of a level and drops the others. */
export function annotations(plan: Plan, flags: readonly Flag[], at: Annotated, locale: Locale): string[] {
  return groupFlags(flags, placesOf(plan)).map(({ severity, cause, under }) => {
    const { title, sentence, why } = describeForTerminal(cause, plan, locale);
    const others = under.map((flag) => `· ${describeForTerminal(flag, plan, locale).title}`);
    return workflowCommand(LEVELS[severity], at, title, [sentence, why, cause.rule, ...others].join("\n"));
  });
}

export function workflowCommand(level: string, at: Annotated, title: string, message: string): string {
  const properties = [`file=${property(at.file)}`];
  if (at.line !== undefined) properties.push(`line=${at.line}`);
  return `::${level} ${[...properties, `title=${property(title)}`].join(",")}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
