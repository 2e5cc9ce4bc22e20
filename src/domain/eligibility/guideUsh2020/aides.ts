import { borderline, expressions, inGuide, rule } from "./define";

/** N2 and N3: paying the household's rent, or lowering it. */
export const aides = [
  rule({
    id: "N2-quittance",
    clause: "N2",
    answer: "Inéligible",
    title: { fr: "Aides sur quittance", en: "Help with the rent bill" },
    alsoTheme: true,
    triggers: expressions(
      "aide|soutien|secours|bonification|subvention|allocation|coup ... quittance|loyer|redevance; " +
        "aide quittance; solvabilisation; aide ... solvabilité; complément apl; " +
        "fonds ... quittance|loyer|impayé|dette"
    ),
    cancellers: [
      "suivi|édition|envoi|émission|avis|explication|compréhension ... quittance",
      "atelier|sensibilisation|lecture|frais ... quittance",
      "gratuité",
    ],
    reason: { fr: "les aides sur quittance ne sont pas financées", en: "help with the rent bill is not paid for" },
    source: inGuide,
  }),
  rule({
    id: "N2-paiement",
    clause: "N2",
    answer: "Inéligible",
    title: { fr: "Paiement du loyer ou des charges du ménage", en: "Paying the household’s rent or charges" },
    alsoTheme: true,
    triggers: expressions(
      "payer|régler|rembourser|paiement|règlement|prise|participation|contribution|abondement|compensation|complément|couverture|financement|versement|différentiel|avance|acquittement|remboursement|apurement|solde ... loyer|quittance|redevance|facture|arriéré; " +
        "paiement|règlement|prise|participation|contribution|abondement|compensation|complément|couverture|financement|versement|avance|apurement|remboursement|aide|solde|reprise|résorption ... dette|impayé; " +
        "paiement|règlement|prise|participation|contribution|compensation|complément|financement|avance|aide|remboursement|solde charge locatif|locataire|ménage|collectif|courant; " +
        "paiement|règlement|prise|participation|contribution|aide|avance|remboursement|chèque|forfait ... énergie|électricité|gaz|eau|chauffage|edf|fluide; " +
        "facture ... énergie|électricité|gaz|eau|chauffage|edf|ménage|famille; charge locatif; " +
        "loyer|quittance|charge|facture|dette|chauffage|électricité|gaz ... pris|payé|réglé|acquitté|remboursé|avancé; " +
        "abonnement ... électricité|gaz|eau|énergie ... ménage|locataire|famille|logement; " +
        "loyer et charge ... ménage|famille|locataire|occupant; redevance ... résident; " +
        "énergie|électricité|chauffage|eau|gaz ... logement|appartement|ménage|locataire|famille|colocation; " +
        "fluide|consommation ... logement|ménage|locataire|famille|occupant|appartement|foyer; " +
        "allocation logement; loyer ... carence|apl|versé|payé|réglé|propriétaire; " +
        "prêt|avance|relais ... loyer|quittance|dette|impayé; charge ... récupérable|occupant; " +
        "loyer glissant|sous|ménage|famille|captation|mensuel|logement|appartement|locataire|résiduel|intercalaire|transitoire|accompagné; " +
        "loyer ... sous location; loyer ... ménage|famille|occupant|logement; " +
        "redevance ... ménage|famille|occupant|résidence|foyer; différentiel|surcoût|écart|reste loyer|charge; " +
        "chèque énergie|eau"
    ),
    cancellers: expressions(
      "réaménagement|rééchelonnement|négociation|surendettement|échéancier ... dette; premier; caution; " +
        "garantie; dépôt; bureau; locaux; local; siège; véhicule; salle"
    ),
    reason: {
      fr: "payer le loyer ou les charges du ménage est une aide sur quittance, non financée",
      en: "paying the household’s rent or charges is help with the rent bill, which is not paid for",
    },
    source: borderline(8),
  }),
  rule({
    id: "N3-remise",
    clause: "N3",
    answer: "Inéligible",
    title: { fr: "Remises de loyers", en: "Rent reductions" },
    triggers: ["remise ... loyer|quittance|redevance", "rls"],
    reason: { fr: "les remises de loyers ne sont pas financées", en: "rent reductions are not paid for" },
    source: inGuide,
  }),
  rule({
    id: "N3-baisse",
    clause: "N3",
    answer: "Inéligible",
    title: { fr: "Loyer abaissé sous un autre nom", en: "Rent lowered under another name" },
    triggers: expressions(
      "écrêtement; " +
        "baisser|réduire|minorer|diminuer|alléger|rabais|réduction|minoration|abattement|baisse|exonération|franchise|décote|modération|ristourne|dégrèvement|diminution|plafonnement|gel ... loyer|quittance|redevance|mois|charge; " +
        "loyer réduit|minoré|modéré|plafonné|gratuit|offert|abaissé|écrêté|zéro|diminué|baissé; gratuité; " +
        "mois gratuit|offert; abandon|annulation ... loyer|quittance; loyer gracieux|ramené; " +
        "logement ... gratuitement|gratuit|gracieusement|gracieux; " +
        "perte ... loyer ... minoration|baisse|remise|réduction; manque ... gagner ... loyer; " +
        "allègement|allégement|dispense|suspension|réfaction|modulation|neutralisation|bonification|effort|geste|sacrifice|ajustement|adaptation|aménagement|correction ... loyer|quittance; " +
        "remise gracieux|commercial|exceptionnel|locatif; rabais locatif; renonciation ... loyer; " +
        "non perception ... loyer; mise disposition ... gratuit|gracieux|gratuitement ... logement; " +
        "gratuité occupation; mise disposition gratuit; geste commercial; moins value ... loyer; " +
        "perte|compensation|couverture ... baisse|réduction|remise|minoration ... loyer; " +
        "loyer allégé|suspendu|symbolique|solidaire|bonifié|modulé|neutralisé; " +
        "loyer non facturé|quittancé|appelé|perçu; non facturation|quittancement|appel ... loyer; " +
        "avoir ... loyer|quittance; sous loyer"
    ),
    cancellers: expressions("frais; tarif; gratuité transport; créance"),
    reason: {
      fr: "abaisser le loyer est une remise de loyer, non financée",
      en: "lowering the rent is a rent reduction, which is not paid for",
    },
    source: borderline(8),
  }),
];
