import { expect, it } from "vitest";
import { isNetworkId } from "@/lib/networks";
import { objectiveAdvice } from "./advice";
import { matrixCell, objectiveKinds } from "./index";

it.each(objectiveKinds)(
  "%s is described, measurable, and its notes are about networks of the matrix",
  (kind) => {
    const { description, suggestedKpis, notes } = objectiveAdvice(kind);
    for (const text of [description, ...suggestedKpis, ...Object.values(notes)]) {
      expect(text.fr).toMatch(/\S/);
      expect(text.en).toMatch(/\S/);
    }
    expect(suggestedKpis.length).toBeGreaterThan(0);
    for (const id of Object.keys(notes)) expect(isNetworkId(id) && matrixCell(kind, id)).toBeTruthy();
  },
);
