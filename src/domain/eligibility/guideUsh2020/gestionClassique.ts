import { borderline, expressions, inGuide, rule } from "./define";

const qualifiers = [
  "adapté",
  "renforcé",
  "dédié",
  "spécifique",
  "resserré",
  "rapproché",
  "individualisé",
  "personnalisé",
  "accompagné",
  "spécialisé",
  "bienveillant",
  "attentif",
  "gla",
  "gls",
];
const qualifiedAs = "E2-gestion-qualifiee";
const reason = {
  fr: "la gestion locative « classique » du bailleur n’est pas financée",
  en: "the landlord’s ordinary rental management is not paid for",
};

/** N6: the landlord's ordinary rental management. */
export const gestionClassique = [
  rule({
    id: "N6-gestion-classique",
    clause: "N6",
    answer: "Inéligible",
    title: { fr: "Gestion locative « classique »", en: "Ordinary rental management" },
    alsoTheme: true,
    triggers: expressions(
      "gestion locatif; gestion locatif classique|courant|ordinaire|générale|quotidien|habituel; " +
        "gestion courant|quotidien|locataire|patrimoine|parc|loyer; gestion classique|ordinaire|proximité; " +
        "gestion technique|administratif locatif; gestion technique|patrimonial; gestion ... entrée|sortie; " +
        "location ... vacant; gestion ... assurance; gestion ... droit commun; " +
        "service|pôle|relation clientèle|client; gérance; gérant; honoraire gestion; " +
        "frais ... gestion ... bailleur|locatif|logement|loyer; service ... gestion locatif; " +
        "mandat gestion|gérance; syndic"
    ),
    qualifiers: [...qualifiers, "social"],
    qualifiedAs,
    reason,
    source: inGuide,
  }),
  rule({
    id: "N6-actes-de-gestion",
    clause: "N6",
    answer: "Inéligible",
    title: {
      fr: "Actes et personnel de la gestion locative courante",
      en: "Tasks and staff of ordinary rental management",
    },
    alsoTheme: true,
    triggers: expressions(
      "quittancement; édition|envoi|émission|affranchissement ... quittance|avis|loyer; avis échéance; " +
        "terme échu; facturation ... loyer|locataire; prélèvement ... loyer|sepa; surloyer; encaissement; " +
        "appel loyer; régularisation|décompte|provision|récupération ... charge; " +
        "révision|actualisation|calcul ... loyer; état lieu; edl; entrée sortie locataire; remise clé; " +
        "recouvrement; recouvrer; encaisser; relancer; contentieux; précontentieux; relance; mise demeure; " +
        "commandement; assignation; huissier; commissaire justice; avocat ... expulsion|recouvrement|impayé|contentieux|procédure|assignation|bail|baux|locataire|loyer|bailleur|résiliation|audience; tribunal; greffe; jugement; " +
        "force public|publique; clé|badge locataire|logement|perdu; procédure ... judiciaire|contentieux; " +
        "frais ... justice|procédure|expulsion|poursuite|acte; résiliation ... bail|baux; attribution; " +
        "commission|passage cal|caleol|attribution; caleol; peuplement; sne; numéro unique; cal; " +
        "instruction dossier demande; instruction ... demande logement|attribution|locatif; instruction ... dossier logement|attribution; " +
        "enregistrement|traitement ... demande|réclamation; réclamation; enquête ops|sls|ressource|occupation; " +
        "supplément loyer solidarité; gardien; gardien immeuble|résidence|quartier|secteur; gardiennage; loge gardien|gardiennage; vigile; " +
        "ronde nuit|sécurité|surveillance; télésurveillance; agent sécurité|tranquillité; " +
        "personnel immeuble|proximité; concierge; agent|employé immeuble|accueil|agence|proximité|gérance; " +
        "surveillance; frais ... bail|baux|location; " +
        "rédaction|signature|renouvellement|édition|établissement ... bail|baux|contrat|avenant; " +
        "bail|baux rédaction|avenant|annexe; " +
        "suivi|gestion|tenue ... compte|solde|encaissement|impayé|loyer|locatif|bail|baux|dépôt|congé; " +
        "compte locataire; gestionnaire; " +
        "gestionnaire|chargé|assistant|conseiller|responsable|comptable ... clientèle|recouvrement|contentieux|attribution|locatif|agence|loyer|secteur|patrimoine|location|commercialisation; " +
        "chargé|responsable clientèle|secteur|location|commercialisation; comptabilité locatif|locataire|client; " +
        "personnel|salaire|directeur|agent ... agence|gérance; commercialisation; relocation; mise location; " +
        "publication|diffusion annonce; annonce ... logement|locatif|location|immobilier|bon coin; " +
        "agence immobilier; honoraire location|agence; visite ... commercial|location|relocation|contrôle; " +
        "standard; accueil ... agence|clientèle; astreinte; " +
        "gestion ... sinistre|vacance|congé|préavis|départ|réclamation; préavis; inventaire; " +
        "visite ... candidat; assurance propriétaire; visite conseil ... départ|sortie|congé|libération; " +
        "assurance locatif|pno"
    ),
    cancellers: expressions(
      "prévention; attribution ... subvention|marché; ouverture ... compte; recouvrement droit; " +
        "suivi ménage|famille|locataire ... bail|baux; enquête|diagnostic ... assignation; " +
        "agent|accueil|standard|gardiennage|surveillance ... siège|association|structure|bureau; " +
        "gestionnaire projet|paie|comptable|administratif|situation; " +
        "relance partenarial|dynamique|projet|partenaire"
    ),
    qualifiers,
    qualifiedAs,
    reason: {
      fr: "cet acte de gestion locative courante revient au bailleur et n’est pas financé",
      en: "this task of ordinary rental management is the landlord’s own and is not paid for",
    },
    source: borderline(7),
  }),
  rule({
    id: "N6-impayes",
    clause: "N6",
    answer: "Inéligible",
    title: { fr: "Traitement des impayés et expulsions", en: "Handling of unpaid rent and evictions" },
    alsoTheme: true,
    triggers: ["impayé", "expulsion", "procédure ... expulsion"],
    cancellers: [
      "prévention|menace|menacé|risque|éviter|situation|ménage|famille|locataire|public|personne|difficulté ... expulsion|impayé",
    ],
    qualifiers,
    qualifiedAs,
    reason,
    source: borderline(7),
  }),
];
