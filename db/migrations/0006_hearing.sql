CREATE TABLE `notices` (
	`person_id` text NOT NULL,
	`cause` text NOT NULL,
	`topic` text NOT NULL,
	`entry_id` text NOT NULL,
	`reaction_id` text,
	`at` text NOT NULL,
	`due` text NOT NULL,
	PRIMARY KEY(`person_id`, `cause`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notices_due` ON `notices` (`due`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`person_id` text,
	`guest_id` text,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`created_at` text NOT NULL,
	`sent_on_at` text,
	`answered_at` text,
	`answered_by` text,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`guest_id`) REFERENCES `guests`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questions_entry` ON `questions` (`entry_id`);--> statement-breakpoint
CREATE INDEX `questions_person` ON `questions` (`person_id`);--> statement-breakpoint
CREATE INDEX `questions_guest` ON `questions` (`guest_id`);