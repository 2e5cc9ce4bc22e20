/** The header row of INDICATEURS, apart from the texts of its contract: the code that runs in Excel needs no more. */
export const indicateursHeader = [
  "Code",
  "Indicateur",
  "Valeur",
  "Numérateur",
  "Dénominateur",
  "Exclus",
  "Inconnus",
  "Unité",
] as const;
