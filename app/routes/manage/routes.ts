import { route } from '@remix-run/route-config'

/** What contactpersonen and beheerders look after. */
export const manageRoutes = [
  route('organisaties/:slug/mensen', 'routes/manage/mensen.tsx'),
  route('beheer', 'routes/manage/beheer.tsx'),
  route('beheer/mensen', 'routes/manage/people.tsx'),
  route('beheer/aanvragen', 'routes/manage/aanvragen.tsx'),
  route('beheer/rechten', 'routes/manage/rechten.tsx'),
  route('beheer/inloggen', 'routes/manage/ways-in.tsx'),
  route('beheer/mail', 'routes/manage/mail.tsx'),
  route('beheer/logboek', 'routes/manage/logboek.tsx'),
]
