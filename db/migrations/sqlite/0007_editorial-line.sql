CREATE TABLE `audiences` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`position` integer NOT NULL,
	`deleted_at` integer,
	`name` text NOT NULL,
	`market` text,
	`sector` text,
	`job` text,
	`age` text,
	`place` text,
	`tone` text,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "audiences_market_check" CHECK("audiences"."market" in ('b2b', 'b2c'))
);
--> statement-breakpoint
CREATE TABLE `editorial_columns` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`position` integer NOT NULL,
	`deleted_at` integer,
	`name` text NOT NULL,
	`brief` text,
	`share` real,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `posts` ADD `audience_id` text;--> statement-breakpoint
ALTER TABLE `posts` ADD `column_id` text;