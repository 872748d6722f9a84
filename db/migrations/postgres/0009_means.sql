ALTER TABLE "campaigns" ADD COLUMN "money" json;--> statement-breakpoint
ALTER TABLE "channels" ADD COLUMN "follow_minutes_per_week" double precision;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "cost_kind" text;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "means" json;