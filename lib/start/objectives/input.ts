import { z } from "zod";
import { inOrder, objectiveFields } from "@/lib/objectives/input";
import { slug } from "@/lib/platform/fields";
import { namesEachOnce, rowFields, rowsAnswer } from "../rows-input";

export const objectivesAnswer = z
  .strictObject({
    workspace: slug,
    ...rowsAnswer(
      z
        .strictObject({ ...rowFields, ...objectiveFields })
        .refine(inOrder, { error: "end_before_start", path: ["to"] }),
    ),
  })
  .refine(namesEachOnce, { error: "taken", path: ["rows"] });
