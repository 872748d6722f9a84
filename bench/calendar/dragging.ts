import type { Part } from "../part";
import { dragFigures } from "./drag";

export const part: Part = {
  title: "Dragging with a real mouse, the longest of each drag, medians of five drags",
  figures: dragFigures,
};
