/** Messages of work under way, done or failed. */
export const work = {
  "progress.example": "Création de l’exemple",
  "progress.acceptance": "Création de la feuille de vérification",
  "progress.starting": "Préparation…",
  "progress.step": "{current}/{total} {name}",
  "progress.read": "Lecture du classeur",
  "progress.write": "Feuilles, valeurs et formules",
  "progress.format": "Mise en forme",
  "progress.finish": "Derniers réglages",
  "progress.bar": "Avancement",
  "progress.steady": "Annuler agit entre deux étapes et retire ce qui a été créé.",
  "progress.cancel": "Annuler",
  "progress.cancelling": "Annulation à la fin de l’étape en cours…",
  "progress.workbook": "Création des feuilles",
  "progress.update": "Mise à jour du classeur",
  "progress.inspect": "Examen des feuilles déjà là",

  "success.example": "L’exemple est prêt",
  "success.acceptance": "Vérification prête",
  "success.sheets": {
    one: "{count} feuille créée : {names}.",
    other: "{count} feuilles créées : {names}.",
  },
  "success.sheetName": "« {name} »",
  "success.costs": "Des coûts contrôlés",
  "success.costs.text": "Chaque ligne porte un statut et son motif. Modifiez un libellé : le statut suit.",
  "success.costs.action": "Voir les coûts",
  "success.indicators": "Des indicateurs calculés",
  "success.indicators.text": "Ils viennent du suivi des ménages. Modifiez une date de sortie : les valeurs suivent.",
  "success.indicators.action": "Voir les indicateurs",
  "success.shown": "Feuille affichée : {name}",
  "success.acceptance.text":
    "Sur chaque ligne, comparez la valeur attendue et la valeur obtenue. Une différence ? Joignez cette feuille et le diagnostic à votre demande d’aide.",
  "success.acceptance.action": "Ouvrir le diagnostic",
  "success.leftOut": "Laissé de côté, car cette version d’Excel ne le permet pas : {parts}.",
  "success.undo": "Pour tout retirer, supprimez ces feuilles.",
  "success.workbook": "Les feuilles sont prêtes",
  "success.workbook.text": "Chaque feuille dit ce qu’on y saisit et à quoi elle sert.",
  "success.update": "Le classeur est à jour",
  "success.update.text":
    "Vos saisies sont dans les nouvelles feuilles. Supprimez les anciennes quand vous aurez vérifié.",
  "success.workbook.couts": "Saisir les coûts",
  "success.workbook.suivi": "Saisir le suivi",
  "success.all": "Toutes les feuilles",
  "success.completed": {
    one: "{count} feuille complétée : {names}.",
    other: "{count} feuilles complétées : {names}.",
  },

  "failure.example": "Exemple non créé",
  "failure.acceptance": "Vérification non créée",
  "failure.cancelled.title": "Création annulée",
  "failure.show": "La feuille n’a pas pu être affichée",

  "command.refused": "« {command} » n’a pas abouti",
  "command.ControlerBudget": "Contrôler le budget",
  "command.ActualiserIndicateurs": "Actualiser les indicateurs",

  "failure.cell-edit": "Une cellule est en cours de saisie. Validez-la avec Entrée, puis réessayez.",
  "failure.read-only":
    "Ce classeur est en lecture seule. Enregistrez-en une copie modifiable, puis réessayez depuis cette copie.",
  "failure.protected":
    "Le classeur ou une de ses feuilles est protégé. Retirez la protection (onglet Révision), puis réessayez.",
  "failure.too-large": "Excel a refusé une demande trop volumineuse. Réessayez dans un classeur vide.",
  "failure.not-supported":
    "Cette version d’Excel ne sait pas faire une partie de ce travail. Mettez Excel à jour ou essayez Excel sur le web ; le diagnostic dit ce qui manque.",
  "failure.interrupted": "Excel s’est interrompu avant la fin. Réessayez ; si l’échec se répète, redémarrez Excel.",
  "failure.no-copy":
    "Excel n’a pas pu ouvrir une copie de ce classeur. Enregistrez-en une avec Fichier › Enregistrer une copie, puis continuez.",
  "failure.copy-too-large":
    "Ce classeur est trop gros pour être copié d’ici. Enregistrez-en une copie avec Fichier › Enregistrer une copie, puis continuez.",
  "failure.cancelled": "Vous avez arrêté la création avant la fin.",
  "failure.unexpected":
    "Une erreur inattendue est survenue. Réessayez ; si elle se répète, copiez les détails techniques pour demander de l’aide.",
  "failure.sheet-missing": "Ce classeur n’a pas la feuille demandée. Créez-la depuis l’accueil de ce volet.",
  "failure.untouched": "Votre classeur est tel qu’il était.",
  "failure.leftovers": {
    one: "Un élément n’a pas pu être retiré. Supprimez-le à la main (feuille : clic droit sur l’onglet ; nom : Gestionnaire de noms) :",
    other:
      "{count} éléments n’ont pas pu être retirés. Supprimez-les à la main (feuilles : clic droit sur l’onglet ; noms : Gestionnaire de noms) :",
  },
  "failure.retry": "Réessayer",
  "failure.restart": "Recommencer",
  "failure.diagnostics": "Ouvrir le diagnostic",
  "failure.details": "Détails techniques",
  "failure.workbook": "Feuilles non créées",
  "failure.update": "Classeur non mis à jour",
  "failure.already-there": "Ce classeur a déjà toutes ces feuilles : il n’y a rien à créer.",
  "failure.sheet-changed":
    "Une feuille a été renommée, déplacée ou supprimée pendant le travail. Laissez le classeur au repos, puis réessayez.",
  "failure.nothing-outdated": "Ce classeur est déjà à jour.",
} as const;
