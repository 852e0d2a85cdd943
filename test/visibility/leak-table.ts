/**
 * What every route that shows something shows to whom. Written by hand: it is what was decided, and asks no policy.
 *
 * To add a route: write its path as in app/routes.ts at the left margin, and below it, indented, the addresses to ask,
 * each with nine cells. Routes in a row share the lines below them. A cell has a letter for each sort of thing that
 * may be seen there, and must be; `.` is nothing at all:
 *
 *   z  what is public                          i  what was sent in, and was never online
 *   n  what is for everyone with an account    v  the newer version of something online
 *   t  what is for the team                    d  what the author typed and did not save
 *   c  what is a concept
 *
 * The entries are of the organisation of lid, auteur and contact where they are for the team or not online; auteur and
 * co are their authors. One of each kind and audience is in the archive (`-oud`), and has nobody's name on it.
 * `$folder/` and `$kind` follow from the route; `$own` is a text that the asker began.
 */
export const leaks = `
                                                             bezoe  elders lid    auteur co     contact kennis ander  beheer

/
  /                                                          z      zn     znt    znt    znt    znt    znt    zn     znt

zoeken
  /zoeken                                                    z      zn     znt    znt    znt    znt    znt    zn     znt
  /zoeken?q=netwerkkanari                                    .      zn     znt    znt    znt    znt    znt    zn     znt
  /zoeken?q=teamkanarje                                      .      .      .      .      .      .      .      .      .
  /zoeken?q=conceptkanari                                    .      .      .      .      .      .      .      .      .
  /zoeken?q=nieuwerkanari                                    .      .      .      .      .      .      .      .      .
  /zoeken?q=samenvatting                                     z      zn     znt    znt    znt    znt    znt    zn     znt
  /zoeken?sorteer=titel                                      z      zn     znt    znt    znt    znt    znt    zn     znt
  /zoeken?soort=tool                                         z      zn     znt    znt    znt    znt    znt    zn     znt

ervaringen
  /ervaringen                                                z      zn     znt    znt    znt    znt    znt    zn     znt
  /ervaringen?q=teamkanarje                                  .      .      .      .      .      .      .      .      .
  /ervaringen?q=samenvatting                                 z      zn     znt    znt    znt    znt    znt    zn     znt
  /ervaringen?beeld=kaart                                    z      zn     znt    znt    znt    znt    znt    zn     znt

experimenten
  /experimenten                                              z      zn     znt    znt    znt    znt    znt    zn     znt
  /experimenten?q=samenvatting                               z      zn     znt    znt    znt    znt    znt    zn     znt

pleinen
  /pleinen                                                   z      zn     znt    znt    znt    znt    znt    zn     znt
  /pleinen?q=samenvatting                                    z      zn     znt    znt    znt    znt    znt    zn     znt

blogs
  /blogs                                                     z      zn     znt    znt    znt    znt    znt    zn     znt
  /blogs?q=samenvatting                                      z      zn     znt    znt    znt    znt    znt    zn     znt

toolbox
  /toolbox                                                   z      zn     znt    znt    znt    znt    znt    zn     znt
  /toolbox?q=samenvatting                                    z      zn     znt    znt    znt    znt    znt    zn     znt

leerkringen
  /leerkringen                                               z      zn     znt    znt    znt    znt    znt    zn     znt
  /leerkringen?q=samenvatting                                z      zn     znt    znt    znt    znt    znt    zn     znt

bijeenkomsten
  /bijeenkomsten                                             z      zn     znt    znt    znt    znt    znt    zn     znt
  /bijeenkomsten?q=samenvatting                              z      zn     znt    znt    znt    znt    znt    zn     znt

organisaties
  /organisaties                                              z      zn     znt    znt    znt    znt    znt    zn     znt

agenda
  /agenda                                                    z      zn     znt    znt    znt    znt    znt    zn     znt

themas
  /themas                                                    z      zn     znt    znt    znt    znt    znt    zn     znt

experimenten/:slug     kind=experiment
pleinen/:slug          kind=plein
blogs/:slug            kind=blog
toolbox/:slug          kind=tool
leerkringen/:slug      kind=leerkring
bijeenkomsten/:slug    kind=bijeenkomst
themas/:slug           kind=thema
organisaties/:slug     kind=organisatie
:slug                  kind=pagina
  $folder/zichtbaarwoord-$kind-nu                            z      zn     znt    znt    znt    znt    znt    zn     znt
  $folder/zichtbaarwoord-$kind-oud                           z      zn     znt    znt    znt    znt    znt    zn     znt
  $folder/zichtbaarwoord-$kind-nu-eerder                     z      z      z      z      z      z      z      z      z
  $folder/netwerkkanarie-$kind-nu                            .      zn     znt    znt    znt    znt    znt    zn     znt
  $folder/netwerkkanarie-$kind-oud                           .      zn     znt    znt    znt    znt    znt    zn     znt
  $folder/netwerkkanarie-$kind-nu-eerder                     .      n      n      n      n      n      n      n      n
  $folder/teamkanarie-$kind-nu                               .      .      znt    znt    znt    znt    znt    .      znt
  $folder/teamkanarie-$kind-oud                              .      .      znt    znt    .      znt    znt    .      znt
  $folder/teamkanarie-$kind-nu-eerder                        .      .      t      t      t      t      t      .      t
  $folder/conceptkanarie-$kind                               .      .      .      .      .      .      .      .      .

*
  /nergens                                                   .      .      .      .      .      .      .      .      .

themas/:slug/feed.xml
  /themas/zichtbaarwoord-thema-nu/feed.xml                   z      zn     znt    znt    znt    znt    znt    zn     znt
  /themas/netwerkkanarie-thema-nu/feed.xml                   .      zn     znt    znt    znt    znt    znt    zn     znt
  /themas/teamkanarie-thema-nu/feed.xml                      .      .      znt    znt    znt    znt    znt    .      znt

feed.xml
  /feed.xml                                                  z      zn     znt    znt    znt    znt    znt    zn     znt

sitemap.xml
  /sitemap.xml                                               z      zn     znt    znt    znt    znt    znt    zn     znt

sitemap/:part
  /sitemap/lijsten.xml                                       .      .      .      .      .      .      .      .      .
  /sitemap/experiment-2026.xml                               z      zn     znt    znt    znt    znt    znt    zn     znt
  /sitemap/plein-2026.xml                                    z      zn     znt    znt    znt    znt    znt    zn     znt
  /sitemap/blog-2026.xml                                     z      zn     znt    znt    znt    znt    znt    zn     znt
  /sitemap/tool-2026.xml                                     z      zn     znt    znt    znt    znt    znt    zn     znt
  /sitemap/leerkring-2026.xml                                z      zn     znt    znt    znt    znt    znt    zn     znt
  /sitemap/bijeenkomst-2026.xml                              z      zn     znt    znt    znt    znt    znt    zn     znt
  /sitemap/thema-2026.xml                                    z      zn     znt    znt    znt    znt    znt    zn     znt
  /sitemap/organisatie-2026.xml                              z      zn     znt    znt    znt    znt    znt    zn     znt
  /sitemap/pagina-2026.xml                                   z      zn     znt    znt    znt    znt    znt    zn     znt

zoeken.csv
  /zoeken.csv                                                z      zn     znt    znt    znt    znt    znt    zn     znt
  /zoeken.csv?soort=tool                                     z      zn     znt    znt    znt    znt    znt    zn     znt
  /zoeken.csv?q=teamkanarje                                  .      .      .      .      .      .      .      .      .

# Words are suggested out of what everybody may read; titles out of what the asker may.
zoeken/suggesties
  /zoeken/suggesties?q=zichtbaarwo                           z      z      z      z      z      z      z      z      z
  /zoeken/suggesties?q=netwerkkan                            .      n      n      n      n      n      n      n      n
  /zoeken/suggesties?q=netwerkkan&naast=resultaten           .      n      n      n      n      n      n      n      n
  /zoeken/suggesties?q=teamkan                               .      .      t      t      t      t      t      .      t
  /zoeken/suggesties?q=conceptkan                            .      .      .      .      .      .      .      .      .
  /zoeken/suggesties?q=ingediendka                           .      .      .      .      .      .      .      .      .
  /zoeken/suggesties?q=nieuwerkan                            .      .      .      .      .      .      .      .      .

organisaties/:slug/mensen
  /organisaties/zichtbaarwoord-organisatie-nu/mensen         .      .      z      z      .      z      .      .      z
  /organisaties/teamkanarie-organisatie-nu/mensen            .      .      .      .      .      .      .      .      t

organisaties/:slug/export.zip
  /organisaties/zichtbaarwoord-organisatie-nu/export.zip     .      .      .      .      .      zntciv .      .      zntciv
  /organisaties/teamkanarie-organisatie-nu/export.zip        .      .      .      .      .      .      .      .      zntv

meedoen
  /meedoen                                                   z      zn     znt    znt    znt    znt    znt    zn     znt

inloggen/organisatie/:slug
  /inloggen/organisatie/teamkanarie-organisatie-nu           .      .      .      .      .      .      .      .      .

eerste-beheerder/:token
  /eerste-beheerder/$token                                   .      .      .      .      .      .      .      .      .

adres/:token
  /adres/$token                                              .      .      .      .      .      .      .      .      .

meedoen/:token
  /meedoen/$token                                            .      .      .      .      .      .      .      .      .

uitnodiging/:token
  /uitnodiging/$token                                        .      .      .      .      .      .      .      .      .

wachtwoord/:token
  /wachtwoord/$token                                         .      .      .      .      .      .      .      .      .

reactie-bevestigen/:token
  /reactie-bevestigen/$token                                 .      .      .      .      .      .      .      .      .

meeschrijven/:token
  /meeschrijven/$token                                       .      .      .      .      .      .      .      .      .

mijn
  /mijn                                                      .      .      .      tcivd  tciv   .      .      .      .

mijn/account
  /mijn/account                                              .      z      z      z      z      z      z      .      .

mijn/gegevens.zip
  /mijn/gegevens.zip                                         .      z      z      ztcivd z      z      .      .      .

mijn/account/organisaties/:slug/vertrek
  /mijn/account/organisaties/zichtbaarwoord-organisatie-nu/vertrek .      .      z      z      .      z      .      .      .
  /mijn/account/organisaties/teamkanarie-organisatie-nu/vertrek .      .      .      .      .      .      .      .      .

schrijven/:id
  /schrijven/$own                                            .      zn     znt    znt    znt    znt    znt    zn     znt
  /schrijven/$concept                                        .      .      .      zntd   zntc   zntc   .      .      zntc
  /schrijven/$ingediend                                      .      .      .      znti   znti   znti   .      .      znti
  /schrijven/$openbaar                                       .      .      .      .      .      .      .      .      zntv
  /schrijven/$netwerk                                        .      .      .      .      .      .      .      .      znt
  /schrijven/$team                                           .      .      zntv   zntv   zntv   zntv   .      .      zntv
  /schrijven/$own?zoek=record.tools&woorden=kanarie          .      zn     znt    znt    znt    znt    znt    zn     znt

schrijven/:id/voorbeeld
  /schrijven/$concept/voorbeeld                              .      .      znc    cd     znc    znc    .      .      znc
  /schrijven/$ingediend/voorbeeld                            .      .      zni    zni    zni    zni    zni    .      zni
  /schrijven/$openbaar/voorbeeld                             .      .      .      .      .      .      .      .      zntv
  /schrijven/$netwerk/voorbeeld                              .      .      .      .      .      .      .      .      znt
  /schrijven/$team/voorbeeld                                 .      .      zntv   zntv   zntv   zntv   .      .      zntv

schrijven/:id/indienen
  /schrijven/$concept/indienen                               .      .      .      c      c      c      .      .      c
  /schrijven/$ingediend/indienen                             .      .      .      i      i      i      .      .      i
  /schrijven/$openbaar/indienen                              .      .      .      .      .      .      .      .      v
  /schrijven/$netwerk/indienen                               .      .      .      .      .      .      .      .      n
  /schrijven/$team/indienen                                  .      .      .      v      v      v      .      .      v

schrijven/:id/versies
  /schrijven/$concept/versies                                .      .      c      c      c      c      .      .      c
  /schrijven/$ingediend/versies                              .      .      i      i      i      i      i      .      i
  /schrijven/$openbaar/versies                               .      .      .      .      .      .      .      .      zntv
  /schrijven/$netwerk/versies                                .      .      .      .      .      .      .      .      znt
  /schrijven/$team/versies                                   .      .      zntv   zntv   zntv   zntv   .      .      zntv

schrijven/:id/samenvoegen
  /schrijven/$concept/samenvoegen                            .      .      .      zcd    c      c      .      .      c
  /schrijven/$ingediend/samenvoegen                          .      .      .      i      i      i      .      .      i
  /schrijven/$openbaar/samenvoegen                           .      .      .      .      .      .      .      .      v
  /schrijven/$netwerk/samenvoegen                            .      .      .      .      .      .      .      .      n
  /schrijven/$team/samenvoegen                               .      .      v      v      v      v      .      .      v

schrijven/:id/beheer
  /schrijven/$concept/beheer                                 .      .      .      c      c      zntc   .      .      zntc
  /schrijven/$ingediend/beheer                               .      .      .      i      i      i      .      .      i
  /schrijven/$openbaar/beheer                                .      .      .      .      .      .      z      .      zntv
  /schrijven/$netwerk/beheer                                 .      .      .      .      .      .      n      .      znt
  /schrijven/$team/beheer                                    .      .      .      v      v      zntv   t      .      zntv

schrijven/:id/kies
  /schrijven/$own/kies?veld=record.tools                     .      zn     znt    znt    znt    znt    znt    zn     znt
  /schrijven/$own/kies?veld=record.tools&q=samenvatting      .      zn     znt    znt    znt    znt    znt    zn     znt
  /schrijven/$own/kies?soort=experiment&soort=plein          .      zn     znt    znt    znt    znt    znt    zn     znt
  /schrijven/$own/kies?q=teamkanarje                         .      .      .      .      .      .      .      .      .
  /schrijven/$own/kies?q=conceptkanari                       .      .      .      .      .      .      .      .      .
  /schrijven/$concept/kies?soort=tool                        .      .      .      znt    znt    znt    .      .      znt

beoordelen
  /beoordelen                                                .      .      .      .      .      .      zi     .      zi

beoordelen/:id
  /beoordelen/$concept                                       .      .      .      .      .      .      .      .      .
  /beoordelen/$ingediend                                     .      .      .      .      .      .      zni    .      zni
  /beoordelen/$openbaar                                      .      .      .      .      .      .      .      .      .
  /beoordelen/$netwerk                                       .      .      .      .      .      .      .      .      .
  /beoordelen/$team                                          .      .      .      .      .      .      .      .      .

beheer/mensen
  /beheer/mensen                                             .      .      .      .      .      .      .      .      znt

beheer/inloggen
  /beheer/inloggen                                           .      .      .      .      .      .      .      .      znt

beheer/logboek
  /beheer/logboek                                            .      .      .      .      .      .      .      .      znt

reageren/:id
  /reageren/$concept                                         .      .      .      .      .      .      .      .      .
  /reageren/$ingediend                                       .      .      .      .      .      .      .      .      .
  /reageren/$openbaar                                        z      z      z      z      z      z      z      z      z
  /reageren/$netwerk                                         .      n      n      n      n      n      n      n      n
  /reageren/$team                                            .      .      t      t      t      t      t      .      t

volgen/:id
  /volgen/$concept                                           .      .      .      .      .      .      .      .      .
  /volgen/$ingediend                                         .      .      .      .      .      .      .      .      .
  /volgen/$openbaar                                          .      z      z      z      z      z      z      z      z
  /volgen/$netwerk                                           .      n      n      n      n      n      n      n      n
  /volgen/$team                                              .      .      t      t      t      t      t      .      t

vragen/:id
  /vragen/$concept                                           .      .      .      .      .      .      .      .      .
  /vragen/$ingediend                                         .      .      .      .      .      .      .      .      .
  /vragen/$openbaar                                          z      z      z      z      z      z      z      z      z
  /vragen/$netwerk                                           .      n      n      n      n      n      n      n      n
  /vragen/$team                                              .      .      t      t      t      t      t      .      t

vraag-bevestigen/:token
  /vraag-bevestigen/$token                                   .      .      .      .      .      .      .      .      .

afmelden/:id/:soort/:token
  /afmelden/$team/news/onbekend                              .      .      .      .      .      .      .      .      .

bestanden/:id/:naam
  /bestanden/019f0000-0000-7000-8000-777777777770/zichtbaarwoord.txt  z      z      z      z      z      z      z      z      z
  /bestanden/019f0000-0000-7000-8000-777777777771/netwerkkanarie.txt  .      n      n      n      n      n      n      n      n
  /bestanden/019f0000-0000-7000-8000-777777777772/teamkanarie.txt  .      .      t      t      t      t      t      .      t
  /bestanden/019f0000-0000-7000-8000-777777777772/anders.txt .      .      .      .      .      .      .      .      .

schrijven/:id/bestanden
  /schrijven/$concept/bestanden                              .      .      .      c      c      c      .      .      c
  /schrijven/$ingediend/bestanden                            .      .      .      i      i      i      .      .      i
  /schrijven/$openbaar/bestanden                             .      .      .      .      .      .      .      .      z
  /schrijven/$netwerk/bestanden                              .      .      .      .      .      .      .      .      n
  /schrijven/$team/bestanden                                 .      .      t      t      t      t      .      .      t

schrijven/:id/bestanden.json
  /schrijven/$concept/bestanden.json                         .      .      .      .      .      .      .      .      .
  /schrijven/$team/bestanden.json                            .      .      .      .      .      .      .      .      .

schrijven/:id/bestanden/:bestand
  /schrijven/$concept/bestanden/$team                        .      .      .      .      .      .      .      .      .

vergelijkbaar
  /vergelijkbaar                                             z      zn     znt    znt    znt    znt    znt    zn     znt
  /vergelijkbaar?q=samenvatting                              z      zn     znt    znt    znt    znt    znt    zn     znt
  /vergelijkbaar?q=teamkanarje                               z      zn     znt    znt    znt    znt    znt    zn     znt
  /vergelijkbaar?bij=experimenten/zichtbaarwoord-experiment-nu z      zn     znt    znt    znt    znt    znt    zn     znt
  /vergelijkbaar?bij=experimenten/teamkanarie-experiment-nu  .      .      znt    znt    znt    znt    znt    .      znt
  /vergelijkbaar?concept=$concept                            .      .      zntc   zntd   zntc   zntc   .      .      zntc

vergelijken
vergelijken.csv
  /$route?ervaring=experimenten/zichtbaarwoord-experiment-nu&ervaring=experimenten/netwerkkanarie-experiment-nu&ervaring=experimenten/teamkanarie-experiment-nu z      zn     znt    znt    znt    znt    znt    zn     znt
  /$route?ervaring=experimenten/conceptkanarie-experiment    .      .      .      .      .      .      .      .      .

reacties/:id
  /reacties/$team                                            .      .      .      .      .      .      .      .      .

reacties/:id/beantwoord
  /reacties/$team/beantwoord                                 .      .      .      .      .      .      .      .      .

reacties/:id/melding
  /reacties/$team/melding                                    .      .      .      .      .      .      .      .      .

# Nothing of any entry.

zoeken/uitleg
vergelijkbaar/uitleg
robots.txt
.well-known/security.txt
healthz
inloggen
inloggen/code
inloggen/terug
uitloggen
wachtwoord-vergeten
mijn/volgt
mijn/vragen
mijn/account/meldingen
mijn/account/gegevens
mijn/account/naam
mijn/account/wachtwoord
mijn/account/adres
mijn/account/adres/intrekking
mijn/account/sessies
mijn/account/extra-code
mijn/account/extra-code/nieuw
mijn/account/extra-code/bevestiging
mijn/account/extra-code/herstelcodes
mijn/account/extra-code/einde
mijn/account/beheer/einde
schrijven
schrijven/hulp
beheer
beheer/aanvragen
beheer/rechten
beheer/mail
reacties
  /$route                                                    .      .      .      .      .      .      .      .      .
`
