ALTER TABLE `events` ADD `source` text;--> statement-breakpoint
ALTER TABLE `workspaces` ADD `holidays` text;