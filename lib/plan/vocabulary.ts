// The words of the plan document. Networks are here too, as literals, so that this file imports nothing; a test holds
// each list against the reference data.

export const PLAN_FORMAT = "marronnier/plan@1";

export const WEEK_STARTS = ["monday", "sunday", "saturday"] as const;
export type WeekStart = (typeof WEEK_STARTS)[number];

/** Whom an audience is: firms, or people at home. */
export const MARKETS = ["b2b", "b2c"] as const;
export type Market = (typeof MARKETS)[number];

export const PRESENCES = ["active", "minimal"] as const;
export type Presence = (typeof PRESENCES)[number];

export const CADENCE_PERIODS = ["week", "month"] as const;
export type CadencePer = (typeof CADENCE_PERIODS)[number];

export const NETWORKS = [
  "facebook",
  "instagram",
  "instagram_story",
  "instagram_reel",
  "linkedin",
  "x",
  "tiktok",
  "youtube",
  "youtube_short",
  "pinterest",
  "threads",
  "bluesky",
  "mastodon",
  "blog",
  "newsletter",
  "google_business",
  "forum",
  "slideshare",
  "spiceworks",
] as const;
export type Network = (typeof NETWORKS)[number];

export const OBJECTIVE_KINDS = [
  "engage_audience",
  "generate_leads",
  "increase_visibility",
  "generate_traffic",
  "involve_employees",
  "social_selling",
  "employer_brand",
  "targeted_ads",
  "service_support",
  "custom",
] as const;
export type ObjectiveKind = (typeof OBJECTIVE_KINDS)[number];

export const EVENT_KINDS = [
  "trade_show",
  "webinar",
  "product_launch",
  "public_event",
  "large_event",
  "commercial",
  "christmas",
  "seasonal_holiday",
  "sales_period",
  "recruitment",
  "contest",
  "key_date",
  "crisis",
  "note",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const POST_STATUSES = [
  "idea",
  "draft",
  "in_review",
  "changes_requested",
  "approved",
  "scheduled",
  "published",
  "failed",
  "cancelled",
] as const;
export type PostStatus = (typeof POST_STATUSES)[number];

/** A dated publication of a post in one of these is not planned: nobody will see it. */
export const UNPLANNED_STATUSES = ["idea", "failed", "cancelled"] as const satisfies readonly PostStatus[];

/** Still to be approved: what a freeze or an approval deadline looks for. */
export const UNAPPROVED_STATUSES = [
  "draft",
  "in_review",
  "changes_requested",
] as const satisfies readonly PostStatus[];

/** Nobody works on these any more, or not yet. */
export const STATUSES_AT_REST = [
  "idea",
  "failed",
  "cancelled",
  "published",
] as const satisfies readonly PostStatus[];

export const FORMATS = [
  "text",
  "photo",
  "carousel",
  "story",
  "short_video",
  "long_video",
  "live",
  "poll",
  "reshare",
  "article",
  "newsletter",
  "webinar",
  "press_release",
  "contest",
  "answer",
] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES = ["image", "video", "document"] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export const ASSIGNMENT_ROLES = ["author", "expert", "visual", "reviewer"] as const;
export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number];

/** Workspace limits (§4 of the specification) with their defaults. */
export const DEFAULT_LIMITS = {
  objectives: 3,
  promotionShare: 0.2,
  promotionalRun: 3,
  formatShare: 0.7,
  singleVoiceShare: 0.8,
  sampleSize: 8,
  approvalDays: 1,
  rushedHours: 48,
  repeatDays: 60,
  authorDays: 7,
  resultDays: 14,
  loadWarning: 0.9,
  loadError: 1.1,
} as const;
export type LimitName = keyof typeof DEFAULT_LIMITS;
export const LIMIT_NAMES = Object.keys(DEFAULT_LIMITS) as readonly LimitName[];
