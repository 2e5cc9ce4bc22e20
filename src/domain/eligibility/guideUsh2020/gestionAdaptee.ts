import { borderline, expressions, inGuide, rule } from "./define";

/** E2: adapted rental management. */
export const gestionAdaptee = [
  rule({
    id: "E2-gestion-adaptee",
    clause: "E2",
    answer: "Éligible",
    title: { fr: "Gestion locative adaptée", en: "Adapted rental management" },
    triggers: expressions(
      "gla; gls; usage|respect parties communes; usage logement et parties communes; " +
        "gestion locatif|immobilier social|adapté|renforcé|rapproché|accompagné|dédié|individualisé|spécifique; " +
        "gestion locatif social adapté|renforcé; gestion rapproché|adapté|social|attentif; " +
        "gestion locatif et social; procédure ... adapté; attention ... réclamation|demande; " +
        "appel|contact mensuel|régulier; plan ... apurement adapté; " +
        "interlocuteur|correspondant dédié|unique|bailleur; " +
        "suivi locatif|bailleur adapté|social|renforcé|rapproché|resserré|individualisé; " +
        "suivi rapproché|resserré|renforcé ... locataire|occupant; suivi ... usage|occupation|quittance; " +
        "suivi ... entretien logement; suivi ... paiement ... quittance|loyer; suivi paiement; usage logement; " +
        "maîtrise charge; suivi consommation ... ménage|locataire|famille|foyer|occupant; éco geste; " +
        "veille|vigilance ... voisinage|usage|locataire|social|occupation|locatif|ménage; " +
        "conflit|trouble|relation|régulation ... usage|voisinage|voisin; médiation locatif|voisinage|bailleur; " +
        "adaptation procédure|process|pratique|gestion; proposition multiple|adapté; " +
        "visite conseil|courtoisie|accompagné|pédagogique|installation; " +
        "accueil|visite ... individualisé|personnalisé|adapté|renforcé; état lieu pédagogique|accompagné|conseil"
    ),
    purposes: expressions(
      "appel|rappel|point|échange|entretien|contact|visite ... sur; prévention ... impayé|expulsion|dette; " +
        "alerte|veille|vigilance|repérage|détection|signalement ... impayé|retard|difficulté|fragilité; " +
        "prévention|traitement précoce|amiable; sensibilisation ... charge|énergie|usage|entretien|locataire; " +
        "aide démarche installation"
    ),
    reason: {
      fr: "la gestion locative adaptée aux ménages du projet est financée",
      en: "rental management adapted to the households of the project is paid for",
    },
    source: inGuide,
  }),
  rule({
    id: "E2-gestion-qualifiee",
    clause: "E2",
    answer: "Éligible",
    title: {
      fr: "Acte de gestion locative dit adapté, renforcé, dédié ou spécifique",
      en: "Rental-management task said to be adapted, reinforced, dedicated or specific",
    },
    triggers: ["gestionnaire locatif|immobilier adapté|social"],
    reason: {
      fr: "un acte de gestion locative dit adapté, renforcé, dédié ou spécifique est de la gestion locative adaptée",
      en: "a rental-management task said to be adapted, reinforced, dedicated or specific is adapted management",
    },
    source: borderline(7),
  }),
  rule({
    id: "E2-equipe",
    clause: "E2",
    answer: "Éligible",
    title: { fr: "Équipe de la gestion locative adaptée", en: "Adapted rental management team" },
    people: true,
    triggers: expressions(
      "chargé|chargé|agent|gestionnaire|référent|poste|responsable|conseiller|équipe|charge gla|gls; " +
        "chargé|agent|gestionnaire|responsable|référent gestion locatif adapté|social|renforcé|dédié; " +
        "référent|conseiller|intervenant|chargé|travailleur social ... bailleur|hlm|organisme|habitat; " +
        "référent ... bailleur|hlm|locatif; référent dédié; conseiller social; " +
        "chargé gestion|accompagnement|suivi social; gestionnaire social|dédié|adapté"
    ),
    reason: {
      fr: "ce que coûte le personnel de la gestion locative adaptée relève de cette gestion, financée",
      en: "what the adapted rental management staff cost belongs to that management, which is paid for",
    },
    source: borderline(1),
  }),
];
