CREATE TABLE `approvals` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`post_id` text NOT NULL,
	`step` integer NOT NULL,
	`verdict` text NOT NULL,
	`digest` text NOT NULL,
	`content` text NOT NULL,
	`user_id` text,
	`share_id` text,
	`by_name` text NOT NULL,
	`comment` text NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_at` integer,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`,`post_id`) REFERENCES `posts`(`workspace_id`,`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "approvals_verdict_check" CHECK("approvals"."verdict" in ('approved', 'returned'))
);
--> statement-breakpoint
CREATE INDEX `approvals_post` ON `approvals` (`workspace_id`,`post_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`post_id` text NOT NULL,
	`thread_id` text,
	`user_id` text,
	`share_id` text,
	`by_name` text NOT NULL,
	`text` text NOT NULL,
	`mentions` text NOT NULL,
	`audience` text NOT NULL,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`deleted_at` integer,
	`resolved_at` integer,
	`resolved_by` text,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`resolved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`,`post_id`) REFERENCES `posts`(`workspace_id`,`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "comments_audience_check" CHECK("comments"."audience" in ('internal', 'outside'))
);
--> statement-breakpoint
CREATE INDEX `comments_post` ON `comments` (`workspace_id`,`post_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`payload` text NOT NULL,
	`run_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`leased_until` integer,
	`lease_id` text,
	`done_at` integer,
	`gave_up_at` integer,
	`last_error` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_key` ON `jobs` (`key`);--> statement-breakpoint
CREATE INDEX `jobs_open` ON `jobs` (`run_at`,`id`) WHERE "jobs"."done_at" is null;--> statement-breakpoint
CREATE INDEX `jobs_done` ON `jobs` (`done_at`);--> statement-breakpoint
CREATE TABLE `mail_preferences` (
	`user_id` text PRIMARY KEY NOT NULL,
	`mode` text NOT NULL,
	`hour` integer NOT NULL,
	`time_zone` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mail_preferences_mode_check" CHECK("mail_preferences"."mode" in ('at_once', 'daily', 'none'))
);
--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text,
	`user_id` text,
	`address` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`unsubscribe` text,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`created_at` integer NOT NULL,
	`state_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "mails_state_check" CHECK("mails"."state" in ('waiting', 'handing_over', 'sent', 'kept', 'uncertain', 'failed'))
);
--> statement-breakpoint
CREATE INDEX `mails_workspace` ON `mails` (`workspace_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `mails_state` ON `mails` (`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`post_id` text,
	`payload` text NOT NULL,
	`at` integer NOT NULL,
	`read_at` integer,
	`mailed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "notifications_kind_check" CHECK("notifications"."kind" in ('asked', 'answered', 'mentioned', 'commented', 'to_approve', 'returned', 'approved', 'due_tomorrow', 'overdue', 'flag'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notifications_key` ON `notifications` (`workspace_id`,`user_id`,`key`);--> statement-breakpoint
CREATE INDEX `notifications_user` ON `notifications` (`workspace_id`,`user_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `notifications_unread` ON `notifications` (`workspace_id`,`user_id`,`at`) WHERE "notifications"."read_at" is null;--> statement-breakpoint
CREATE INDEX `notifications_unmailed` ON `notifications` (`user_id`,`at`) WHERE "notifications"."mailed_at" is null;--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`agent` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `shares` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`name` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`channel_ids` text NOT NULL,
	`may_approve` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`seen_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shares_token_hash_key` ON `shares` (`token_hash`);--> statement-breakpoint
CREATE INDEX `shares_workspace` ON `shares` (`workspace_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `assignments` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `assignments` ADD `asked_by` text;--> statement-breakpoint
ALTER TABLE `assignments` ADD `asked_at` integer;--> statement-breakpoint
ALTER TABLE `channels` ADD `approval` text;--> statement-breakpoint
ALTER TABLE `workspaces` ADD `approval` text;