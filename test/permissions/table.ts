/**
 * Who is answered what, by every route of the site. Written by hand: it is what was decided, and asks no policy.
 *
 * To add a route: write its path as in app/routes.ts at the left margin, with what its parameters stand for, and below
 * it, indented, a line for each thing that can be asked there: for a page `GET`; for a form the fields that it sends,
 * each `doe` on a line of its own (`POST` where it sends none). Several paths in a row share the lines below them.
 * Where it is about an entry, begin each line with the state of the entry. The last nine words are the answers:
 *
 *   +  lets in: the page, or the form was done     =  lets in, but what was sent is refused
 *   0  is not there (404)                          !  may not (403)
 *   >  leads to where one signs in                 ~  leads on to another page
 *   -  says that nobody is signed in (401)
 *
 * for, in this order:
 *
 *   bezoeker   anyone without an account
 *   elders     a member of another organisation, who wrote the reactions
 *   lid        a member of the organisation that owns the entries
 *   auteur     the author of the entries, a member too
 *   co         a co-author, who is a member of another organisation
 *   contact    a contactpersoon of the organisation
 *   kennis     a kennismakelaar of the theme of the entries
 *   ander      a kennismakelaar of another theme
 *   beheer     a beheerder
 *
 * `$words` are what the world (world.ts) made, the same for all or for the state or the asker of the cell; values are
 * written as in an address, with %20 for a space.
 */
export const table = `
                                           bezoeker elders lid auteur co contact kennis ander beheer

# Reading: what is public, for everyone alike. What lists hold is in test/visibility.

/
zoeken
zoeken/uitleg
ervaringen
experimenten
pleinen
blogs
toolbox
leerkringen
bijeenkomsten
agenda
themas
organisaties
feed.xml
sitemap.xml
robots.txt
.well-known/security.txt
zoeken.csv
zoeken/suggesties
vergelijkbaar
vergelijkbaar/uitleg
vergelijken
vergelijken.csv
healthz
  GET                                             +  +  +  +  +  +  +  +  +

sitemap/:part            part=experiment-2026.xml
  GET                                             +  +  +  +  +  +  +  +  +

*
  GET                                             0  0  0  0  0  0  0  0  0

# The page of an entry shows what is online. What is not online is read where one writes.
# For a team are who is named on it, the members of its owner, the kennismakelaars of its theme and the beheerders.

experimenten/:slug       slug=$experiment
pleinen/:slug            slug=$plein
blogs/:slug              slug=$blog
toolbox/:slug            slug=$tool
leerkringen/:slug        slug=$leerkring
bijeenkomsten/:slug      slug=$bijeenkomst
themas/:slug             slug=$thema
organisaties/:slug       slug=$organisatie
:slug                    slug=$pagina
themas/:slug/feed.xml    slug=$thema
  concept           GET                           0  0  0  0  0  0  0  0  0
  ter-beoordeling   GET                           0  0  0  0  0  0  0  0  0
  openbaar          GET                           +  +  +  +  +  +  +  +  +
  netwerk           GET                           0  +  +  +  +  +  +  +  +
  team              GET                           0  0  +  +  +  +  +  0  +
  gearchiveerd      GET                           +  +  +  +  +  +  +  +  +

# Writing: its authors, the contactpersonen of its owner, and a beheerder. A small correction of what is online: members
# of its owner too, and who reviews it, when they read it.

schrijven
  GET                                             >  +  +  +  +  +  +  +  +
  soort=experiment                                >  +  +  +  +  +  +  +  +
  soort=plein                                     >  +  +  +  +  +  +  +  +
  soort=blog                                      >  +  +  +  +  +  +  +  +
  soort=tool                                      >  +  +  +  +  +  +  +  +
  soort=leerkring                                 >  0  0  0  0  0  +  +  +
  soort=bijeenkomst                               >  0  0  0  0  0  +  +  +
  soort=thema                                     >  0  0  0  0  0  0  0  +
  soort=organisatie                               >  0  0  0  0  0  0  0  +
  soort=pagina                                    >  0  0  0  0  0  0  0  +

schrijven/hulp
  GET                                             +  +  +  +  +  +  +  +  +

schrijven/:id            id=$id
  concept           GET                           >  0  0  +  +  +  0  0  +
  concept           doe=bewaar $typed             >  0  0  +  +  +  0  0  +
  concept           doe=indienen $typed           >  0  0  +  +  +  0  0  +
  concept           doe=voorbeeld $typed          >  0  0  +  +  +  0  0  +
  concept           doe=vergelijkbaar $typed      >  0  0  +  +  +  0  0  +
  concept           doe=meer:record.places $typed >  0  0  +  +  +  0  0  +
  concept           doe=zoek:record.tools $typed  >  0  0  +  +  +  0  0  +
  concept           doe=verbetering $typed        >  0  0  0  0  0  0  0  0
  ter-beoordeling   GET                           >  0  0  +  +  +  0  0  +
  ter-beoordeling   doe=bewaar $typed             >  0  0  +  +  +  0  0  +
  openbaar          GET                           >  0  +  +  +  +  0  0  +
  openbaar          doe=bewaar $typed             >  0  0  +  +  +  0  0  +
  openbaar          doe=concept $typed            >  0  +  +  +  +  0  0  +
  netwerk           GET                           >  0  +  +  +  +  0  0  +
  netwerk           doe=bewaar $typed             >  0  0  +  +  +  0  0  +
  team              GET                           >  0  +  +  +  +  0  0  +
  team              doe=bewaar $typed             >  0  0  +  +  +  0  0  +
  gearchiveerd      GET                           >  0  0  +  +  +  0  0  +
  gearchiveerd      doe=bewaar $typed             >  0  0  +  +  +  0  0  +
  concept           doe=concept $typed            >  0  0  +  +  +  0  0  +
  openbaar          doe=verbetering $typed        >  0  =  =  =  =  0  0  =
  gearchiveerd      doe=verbetering $typed        >  0  0  0  0  0  0  0  0

schrijven/:id/voorbeeld  id=$id
  concept           GET                           >  0  +  +  +  +  0  0  +
  ter-beoordeling   GET                           >  0  +  +  +  +  +  0  +
  openbaar          GET                           >  0  +  +  +  +  0  0  +
  netwerk           GET                           >  0  +  +  +  +  0  0  +
  team              GET                           >  0  +  +  +  +  0  0  +
  gearchiveerd      GET                           >  0  +  +  +  +  0  0  +

schrijven/:id/indienen   id=$id
  concept           GET                           >  0  0  +  +  +  0  0  +
  concept           doe=indienen versie=$revision >  0  0  =  =  =  0  0  =
  concept           doe=publiceren versie=$revision >  0  0  0  0  0  0  0  =
  concept           doe=meteen versie=$revision wie=openbaar   >  0  0  0  0  0  0  0  0
  ter-beoordeling   GET                           >  0  0  +  +  +  0  0  +
  ter-beoordeling   doe=indienen versie=$revision >  0  0  =  =  =  0  0  =
  openbaar          GET                           >  0  0  +  +  +  0  0  +

schrijven/:id/versies    id=$id
  concept           GET                           >  0  +  +  +  +  0  0  +
  concept           terug=1                       >  0  0  +  +  +  0  0  +
  ter-beoordeling   GET                           >  0  +  +  +  +  +  0  +
  openbaar          GET                           >  0  +  +  +  +  0  0  +
  openbaar          terug=1                       >  0  0  +  +  +  0  0  +
  team              GET                           >  0  +  +  +  +  0  0  +
  gearchiveerd      GET                           >  0  +  +  +  +  0  0  +

schrijven/:id/samenvoegen  id=$id
  concept           GET                           >  0  0  +  +  +  0  0  +
  concept           doe=naast $typed              >  0  0  +  +  +  0  0  +
  concept           doe=kies versie=0             >  0  0  =  =  =  0  0  =
  openbaar          GET                           >  0  +  +  +  +  0  0  +

schrijven/:id/concept    id=$id
  concept           $typed                        -  0  0  +  +  +  0  0  +
  openbaar          $typed                        -  0  +  +  +  +  0  0  +

schrijven/:id/tekst      id=$id
  concept           tekst=Hoi                     -  0  0  +  +  +  0  0  +

schrijven/:id/kies       id=$id
  concept           GET                           -  0  0  +  +  +  0  0  +
  openbaar          GET                           -  0  +  +  +  +  0  0  +

# Files: who writes puts them in. What the page shows is for its readers; what no page shows, for who reads what is not
# online, and for who writes.

schrijven/:id/bestanden  id=$id
  concept           GET                           >  0  0  +  +  +  0  0  +
  concept           alt=Plein                     >  0  0  =  =  =  0  0  =
  ter-beoordeling   GET                           >  0  0  +  +  +  0  0  +
  openbaar          GET                           >  0  +  +  +  +  0  0  +
  openbaar          alt=Plein                     >  0  =  =  =  =  0  0  =
  netwerk           GET                           >  0  +  +  +  +  0  0  +
  team              GET                           >  0  +  +  +  +  0  0  +
  gearchiveerd      GET                           >  0  0  +  +  +  0  0  +

schrijven/:id/bestanden.json  id=$id
  concept           GET                           -  0  0  +  +  +  0  0  +
  concept           alt=Plein                     -  0  0  =  =  =  0  0  =
  openbaar          GET                           -  0  +  +  +  +  0  0  +
  openbaar          alt=Plein                     -  0  =  =  =  =  0  0  =
  team              GET                           -  0  +  +  +  +  0  0  +

schrijven/:id/bestanden/:bestand  id=$id bestand=$file
  concept           GET                           >  0  0  +  +  +  0  0  +
  concept           doe=beschrijven alt=Plein     >  0  0  +  +  +  0  0  +
  concept           doe=weghalen                  >  0  0  =  =  =  0  0  =
  concept           doe=weghalen zeker=on         >  0  0  +  +  +  0  0  +
  openbaar          GET                           >  0  +  +  +  +  0  0  +
  openbaar          doe=beschrijven alt=Plein     >  0  0  +  +  +  0  0  +
  openbaar          doe=weghalen zeker=on         >  0  0  =  =  =  0  0  =
  gearchiveerd      GET                           >  0  0  +  +  +  0  0  +

schrijven/:id/bestanden/:bestand  id=$id bestand=$loose
  openbaar          doe=weghalen                  >  0  0  +  +  +  0  0  +

bestanden/:id/:naam      id=$file naam=beeld.png
  concept           GET                           0  0  +  +  +  +  0  0  +
  ter-beoordeling   GET                           0  0  +  +  +  +  +  0  +
  openbaar          GET                           +  +  +  +  +  +  +  +  +
  netwerk           GET                           0  +  +  +  +  +  +  +  +
  team              GET                           0  0  +  +  +  +  +  0  +
  gearchiveerd      GET                           +  +  +  +  +  +  +  +  +

bestanden/:id/:naam      id=$loose naam=verslag.pdf
  concept           GET                           0  0  +  +  +  +  0  0  +
  ter-beoordeling   GET                           0  0  +  +  +  +  +  0  +
  openbaar          GET                           0  0  +  +  +  +  0  0  +
  netwerk           GET                           0  0  +  +  +  +  0  0  +
  team              GET                           0  0  +  +  +  +  0  0  +
  gearchiveerd      GET                           0  0  +  +  +  +  0  0  +

schrijven/:id/beheer     id=$id
  concept           GET                           >  0  0  +  +  +  0  0  +
  concept           doe=toevoegen collega=$collega   >  0  0  +  0  +  0  0  +
  concept           doe=vragen adres=iemand@gemeente.example   >  0  0  +  +  +  0  0  +
  concept           doe=bij-plein wie=$collega rol=pleincoach   >  0  0  0  0  0  0  0  0
  concept           doe=vragen-plein mailadres=iemand@gemeente.example rol-vraag=pleincoach   >  0  0  0  0  0  0  0  0
  concept           doe=van-plein persoon=$co als=pleincoach   >  0  0  0  0  0  0  0  0
  concept           doe=weghalen persoon=$co      >  0  0  +  +  +  0  0  +
  concept           doe=overdragen opvolger=$collega   >  0  0  +  +  +  0  0  +
  concept           doe=archiveren reden=Oud      >  0  0  0  0  0  0  0  0
  concept           doe=verplaatsen organisatie=$leusden   >  0  0  0  0  +  0  0  +
  openbaar          GET                           >  0  0  +  +  +  +  0  +
  openbaar          doe=archiveren reden=Oud      >  0  0  0  0  +  +  0  +
  openbaar          doe=terugzetten               >  0  0  0  0  0  0  0  0
  openbaar          doe=nakijken                  >  0  0  0  0  0  +  0  +
  openbaar          doe=meteen                    >  0  0  0  0  0  +  0  +
  concept           doe=nakijken                  >  0  0  0  0  0  0  0  0
  gearchiveerd      doe=nakijken                  >  0  0  0  0  0  0  0  0
  openbaar          doe=verwijderen titel=Een%20titel   >  0  0  0  0  +  0  0  +
  concept           doe=verwijderen titel=Een%20titel   >  0  0  0  0  +  0  0  +
  gearchiveerd      doe=verwijderen titel=Anders  >  0  0  0  0  =  0  0  =
  gearchiveerd      GET                           >  0  0  +  +  +  +  0  +

schrijven/:id/beheer     id=$pleinId
  concept           GET                           >  0  0  +  +  +  0  0  +
  concept           doe=bij-plein wie=$collega rol=pleincoach   >  0  0  +  0  +  0  0  +
  concept           doe=bij-plein wie=$auteur rol=vraagstukeigenaar   >  0  0  +  +  +  0  0  +
  concept           doe=bij-plein wie=$elders rol=pleincoach   >  0  0  0  0  0  0  0  0
  concept           doe=vragen-plein mailadres=iemand@gemeente.example rol-vraag=pleincoach   >  0  0  +  +  +  0  0  +
  openbaar          doe=van-plein persoon=$elders als=pleincoach   >  0  0  +  +  +  0  0  +
  openbaar          doe=van-plein persoon=$collega als=pleincoach   >  0  0  0  0  0  0  0  0

meeschrijven/:token      token=$coAuthorLink
  GET                                             >  +  0  0  0  0  0  0  0
  POST                                            >  +  0  0  0  0  0  0  0
schrijven/:id/tekst      id=$id
  concept           tekst=Hallo                   -  0  0  +  +  +  0  0  +
  openbaar          tekst=Hallo                   -  0  +  +  +  +  0  0  +

# Reviewing: a kennismakelaar of the theme and a beheerder, and only what was sent in.

beoordelen
  GET                                             >  +  +  +  +  +  +  +  +
  versie=x                                        >  0  0  0  0  0  0  0  0

beoordelen/:id           id=$id
  concept           GET                           >  0  0  0  0  0  0  0  0
  ter-beoordeling   GET                           >  0  0  0  0  0  +  0  +
  ter-beoordeling   doe=publiceren                >  0  0  0  0  0  +  0  +
  ter-beoordeling   doe=terugsturen reden=Kort    >  0  0  0  0  0  +  0  +
  ter-beoordeling   doe=opmerking onderdeel=title opmerking=Ja  >  0  0  0  0  0  +  0  +
  ter-beoordeling   doe=weghalen welke=x          >  0  0  0  0  0  +  0  +
  openbaar          GET                           >  0  0  0  0  0  0  0  0
  openbaar          doe=publiceren                >  0  0  0  0  0  0  0  0
  gearchiveerd      GET                           >  0  0  0  0  0  0  0  0

# Reactions: under what one may read, but for the archive.

reageren/:id             id=$id
  concept           GET                           0  0  0  0  0  0  0  0  0
  concept           text=Mooi $guest              0  0  0  0  0  0  0  0  0
  ter-beoordeling   GET                           0  0  0  0  0  0  0  0  0
  ter-beoordeling   text=Mooi $guest              0  0  0  0  0  0  0  0  0
  openbaar          GET                           +  +  +  +  +  +  +  +  +
  openbaar          text=Mooi $guest              +  +  +  +  +  +  +  +  +
  netwerk           GET                           0  +  +  +  +  +  +  +  +
  netwerk           text=Mooi $guest              0  +  +  +  +  +  +  +  +
  team              GET                           0  0  +  +  +  +  +  0  +
  team              text=Mooi $guest              0  0  +  +  +  +  +  0  +
  gearchiveerd      GET                           0  0  0  0  0  0  0  0  0
  gearchiveerd      text=Mooi $guest              0  0  0  0  0  0  0  0  0

reactie-bevestigen/:token  token=$reactionLink
  GET                                             +  +  +  +  +  +  +  +  +
  POST                                            +  +  +  +  +  +  +  +  +

reacties
  GET                                             >  +  +  +  +  +  +  +  +
  doe=tonen id=$waiting                           >  0  0  0  0  0  +  0  +
  doe=tegenhouden id=$waiting                     >  0  0  0  0  0  +  0  +
  openbaar      doe=tegenhouden id=$reaction      >  0  0  0  0  0  +  0  +
  team          doe=tegenhouden id=$reaction      >  0  0  0  0  0  +  0  +

reacties/:id             id=$reaction
  openbaar      GET                               >  +  0  0  0  0  0  0  0
  openbaar      doe=wijzigen text=Anders          >  +  0  0  0  0  0  0  0
  openbaar      doe=weghalen                      >  +  0  0  0  0  0  0  0
  netwerk       GET                               >  +  0  0  0  0  0  0  0
  netwerk       doe=weghalen                      >  +  0  0  0  0  0  0  0

reacties/:id/beantwoord  id=$reaction
  openbaar      GET                               >  0  0  +  +  0  0  0  0
  openbaar      POST                              >  0  0  +  +  0  0  0  0
  netwerk       POST                              >  0  0  +  +  0  0  0  0

reacties/:id/melding     id=$reaction
  openbaar      GET                               +  +  +  +  +  +  +  +  +
  openbaar      reason=Onzin                      +  +  +  +  +  +  +  +  +
  netwerk       GET                               0  +  +  +  +  +  +  +  +
  netwerk       reason=Onzin                      0  +  +  +  +  +  +  +  +
  team          GET                               0  0  +  +  +  +  +  0  +
  team          reason=Onzin                      0  0  +  +  +  +  +  0  +

# Following what one may read, and how often one hears of what. A link in a mail is for who has it.

volgen/:id               id=$id
  concept           GET                           >  0  0  0  0  0  0  0  0
  concept           doe=volgen                    >  0  0  0  0  0  0  0  0
  ter-beoordeling   doe=volgen                    >  0  0  0  0  0  0  0  0
  openbaar          GET                           >  +  +  +  +  +  +  +  +
  openbaar          doe=volgen                    >  +  +  +  +  +  +  +  +
  openbaar          doe=stoppen                   >  +  +  +  +  +  +  +  +
  netwerk           GET                           >  +  +  +  +  +  +  +  +
  netwerk           doe=volgen                    >  +  +  +  +  +  +  +  +
  team              GET                           >  0  +  +  +  +  +  0  +
  team              doe=volgen                    >  0  +  +  +  +  +  0  +
  gearchiveerd      GET                           >  0  0  0  0  0  0  0  0
  gearchiveerd      doe=volgen                    >  0  0  0  0  0  0  0  0

mijn/volgt
  openbaar          GET                           >  +  +  +  +  +  +  +  +
  concept           doe=volgen id=$id             >  0  0  0  0  0  0  0  0
  openbaar          doe=volgen id=$id             >  +  +  +  +  +  +  +  +
  team              doe=volgen id=$id             >  0  +  +  +  +  +  0  +
  team              doe=stoppen id=$id            >  +  +  +  +  +  +  +  +

mijn/account/meldingen
  GET                                             >  +  +  +  +  +  +  +  +
  news=never own-reactions=weekly                 >  +  +  +  +  +  +  +  +
  news=soms                                       >  =  =  =  =  =  =  =  =

afmelden/:id/:soort/:token  id=$lid soort=news token=$unsubscribeToken
  GET                                             +  +  +  +  +  +  +  +  +
  List-Unsubscribe=One-Click                      +  +  +  +  +  +  +  +  +
  doe=terug was=news:daily                        +  +  +  +  +  +  +  +  +

afmelden/:id/:soort/:token  id=$lid soort=digest token=$unsubscribeToken
afmelden/:id/:soort/:token  id=$elders soort=news token=$unsubscribeToken
afmelden/:id/:soort/:token  id=$lid soort=news token=$noLink
  GET                                             0  0  0  0  0  0  0  0  0
  List-Unsubscribe=One-Click                      0  0  0  0  0  0  0  0  0
  doe=terug was=news:daily                        0  0  0  0  0  0  0  0  0

# Asking: about what one may read. Questions are for who is behind the entry, and not for the beheerders as long as
# there is somebody.

vragen/:id               id=$id
  concept           GET                           0  0  0  0  0  0  0  0  0
  concept           subject=question text=Hoe $guest   0  0  0  0  0  0  0  0  0
  ter-beoordeling   GET                           0  0  0  0  0  0  0  0  0
  openbaar          GET                           +  +  +  +  +  +  +  +  +
  openbaar          subject=question text=Hoe $guest   +  +  +  +  +  +  +  +  +
  netwerk           GET                           0  +  +  +  +  +  +  +  +
  netwerk           subject=mistake text=Hoe $guest    0  +  +  +  +  +  +  +  +
  team              GET                           0  0  +  +  +  +  +  0  +
  team              subject=question text=Hoe $guest   0  0  +  +  +  +  +  0  +
  gearchiveerd      GET                           +  +  +  +  +  +  +  +  +
  gearchiveerd      subject=mistake text=Hoe $guest    +  +  +  +  +  +  +  +  +

vraag-bevestigen/:token  token=$questionLink
  GET                                             +  +  +  +  +  +  +  +  +
  POST                                            +  +  +  +  +  +  +  +  +

mijn/vragen
  GET                                             >  +  +  +  +  +  +  +  +
  doe=beantwoord id=$question                     >  0  0  +  +  +  0  0  0
  doe=toch-niet id=$question                      >  0  0  +  +  +  0  0  0
  doe=beantwoord id=$unconfirmed                  >  0  0  0  0  0  0  0  0

# Coming in. A link is for who has it, whoever that is.

inloggen
  GET                                             +  +  +  +  +  +  +  +  +
  address=$lidAddress password=$password          +  +  +  +  +  +  +  +  +
  address=$lidAddress password=iets%20anders      =  =  =  =  =  =  =  =  =

inloggen/code
  GET                                             >  ~  ~  ~  ~  ~  ~  ~  ~
  code=$code                                      >  ~  ~  ~  ~  ~  ~  ~  ~

inloggen/organisatie/:slug  slug=leusden
  GET                                             0  0  0  0  0  0  0  0  0

inloggen/terug
uitloggen
  GET                                             ~  ~  ~  ~  ~  ~  ~  ~  ~

uitloggen
  POST                                            +  +  +  +  +  +  +  +  +

eerste-beheerder/:token  token=$noLink
wachtwoord/:token        token=$noLink
uitnodiging/:token       token=$noLink
meedoen/:token           token=$noLink
reactie-bevestigen/:token  token=$noLink
vraag-bevestigen/:token  token=$noLink
  GET                                             0  0  0  0  0  0  0  0  0

eerste-beheerder/:token  token=$noLink
  name=Anna address=anna@nieuw.example password=$password   0  0  0  0  0  0  0  0  0

adres/:token             token=$addressLink
  GET                                             +  +  +  +  +  +  +  +  +
  POST                                            +  +  +  +  +  +  +  +  +

wachtwoord-vergeten
  GET                                             +  +  +  +  +  +  +  +  +
  address=$lidAddress                             +  +  +  +  +  +  +  +  +

wachtwoord/:token        token=$passwordLink
  GET                                             +  +  +  +  +  +  +  +  +
  password=$password                              +  +  +  +  +  +  +  +  +

uitnodiging/:token       token=$invitationLink
  GET                                             +  +  +  +  +  +  +  +  +
  how=new name=Anna password=$password            +  +  +  +  +  +  +  +  +

uitnodiging/:token       token=$ownInvitationLink
  how=own                                         0  +  0  0  0  0  0  0  0
  how=new name=Anna password=$password            0  0  0  0  0  0  0  0  0

meedoen
  GET                                             +  +  +  +  +  +  +  +  +
  name=Anna address=anna@nieuw.example organisationId=$leusden   +  +  +  +  +  +  +  +  +

meedoen/:token           token=$joinLink
  GET                                             +  +  +  +  +  +  +  +  +
  POST                                            +  +  +  +  +  +  +  +  +

# One's own account.

mijn
mijn/account
mijn/gegevens.zip
  GET                                             >  +  +  +  +  +  +  +  +

mijn
  concept           doe=weggooien tekst=$id       >  0  0  +  +  +  0  0  +
  openbaar          doe=weggooien tekst=$id       >  0  +  +  +  +  0  0  +
  ter-beoordeling   doe=intrekken tekst=$id       >  0  0  +  +  +  0  0  +
  concept           doe=intrekken tekst=$id       >  0  0  0  0  0  0  0  0

mijn/account/gegevens
  GET                                             >  +  +  +  +  +  +  +  +
  current=$password                               >  +  +  +  +  +  +  +  +

mijn/account/naam
mijn/account/wachtwoord
mijn/account/adres
mijn/account/sessies
mijn/account/extra-code
mijn/account/extra-code/nieuw
mijn/account/extra-code/bevestiging
mijn/account/extra-code/herstelcodes
mijn/account/extra-code/einde
  GET                                             >  +  +  +  +  +  +  +  +

mijn
  concept           doe=weggooien tekst=$id       >  0  0  +  +  +  0  0  +
  concept           doe=intrekken tekst=$id       >  0  0  0  0  0  0  0  0
  ter-beoordeling   doe=intrekken tekst=$id       >  0  0  +  +  +  0  0  +

mijn/account/naam
  name=Anders                                     >  +  +  +  +  +  +  +  +

mijn/account/wachtwoord
  current=$password next=nog%20drie%20woorden     >  +  +  +  +  +  +  +  +

mijn/account/adres
  address=anna@nieuw.example                      >  +  +  +  +  +  +  +  +

mijn/account/adres/intrekking
  GET                                             >  ~  ~  ~  ~  ~  ~  ~  ~
  POST                                            >  +  +  +  +  +  +  +  +

mijn/account/sessies
  session=andere                                  >  +  +  +  +  +  +  +  +
  session=alle                                    >  +  +  +  +  +  +  +  +

mijn/account/extra-code/nieuw
  current=$password code=$code                    >  +  +  +  +  +  +  +  +

mijn/account/extra-code/bevestiging
  code=$code                                      >  =  =  =  =  =  =  =  =

mijn/account/extra-code/herstelcodes
  current=$password                               >  +  +  +  +  +  +  +  +

mijn/account/extra-code/einde
  current=$password code=$code                    >  +  +  +  +  +  +  +  =

mijn/account/organisaties/:slug/vertrek  slug=amersfoort
  GET                                             >  0  +  +  0  +  0  0  0
  POST                                            >  0  +  +  0  +  0  0  0

mijn/account/beheer/einde
  GET                                             >  0  0  0  0  0  0  0  +
  POST                                            >  0  0  0  0  0  0  0  +

# Looking after an organisation, and after the site.

organisaties/:slug/mensen  slug=amersfoort
  GET                                             >  0  +  +  0  +  0  0  +
  doe=uitnodigen address=anna@nieuw.example       >  0  0  0  0  +  0  0  +
  doe=opnieuw id=$invitation                      >  0  0  0  0  +  0  0  +
  doe=intrekken id=$invitation                    >  0  0  0  0  +  0  0  +
  doe=opnieuw id=$otherInvitation                 >  0  0  0  0  0  0  0  +
  doe=intrekken id=$otherInvitation               >  0  0  0  0  0  0  0  +
  doe=contactpersoon id=$collega                  >  0  0  0  0  +  0  0  +
  doe=geen-contactpersoon id=$collega             >  0  0  0  0  +  0  0  +
  doe=weghalen id=$collega                        >  0  0  0  0  +  0  0  +
  doe=weghalen id=$elders                         >  0  0  0  0  0  0  0  0

organisaties/:slug/export.zip  slug=amersfoort
  GET                                             >  0  0  0  0  +  0  0  +

beheer
beheer/mensen
beheer/aanvragen
beheer/rechten
beheer/inloggen
beheer/mail
beheer/logboek
  GET                                             >  0  0  0  0  0  0  0  +

beheer/mensen
  doe=uitnodigen address=anna@nieuw.example role=beheerder   >  0  0  0  0  0  0  0  +
  doe=beheerder id=$collega                       >  0  0  0  0  0  0  0  +
  doe=geen-beheerder id=$tweede                   >  0  0  0  0  0  0  0  +
  doe=extra-code-weg id=$collega                  >  0  0  0  0  0  0  0  +
  doe=kennismakelaar id=$collega thema=$theme     >  0  0  0  0  0  0  0  +
  doe=geen-kennismakelaar id=$kennis thema=$theme >  0  0  0  0  0  0  0  +

beheer/aanvragen
  doe=toelaten id=$joinRequest                    >  0  0  0  0  0  0  0  +
  doe=afwijzen id=$joinRequest reason=Onbekend    >  0  0  0  0  0  0  0  +

beheer/inloggen
  doe=instellen organisation=$leusden issuer=https://login.example clientId=x clientSecret=y domains=leusden.example   >  0  0  0  0  0  0  0  +
  doe=sluiten organisation=$leusden               >  0  0  0  0  0  0  0  +

beheer/mail
  doe=opnieuw id=$mail                            >  0  0  0  0  0  0  0  +
  doe=weggooien id=$mail                          >  0  0  0  0  0  0  0  +
`
