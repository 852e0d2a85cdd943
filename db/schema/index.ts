export * from './entries.ts'
export * from './happenings.ts'
export * from './people.ts'
export * from './places.ts'
