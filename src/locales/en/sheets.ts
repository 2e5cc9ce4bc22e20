/** Messages of parts, sheets and what a version of Excel may lack. */
export const sheets = {
  "part.budget.text": "Type one cost per line: each line gets a status and the reason for it.",
  "part.suivi.text": "Type one measure per line: the indicators follow.",
  "part.project": "Edit the project",
  "part.project.note": "Length, partners, means, settings",
  "part.check": "Check the workbook",

  "sheet.lisezMoi": "How to use the workbook",
  "sheet.projet": "Frame of the project, partners, settings",
  "sheet.couts": "Your costs, checked line by line",
  "sheet.suivi": "One line per measure",
  "sheet.calculs": "Intermediate results, nothing to type",
  "sheet.previsionnel": "Spending by heading and by year",
  "sheet.indicateurs": "By period and by quarter",
  "sheet.controles": "What the workbook verifies",
  "sheet.referentiel": "The eligibility rules and their sources",
  "sheet.listes": "The choices offered in the cells",

  "part.names": "defined names",
  "part.settings": "workbook settings",
  "part.conditions": "automatic colours",
  "part.frozen": "frozen headings",
  "part.validations": "lists of choices",
  "part.print": "page set-up",
  "part.properties": "sheet markers",
  "part.charts": "charts",
  "part.protection": "sheet protection",
} as const;
