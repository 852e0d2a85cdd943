CREATE TABLE `archivals` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `entries` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`visibility` text NOT NULL,
	`published_revision` text,
	`title` text NOT NULL,
	`summary` text,
	`context` text NOT NULL,
	`published_at` text,
	`changed_at` text,
	`starts_on` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entries_kind_slug` ON `entries` (`kind`,`slug`);--> statement-breakpoint
CREATE INDEX `entries_kind_published` ON `entries` (`kind`,`published_at`);--> statement-breakpoint
CREATE INDEX `entries_starts` ON `entries` (`starts_on`);--> statement-breakpoint
CREATE TABLE `entry_facets` (
	`entry_id` text NOT NULL,
	`facet` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`entry_id`, `facet`, `value`),
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `entry_facets_value` ON `entry_facets` (`facet`,`value`,`entry_id`);--> statement-breakpoint
CREATE TABLE `entry_links` (
	`from_id` text NOT NULL,
	`field` text NOT NULL,
	`position` integer NOT NULL,
	`to_id` text NOT NULL,
	PRIMARY KEY(`from_id`, `field`, `position`),
	FOREIGN KEY (`from_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entry_links_to` ON `entry_links` (`to_id`,`field`);--> statement-breakpoint
CREATE TABLE `entry_places` (
	`entry_id` text NOT NULL,
	`code` text NOT NULL,
	PRIMARY KEY(`entry_id`, `code`),
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entry_places_code` ON `entry_places` (`code`);--> statement-breakpoint
CREATE TABLE `entry_readers` (
	`entry_id` text NOT NULL,
	`principal` text NOT NULL,
	PRIMARY KEY(`entry_id`, `principal`),
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `entry_readers_principal` ON `entry_readers` (`principal`);--> statement-breakpoint
CREATE TABLE `entry_sources` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`path` text NOT NULL,
	`hash` text NOT NULL,
	`revision_id` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entry_sources_path_unique` ON `entry_sources` (`path`);--> statement-breakpoint
CREATE TABLE `redirects` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`entry_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`kind`, `slug`),
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `rendered_texts` (
	`hash` text PRIMARY KEY NOT NULL,
	`html` text NOT NULL,
	`headings` text NOT NULL,
	`plain_text` text NOT NULL,
	`points_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`number` integer NOT NULL,
	`record_version` integer NOT NULL,
	`document` text NOT NULL,
	`hash` text NOT NULL,
	`origin` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_entry_number` ON `revisions` (`entry_id`,`number`);--> statement-breakpoint
CREATE TABLE `search_documents` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`document` text NOT NULL,
	`analysed` blob NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `tombstones` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`entry_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`kind`, `slug`)
);
--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`generation` integer NOT NULL,
	`entry_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `changes_generation` ON `changes` (`generation`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`actor` text NOT NULL,
	`verb` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`at` text NOT NULL,
	`data` text DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_subject` ON `events` (`subject_kind`,`subject_id`,`at`);--> statement-breakpoint
CREATE INDEX `events_at` ON `events` (`at`);--> statement-breakpoint
CREATE TABLE `generation` (
	`id` integer PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`topic` text NOT NULL,
	`key` text NOT NULL,
	`subject` text NOT NULL,
	`payload` text NOT NULL,
	`not_before` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_key_unique` ON `outbox` (`key`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`topic`,`not_before`);--> statement-breakpoint
CREATE TABLE `municipalities` (
	`code` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`province` text NOT NULL,
	`inhabitants` integer,
	`km2` real,
	`valid_from` text,
	`valid_to` text,
	`successor` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `municipalities_slug_unique` ON `municipalities` (`slug`);--> statement-breakpoint
CREATE TABLE `municipality_neighbours` (
	`code` text NOT NULL,
	`neighbour` text NOT NULL,
	PRIMARY KEY(`code`, `neighbour`),
	FOREIGN KEY (`code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`neighbour`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reference` (
	`name` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL
);
