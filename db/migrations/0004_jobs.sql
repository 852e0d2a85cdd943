CREATE TABLE `task_runs` (
	`name` text PRIMARY KEY NOT NULL,
	`begun_at` text NOT NULL
);
--> statement-breakpoint
DROP INDEX `outbox_due`;--> statement-breakpoint
CREATE INDEX `outbox_undone` ON `outbox` (`topic`,`not_before`) WHERE done_at IS NULL;