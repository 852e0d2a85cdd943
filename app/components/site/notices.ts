/** What a page says at its top after a form was sent, by name. */
export const noticeTexts = {
  ingelogd: 'Je bent ingelogd.',
  uitgelogd: 'Je bent uitgelogd.',
  bewaard: 'Bewaard. Er is een nieuwe versie.',
} as const satisfies Readonly<Record<string, string>>

export type NoticeName = keyof typeof noticeTexts
