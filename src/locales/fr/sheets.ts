/** Messages of parts, sheets and what a version of Excel may lack. */
export const sheets = {
  "part.budget.text": "Saisissez un coût par ligne : chaque ligne reçoit un statut et son motif.",
  "part.suivi.text": "Saisissez une mesure par ligne : les indicateurs suivent.",
  "part.project": "Modifier le projet",
  "part.project.note": "Durée, partenaires, moyens, réglages",
  "part.check": "Contrôler le classeur",

  "sheet.lisezMoi": "Mode d’emploi du classeur",
  "sheet.projet": "Cadre du projet, partenaires, réglages",
  "sheet.couts": "Vos coûts, contrôlés ligne par ligne",
  "sheet.suivi": "Une ligne par mesure",
  "sheet.calculs": "Résultats intermédiaires, rien à saisir",
  "sheet.previsionnel": "Dépenses par poste et par exercice",
  "sheet.indicateurs": "Par période et par trimestre",
  "sheet.controles": "Ce que le classeur vérifie",
  "sheet.referentiel": "Les règles d’éligibilité et leurs sources",
  "sheet.listes": "Les choix proposés dans les cellules",

  "part.names": "noms définis",
  "part.settings": "réglages du classeur",
  "part.conditions": "couleurs automatiques",
  "part.frozen": "titres figés",
  "part.validations": "listes de choix",
  "part.print": "mise en page pour l’impression",
  "part.properties": "repères des feuilles",
  "part.charts": "graphiques",
  "part.protection": "protection des feuilles",
} as const;
