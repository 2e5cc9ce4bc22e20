import { borderline, expressions, rule } from "./define";

/** Labels that say too little, and labels that say two things. */
export const imprecisions = [
  rule({
    id: "V-sans-objet",
    clause: "vague",
    answer: "À vérifier",
    title: { fr: "Libellé sans objet", en: "Label without object" },
    triggers: expressions(
      "divers; autre; provision; imprévu; aléa; solde; régularisation; reliquat; ajustement; réserve; report; " +
        "complément; frais annexe; charge gestion courant"
    ),
    reason: {
      fr: "le libellé ne dit pas quel coût il porte, précisez-le",
      en: "the label does not say which cost it holds, make it precise",
    },
    source: borderline(12),
  }),
  rule({
    id: "V-nature-seule",
    clause: "vague",
    answer: "À vérifier",
    title: { fr: "Nature de dépense sans objet", en: "Kind of expense without object" },
    givesWay: true,
    triggers: expressions(
      "enveloppe; forfait; prestation; fourniture; honoraire; service extérieur; sous traitance; achat; " +
        "subvention; participation; dépense; fonctionnement; budget; matériel; intermédiation locatif; iml; " +
        "auto réhabilitation|rénovation accompagné; autoréhabilitation|autorénovation accompagné; bail|baux glissant; gestion|tenue ... bail|baux glissant; amo social|sociale|relogement|projet|accompagnement; amo ... projet social; " +
        "maîtrise oeuvre|ouvrage social|relogement; maîtrise oeuvre urbain et social; mous; logement|appartement|colocation|studio meublé; bailleur; association; logement"
    ),
    reason: {
      fr: "le libellé donne une nature de dépense sans dire à quoi elle sert, précisez-le",
      en: "the label gives a kind of expense without saying what it is for, make it precise",
    },
    source: borderline(12),
  }),
  rule({
    id: "V-loyer-seul",
    clause: "vague",
    answer: "À vérifier",
    alsoTheme: true,
    title: { fr: "Loyer ou quittance sans autre mot", en: "Rent or rent bill without another word" },
    triggers: ["loyer", "quittance"],
    reason: {
      fr: "le libellé ne dit pas si ce loyer est celui du ménage ni qui le paie, précisez-le",
      en: "the label does not say whether this rent is the household’s nor who pays it, make it precise",
    },
    wouldChange: {
      fr: "Dire si c’est le loyer du ménage (aide sur quittance), une remise de loyer ou le loyer des locaux de l’équipe.",
      en: "To say whether it is the household’s rent (help with the rent bill), a rent reduction or the rent of the team’s premises.",
    },
    source: borderline(8),
  }),
  rule({
    id: "V-bien-sans-acte",
    clause: "vague",
    answer: "À vérifier",
    title: { fr: "Bien nommé sans dire s’il est acheté ou loué", en: "A good named without saying bought or leased" },
    triggers: expressions(
      "véhicule; voiture; automobile; minibus; utilitaire; fourgon; fourgonnette; camion; camionnette; scooter"
    ),
    reason: {
      fr: "le libellé ne dit pas si ce bien est acheté (investissement) ou loué, précisez-le",
      en: "the label does not say whether this good is bought (an investment) or leased, make it precise",
    },
    source: borderline(4),
  }),
  rule({
    id: "V-remuneration",
    clause: "vague",
    answer: "À vérifier",
    title: { fr: "Rémunération ou déplacement sans personne", en: "Pay or travel without a person" },
    posteCompletes: true,
    givesWay: true,
    triggers: expressions(
      "salaire; salarial; rémunération; traitement brut; charge personnel|social|patronal|salarial; " +
        "masse salarial; personnel; urssaf; etp; vacation; indemnité; prime; déplacement; " +
        "frais kilométrique|mission; frais mission; ik; train; congé payé; directeur"
    ),
    reason: {
      fr: "le libellé ne dit pas de qui est ce coût, nommez la fonction",
      en: "the label does not say whose cost it is, name the job",
    },
    wouldChange: {
      fr: "Le nom de la fonction payée (travailleur social, chargé de gestion adaptée, chef de projet), ou un poste qui le dit.",
      en: "The name of the job that is paid (social worker, adapted management officer, project lead), or a heading that says it.",
    },
    source: borderline(1),
  }),
  rule({
    id: "M-deux-couts",
    clause: "mixed",
    answer: "À vérifier",
    title: { fr: "Deux coûts dans un libellé", en: "Two costs in one label" },
    triggers: expressions(
      "diagnostic social et technique; diagnostic technique et social; " +
        "gestion locatif classique|courant|ordinaire et adapté|renforcé; " +
        "gestion locatif adapté|renforcé et classique|courant|ordinaire"
    ),
    reason: {
      fr: "deux coûts de réponses différentes sont dans le même libellé, scindez la ligne",
      en: "two costs with different answers are in one label, split the line",
    },
    source: borderline(11),
  }),
];
