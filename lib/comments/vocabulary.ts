/** Who reads a comment: the members of the workspace alone, or outside approvers too. */
export const AUDIENCES = ["internal", "outside"] as const;
export type CommentAudience = (typeof AUDIENCES)[number];
