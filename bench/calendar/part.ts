import type { Part } from "../part";
import { monthFigures } from "./month";

export const part: Part = {
  title: "The calendar in the browser, beside a bare FullCalendar page with the same publications",
  async figures(world) {
    return [...(await monthFigures(world, 1_000, 1.3)), ...(await monthFigures(world, 5_000, 1.5))];
  },
};
