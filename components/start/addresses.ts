import { STEPS, type Step } from "@/lib/start/vocabulary";

export const stepAddress = (slug: string, step: Step) => `/w/${slug}/start/${step}`;

/** Where one goes from a step; after the last one, to the calendar. */
export function addressAfter(slug: string, step: Step): string {
  const next = STEPS[STEPS.indexOf(step) + 1];
  return next ? stepAddress(slug, next) : `/w/${slug}/calendar`;
}

export function addressBefore(slug: string, step: Step): string | null {
  const before = STEPS[STEPS.indexOf(step) - 1];
  return before ? stepAddress(slug, before) : null;
}
