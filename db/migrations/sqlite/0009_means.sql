ALTER TABLE `campaigns` ADD `money` text;--> statement-breakpoint
ALTER TABLE `channels` ADD `follow_minutes_per_week` real;--> statement-breakpoint
ALTER TABLE `posts` ADD `cost_kind` text;--> statement-breakpoint
ALTER TABLE `workspaces` ADD `means` text;