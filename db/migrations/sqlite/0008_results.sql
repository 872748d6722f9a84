CREATE TABLE `figures` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`reach` integer,
	`clicks` integer,
	`reactions` integer,
	`comments` integer,
	`shares` integer,
	`leads` integer,
	`taken_on` text NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`,`id`) REFERENCES `publications`(`workspace_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `kpi_values` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`objective_id` text NOT NULL,
	`week` text NOT NULL,
	`value` real NOT NULL,
	`deleted_at` integer,
	PRIMARY KEY(`workspace_id`, `id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`,`objective_id`) REFERENCES `objectives`(`workspace_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kpi_values_week` ON `kpi_values` (`workspace_id`,`objective_id`,`week`);--> statement-breakpoint
CREATE INDEX `kpi_values_of_week` ON `kpi_values` (`workspace_id`,`week`);