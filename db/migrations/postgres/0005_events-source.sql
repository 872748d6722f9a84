ALTER TABLE "events" ADD COLUMN "source" json;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "holidays" json;