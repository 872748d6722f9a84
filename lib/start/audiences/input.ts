import { z } from "zod";
import { audienceFields } from "@/lib/audiences/input";
import { slug } from "@/lib/platform/fields";
import { namesEachOnce, rowFields, rowsAnswer } from "../rows-input";

export const audiencesAnswer = z
  .strictObject({ workspace: slug, ...rowsAnswer(z.strictObject({ ...rowFields, ...audienceFields })) })
  .refine(namesEachOnce, { error: "taken", path: ["rows"] });
