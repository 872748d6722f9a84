import { z } from "zod";
import { id } from "@/lib/platform/fields";

export const sessionNamed = z.strictObject({ id });
export const nothing = z.strictObject({});
