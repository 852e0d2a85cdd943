/** Keys of the editor and what they do; on a Mac Cmd stands in the place of Ctrl. */
export const editorKeys = [
  { keys: 'Alt+F10', does: 'Naar de knoppen. In een tabel of bouwblok eerst naar de knoppen daarvan.' },
  { keys: 'Esc', does: 'Van de knoppen terug naar de tekst. In een bouwblok: kies het hele blok.' },
  {
    keys: 'Tab',
    does: 'Naar het volgende veld. In een tabel: naar de volgende cel, en na de laatste eruit.',
  },
  { keys: 'Ctrl+Enter', does: 'Ga verder onder een tabel, een bouwblok of code.' },
  { keys: 'Ctrl+Shift+Enter', does: 'Ga verder erboven.' },
  { keys: 'Enter', does: 'Op een gekozen bouwblok: wijzig het.' },
  { keys: 'Delete', does: 'Op een gekozen bouwblok: haal het weg.' },
  { keys: 'Shift+Enter', does: 'Nieuwe regel in dezelfde alinea.' },
  { keys: 'Ctrl+B', does: 'Vet.' },
  { keys: 'Ctrl+I', does: 'Schuin.' },
  { keys: 'Ctrl+K', does: 'Link.' },
  { keys: 'Ctrl+Shift+2', does: 'Kop. Met 3 en 4: kleinere koppen.' },
  { keys: 'Ctrl+Shift+8', does: 'Lijst. Met 7: genummerde lijst.' },
  { keys: 'Ctrl+]', does: 'Dieper in de lijst. Met [ minder diep.' },
  { keys: 'Ctrl+Shift+9', does: 'Citaat.' },
  { keys: 'Ctrl+Z', does: 'Maak ongedaan. Met Y: doe opnieuw.' },
] as const
