import { z } from "zod";
import { id, slug } from "@/lib/platform/fields";

export const activityNamed = z.strictObject({ workspace: slug, activityId: id });
