import { borderline, expressions, inGuide, rule } from "./define";

/** N4: investments. */
export const investissements = [
  rule({
    id: "N4-investissement",
    clause: "N4",
    answer: "Inéligible",
    title: { fr: "Investissements", en: "Investments" },
    triggers: expressions(
      "investissement; immobilisation; immobilisé; amortissement; dotation ... amortissement; " +
        "bien durable|équipement; acquisition; emprunt; apport fonds propre; " +
        "remboursement|annuité|capital|intérêt|échéance ... emprunt|prêt; agencement; droit bail"
    ),
    cancellers: [
      "acquisition compétence|savoir|connaissance|autonomie",
      "investissement personnel|ménage|temps|humain|bénévole|partenaire",
    ],
    reason: { fr: "les investissements ne sont pas financés", en: "investments are not paid for" },
    source: inGuide,
  }),
  rule({
    id: "N4-biens-durables",
    clause: "N4",
    answer: "Inéligible",
    title: { fr: "Biens durables achetés pour l’équipe", en: "Durable goods bought for the team" },
    triggers: expressions(
      "achat|acquisition|acheter|acquérir|investissement|remplacement|renouvellement ... véhicule|voiture|automobile|utilitaire|fourgon|fourgonnette|camion|camionnette|minibus|scooter|vélo|trottinette|deux; " +
        "véhicule|voiture|utilitaire|fourgon|minibus|scooter|automobile ... acheté|acquis|neuf|occasion|propriété|achat; " +
        "kangoo|clio|berlingo|twingo|zoé|dacia|sandero|peugeot|renault|citroën; vélo; vae; trottinette; " +
        "remorque; matériel transport|roulant|outillage; matériel bureau et informatique; " +
        "matériel bureau et matériel informatique; camping car; triporteur; gps; ordinateur; " +
        "pc|poste portable|fixe|informatique; pc; tablette; smartphone; " +
        "achat|acquisition|acheter ... téléphone|portable|mobile; " +
        "téléphone|portable|smartphone|ordinateur|matériel ... acheté|acquis; imprimante; photocopieur; copieur; " +
        "serveur; écran; clavier; disque dur; webcam; caméra; appareil photo; routeur; casque; destructeur; " +
        "plastifieuse; coffre fort; station travail|accueil; tableau interactif; vidéoprojecteur; logiciel; " +
        "progiciel; licence ... perpétuel|définitif|illimité; licence perpétuel|définitif|illimité ... logiciel|progiciel|application|office; licence logiciel; licence; " +
        "développement ... application|site|plateforme; " +
        "matériel|équipement|parc informatique|bureautique|numérique|téléphonique|durable; " +
        "développement|création|conception ... application|logiciel|plateforme"
    ),
    reason: {
      fr: "un bien durable acheté est un investissement, non financé",
      en: "a durable good that is bought is an investment, which is not paid for",
    },
    source: borderline(4),
  }),
  rule({
    id: "N4-immobilier",
    clause: "N4",
    answer: "Inéligible",
    title: { fr: "Logement ou terrain acheté", en: "Dwelling or land bought" },
    triggers: expressions(
      "achat|acquisition|acheter|rachat|vefa|portage|prix ... logement|appartement|immeuble|terrain|foncier|maison|bâti|studio|local|locaux|bien; " +
        "logement|immeuble|appartement|terrain|maison ... acheté|acquis|acheter|acquérir; foncier; terrain; " +
        "vefa; bâtiment|construction|logement|habitat modulaire; fonds commerce; mobil home; tiny house; algeco; " +
        "bungalow; caravane; conteneur; container; frais|honoraire|émolument notaire; frais acquisition"
    ),
    cancellers: expressions(
      "connaissance terrain; terrain ... entente|rencontre; " +
        "agent|équipe|travail|visite|intervention|présence|travailleur terrain; taxe"
    ),
    reason: {
      fr: "un logement ou un terrain acheté est un investissement, non financé",
      en: "a dwelling or land that is bought is an investment, which is not paid for",
    },
    source: borderline(4),
  }),
];
