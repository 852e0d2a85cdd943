CREATE TABLE `plein_people` (
	`plein_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`since` text NOT NULL,
	PRIMARY KEY(`plein_id`, `person_id`, `role`),
	FOREIGN KEY (`plein_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `plein_people_person` ON `plein_people` (`person_id`);