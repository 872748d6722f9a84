import type { PlanAssignment } from "@/lib/plan/document";
import type { AssignmentRow } from "./repository";

export function planAssignment({ contributorId, role, minutes, due, done }: AssignmentRow): PlanAssignment {
  return { contributor: contributorId, role, minutes, due, done };
}
