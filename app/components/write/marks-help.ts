/** How something is made in plain text. Each example is a text that the site takes; a test sees to that. */
export const marksHelp = [
  {
    title: 'Koppen',
    about: 'Twee hekjes maken een kop, drie een tussenkop. De titel van je tekst is zelf al de grootste kop.',
    example: '## Wat we deden\n\n### De eerste avond',
  },
  {
    title: 'Vet en schuin',
    about: 'Gebruik het weinig: dan valt het op.',
    example: 'Dit is **vet** en dit is *schuin*.',
  },
  {
    title: 'Lijsten',
    about: 'Begin elke regel met een streepje, of met een cijfer en een punt.',
    example: '- koffie\n- stoelen in een kring\n\n1. Nodig uit.\n2. Bel na.',
  },
  {
    title: 'Links',
    about:
      'Zet de woorden tussen rechte haken en het adres erachter. Binnen deze site begint een adres met een /.',
    example: 'Lees [hoe een Plein werkt](/toolbox/het-plein) of ga naar [de VNG](https://vng.nl).',
  },
  {
    title: 'Citaten',
    about: 'Begin elke regel van het citaat met een punthaak.',
    example: '> Wij luisterden meer dan we praatten.',
  },
  {
    title: 'Tabellen',
    about: 'De eerste regel is de kop van de tabel. Onder die kop komen streepjes.',
    example: '| Wie | Hoeveel |\n| --- | --- |\n| bewoners | 12 |\n| raadsleden | 3 |',
  },
  {
    title: 'Tip',
    about: 'Een raad die opvalt.',
    example: '<Tip>\nBel mensen die je zeker nodig hebt.\n</Tip>',
  },
  {
    title: 'Uitspraak',
    about: 'Wat iemand zei, met wie dat was.',
    example: '<Quote source="Raadslid, Amersfoort">\nWij luisterden meer.\n</Quote>',
  },
  {
    title: 'Stap',
    about: 'Een stap met een titel.',
    example: '<Step title="Nodig uit">\nBel eerst, mail daarna.\n</Step>',
  },
  {
    title: 'Beeld en bestand',
    about:
      'Zet het er eerst bij, op de pagina “Beelden en bestanden” van je tekst. Daar staat de regel die je plakt. Een onderschrift mag erbij.',
    example:
      '<Figure src="/bestanden/…/plein.jpg" alt="Stoelen in een kring op het plein" caption="De eerste avond" />\n\n[Lees het verslag](/bestanden/…/verslag.pdf)',
  },
  {
    title: 'Kaart van een andere pagina',
    about: 'Laat een ervaring of een werkvorm zien. Het adres staat boven in je browser, zonder de eerste /.',
    example:
      '<ToolCard entry="toolbox/het-plein" />\n\n<CaseCard entry="experimenten/gemengde-werkgroep-amersfoort" />',
  },
] as const
