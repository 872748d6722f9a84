import type { LooseIdea } from "@/lib/calendar/view";

/** Stands for the post that a form is about to make: to be placed and judged as an idea that is dropped on a channel. */
export const NEW_POST: LooseIdea = {
  postId: "new post",
  title: "",
  status: "draft",
  objectiveId: null,
  audienceId: null,
  columnId: null,
  contributorIds: [],
  editable: true,
};
