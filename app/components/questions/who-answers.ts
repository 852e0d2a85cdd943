import type { RoleBehind } from '#app/models/questions/question.ts'

/**
 * Who gets a question, by role and never by name.
 *
 * @param kindLabel what it is about, as in the middle of a sentence.
 */
export function whoAnswers(role: RoleBehind, kindLabel: string): string {
  switch (role) {
    case 'owner':
      return kindLabel === 'organisatie'
        ? 'de contactpersonen van deze organisatie'
        : 'wie dit schreef en de contactpersonen van de organisatie'
    case 'keepers':
      return 'de kennismakelaar van het thema'
    case 'administrators':
      return 'de beheerders van Leerplein'
  }
}
