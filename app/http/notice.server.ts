import { type NoticeName, noticeTexts } from '#app/components/site/notices.ts'

/** Name of the cookie that carries what the next page says was done. */
export const noticeCookieName = 'leerplein_melding'

/** The cookie that has the next page say that something was done. */
export function noticeCookie(name: NoticeName): string {
  return `${noticeCookieName}=${name}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`
}

/** The cookie that takes the notice away, once it has been shown. */
export const noNoticeCookie = `${noticeCookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`

/** What was done, as the cookies of a request tell. Only known names count, so that nobody can make a page say more. */
export function noticeOf(cookies: string): NoticeName | null {
  const value = new RegExp(`(?:^|;\\s*)${noticeCookieName}=([a-z-]+)`).exec(cookies)?.[1]
  return value !== undefined && Object.hasOwn(noticeTexts, value) ? (value as NoticeName) : null
}
