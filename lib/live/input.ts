import { z } from "zod";
import { id } from "@/lib/platform/fields";

export const openPost = z.strictObject({
  /** As the stream's hello named it. */
  connection: id,
  /** null: none is open any more. */
  post: id.nullable(),
});
