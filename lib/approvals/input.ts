import { z } from "zod";
import { ROLES } from "@/lib/people/vocabulary";
import { id, slug, storable, version } from "@/lib/platform/fields";
import { STEPS_MOST } from "./vocabulary";

const COMMENT_MOST = 5_000;
/** At once, one after the other. */
export const MANY_MOST = 100;

const words = storable.trim().max(COMMENT_MOST, "too_long");
/** The step and the content that were read. */
const read = { id, step: z.number().int().min(1).max(STEPS_MOST), digest: z.string().min(1).max(100) };
const unique = <T>(items: readonly T[]) => new Set(items).size === items.length;

export const approval = z.strictObject({ workspace: slug, ...read, comment: words.default("") });
export const returning = z.strictObject({ workspace: slug, ...read, comment: words.min(1, "required") });
export const approvals = z.strictObject({
  workspace: slug,
  posts: z
    .array(z.strictObject(read))
    .min(1, "required")
    .max(MANY_MOST, "too_long")
    .refine((posts) => unique(posts.map((post) => post.id)), "taken"),
  comment: words.default(""),
});

const step = z.strictObject({
  name: storable.trim().min(1, "required").max(60, "too_long"),
  roles: z.array(z.enum(ROLES)).max(ROLES.length, "too_long").refine(unique, "taken"),
  members: z.array(id).max(50, "too_long").refine(unique, "taken"),
  outside: z.boolean(),
});
const policy = z.strictObject({ steps: z.array(step).max(STEPS_MOST, "too_long") });

export const workspacePolicy = z.strictObject({ workspace: slug, version, approval: policy });
/** null: as the workspace has it. */
export const channelPolicy = z.strictObject({ workspace: slug, id, version, approval: policy.nullable() });
