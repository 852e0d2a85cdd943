import type Database from 'better-sqlite3'

/**
 * Takes out of a restored database what would act by itself or let somebody in: since the backup, mail may have
 * been sent, sessions ended and links used. Nobody else has the database yet.
 */
export function quieten(connection: Database.Database, now: Date): void {
  // A backup can be older than these tables and columns.
  if (hasColumn(connection, 'outbox', 'held_at')) {
    connection
      .prepare(`UPDATE outbox SET held_at = ? WHERE topic = 'mail' AND done_at IS NULL AND held_at IS NULL`)
      .run(now.toISOString())
  }
  // The index on a search server is that of the site as it is: this one makes another, and leaves that alone.
  if (hasColumn(connection, 'search_index', 'uid')) {
    connection.exec(`DELETE FROM search_index; DELETE FROM outbox WHERE topic = 'search'`)
  }
  for (const [table, column] of [
    ['sessions', 'created_at'],
    ['links', 'created_at'],
    ['notices', 'due'], // people had their digest since, or find on the site what it would tell
  ] as const) {
    if (hasColumn(connection, table, column)) connection.exec(`DELETE FROM ${table}`)
  }
}

function hasColumn(connection: Database.Database, table: string, column: string): boolean {
  return (
    connection.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, column) !== undefined
  )
}
