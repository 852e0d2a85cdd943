CREATE TABLE `search_index` (
	`id` integer PRIMARY KEY NOT NULL,
	`attached` integer NOT NULL,
	`server` text NOT NULL,
	`uid` text NOT NULL,
	`made_at` text,
	`schema` text,
	`fed_by` text,
	`fed_until` text,
	`last_error` text,
	`failing_since` text,
	`checked_at` text
);
