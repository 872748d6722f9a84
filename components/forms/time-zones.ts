import type { Choice } from "@/components/ui/combobox";

/**
 * Every zone this browser knows, with its own way of writing the present offset beside it. Some engines leave UTC and
 * others out of their list, and what is stored may be missing too: both are added.
 */
export function timeZoneChoices(stored: string): Choice[] {
  const zones = new Set(["UTC", ...(stored ? [stored] : []), ...Intl.supportedValuesOf("timeZone")]);
  return [...zones]
    .sort()
    .map((zone) => ({ value: zone, label: zone.replaceAll("_", " "), hint: offsetOf(zone) }));
}

/** "GMT+1"; nothing for a zone this browser has never heard of. */
function offsetOf(zone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "shortOffset" })
      .formatToParts()
      .find(({ type }) => type === "timeZoneName")?.value;
  } catch {
    return undefined;
  }
}

/** The zone this browser lives in. */
export const ownTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
