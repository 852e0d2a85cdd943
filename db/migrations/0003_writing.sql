CREATE TABLE `afterwards` (
	`revision_id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`why` text NOT NULL,
	`at` text NOT NULL,
	`seen_at` text,
	`seen_by` text,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`seen_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `afterwards_entry` ON `afterwards` (`entry_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`submission_id` text PRIMARY KEY NOT NULL,
	`decision` text NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	`reason` text,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `drafts` (
	`entry_id` text NOT NULL,
	`person_id` text NOT NULL,
	`typed` text NOT NULL,
	`base_revision` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`entry_id`, `person_id`),
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`base_revision`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `drafts_person` ON `drafts` (`person_id`);--> statement-breakpoint
CREATE TABLE `entry_authors` (
	`entry_id` text NOT NULL,
	`person_id` text NOT NULL,
	`since` text NOT NULL,
	PRIMARY KEY(`entry_id`, `person_id`),
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `entry_authors_person` ON `entry_authors` (`person_id`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`person_id` text NOT NULL,
	`hash` text NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer,
	`height` integer,
	`created_at` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `files_entry` ON `files` (`entry_id`);--> statement-breakpoint
CREATE TABLE `remarks` (
	`id` text PRIMARY KEY NOT NULL,
	`submission_id` text NOT NULL,
	`field` text NOT NULL,
	`text` text NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `remarks_submission` ON `remarks` (`submission_id`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	`left_in` text NOT NULL,
	`note` text,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `submissions_entry` ON `submissions` (`entry_id`,`at`);--> statement-breakpoint
ALTER TABLE `revisions` ADD `person_id` text;