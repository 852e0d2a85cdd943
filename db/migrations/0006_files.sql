ALTER TABLE `files` ADD `alt` text;--> statement-breakpoint
ALTER TABLE `files` ADD `used_at` text;--> statement-breakpoint
CREATE INDEX `files_hash` ON `files` (`hash`);--> statement-breakpoint
CREATE INDEX `files_person` ON `files` (`person_id`);