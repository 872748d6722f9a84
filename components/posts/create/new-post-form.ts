import type { CalendarChannel } from "@/lib/calendar/view";
import type { Day, TimeOfDay, Wall } from "@/lib/platform/time";

/** A post about to be made, as its small form holds it. */
export interface NewPostForm {
  title: string;
  status: "idea" | "draft";
  channelIds: readonly string[];
  day: Day | null;
  /** null: each channel's usual time. */
  time: TimeOfDay | null;
}

export type NewPostFault = { field: "title" | "channels" | "day"; fault: string };

/** What can be seen to be wrong before the server is asked; it checks all of it again. */
export function faultsOf(form: NewPostForm): NewPostFault[] {
  const faults: NewPostFault[] = [];
  if (form.title.trim() === "") faults.push({ field: "title", fault: "required" });
  if (form.day !== null && form.channelIds.length === 0)
    faults.push({ field: "channels", fault: "required" });
  return faults;
}

export function publicationsOf(
  form: NewPostForm,
  channels: readonly CalendarChannel[],
): { channelId: string; at: Wall | null }[] {
  return channels
    .filter(({ id }) => form.channelIds.includes(id))
    .map(({ id, usualTime }) => ({
      channelId: id,
      at: form.day === null ? null : `${form.day}T${form.time ?? usualTime}`,
    }));
}

/** Which field of the form an answer's path names: "title", "publications.0.channelId", "publications.1.at". */
export function faultsOfAnswer(fields: Readonly<Record<string, string>>): NewPostFault[] {
  return Object.entries(fields).map(([path, fault]): NewPostFault => {
    if (path.endsWith(".at")) return { field: "day", fault };
    return { field: path.startsWith("publications") ? "channels" : "title", fault };
  });
}
