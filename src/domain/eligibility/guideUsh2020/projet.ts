import { borderline, expressions, inGuide, rule } from "./define";
import { OTHER_TRADES } from "./otherTrades";

/** E3: running the project and carrying it out. */
export const projet = [
  rule({
    id: "E3-projet",
    clause: "E3",
    answer: "Éligible",
    title: { fr: "Gestion et mise en œuvre du projet", en: "Running and carrying out the project" },
    givesWay: true,
    triggers: expressions(
      "ingénierie; pilotage; piloter; animation; coordination; " +
        "conduite|gestion|management|mise|direction|suivi|portage|administration projet|dispositif|action|programme|expérimentation|convention; " +
        "mise oeuvre|place|relation; recherche ... cofinancement|financeur|partenaire|subvention; cofinancement; " +
        "commission ... suivi|partenarial|entrée|orientation|validation|admission; instance; concertation; " +
        "rencontre|échange|lien|articulation ... partenaire|association|bailleur; essaimage; " +
        "conception|élaboration|définition|préparation|cadrage|lancement|clôture|démarrage|écriture|rédaction|formalisation|amorçage|création|déploiement projet|dispositif|partenariat|action|convention|candidature|programme|dossier|réponse|fiche|outil|protocole|cahier|charte; " +
        "montage; montage ... projet|dossier|partenariat|dispositif|financier; réponse ... appel|aap; " +
        "appel projet; aap; candidature; dépôt ... dossier|candidature|demande|subvention; " +
        "rédaction|élaboration|écriture cahier|note|fiche|protocole; " +
        "gestion|suivi|assistance|appui administratif|financier ... projet|dispositif|action|programme|mesure; " +
        "étude faisabilité|besoin|préfiguration|opportunité|territorial|cadrage|préalable|public; " +
        "étude ... ménage|dispositif|public; préfiguration; " +
        "comité pilotage|technique|suivi|partenarial|individualisé; copil; cotech; cosi; gouvernance; " +
        "rapport ... activité|annuel|financeur|final; préparation|rédaction ... bilan|rapport; charte; " +
        "appui|soutien méthodologique; capitalisation ... projet; séminaire ... projet|lancement|partenaire; " +
        "gestion administratif et financier; " +
        "réunion ... partenaire|partenarial|coordination|pilotage|projet|ddets|ddcs|association|technique|réseau; " +
        "tableau bord|suivi|indicateur; ingénieur social|projet; indicateur; reporting; " +
        "bilan annuel|intermédiaire|final|activité|projet|qualitatif; " +
        "compte rendu ... financier|activité|copil|comité|réunion|instance; " +
        "suivi administratif|financier|budgétaire|subvention|indicateur|partenariat; mise réseau; partenariat; " +
        "outil partagé|commun|suivi; convention ... partenariat; table ronde ... partenaire|partenarial|bailleur|acteur|projet|association|élu|institution|avdl|sur|autour|avec; plan action; feuille route; rétroplanning; " +
        "cartographie ... partenaire|acteur|dispositif; remise|transmission|envoi|relecture|présentation ... rapport|bilan"
    ),
    themes: ["temps|réunion|cellule|instance|point|séance coordination|concertation", "comité technique|suivi"],
    cancellers: [
      "opération",
      "sps",
      `rapport|bilan|route|action ${OTHER_TRADES}|expertise|comptable|carbone|énergétique|thermique|amiante`,
      "travaux",
      "maîtrise oeuvre",
      `projet|coordination|pilotage|ingénierie|animation|gestion|conduite|montage|développement ${OTHER_TRADES}`,
    ],
    reason: {
      fr: "la gestion et la mise en œuvre du projet (ingénierie, construction, animation, coordination, pilotage) sont financées",
      en: "running and carrying out the project (engineering, set-up, facilitation, coordination, steering) is paid for",
    },
    source: inGuide,
  }),
  rule({
    id: "E3-equipe",
    clause: "E3",
    answer: "Éligible",
    title: { fr: "Équipe qui conduit le projet", en: "Team that runs the project" },
    givesWay: true,
    triggers: expressions(
      "chef|directeur|responsable|référent|pilote|assistant|conducteur|manager|chargé|gestionnaire projet|dispositif|programme; " +
        "chargé mission|étude|partenariat|ingénierie|développement|coordination|animation; " +
        "équipe projet|pilotage|coordination; coordinateur; coordonnateur; coordonateur; " +
        "secrétariat ... projet|copil|comité|coordination|commission|instance|dispositif|action; " +
        "directeur|responsable|cadre|chef|direction ... pilotage|coordination|projet|dispositif|animation"
    ),
    cancellers: [
      "recrutement",
      `projet|mission|coordinateur|chef|directeur|responsable|chargé|développement ${OTHER_TRADES}`,
    ],
    reason: {
      fr: "ce que coûte la personne qui conduit le projet relève de sa mise en œuvre, financée",
      en: "what the person who runs the project costs belongs to carrying it out, which is paid for",
    },
    source: borderline(1),
  }),
  rule({
    id: "E3-construction-du-projet",
    clause: "E3",
    answer: "Éligible",
    title: { fr: "Construction du projet", en: "Setting up the project" },
    triggers: [
      "construction projet|dispositif|partenariat|action|programme|parcours",
      "construction partagé|collectif|partenarial|concerté|commun projet",
    ],
    cancellers: [`projet ${OTHER_TRADES}`],
    reason: {
      fr: "la construction du projet est de l’ingénierie, non du bâtiment, et elle est financée",
      en: "setting up the project (“construction”) is engineering, not building, and is paid for",
    },
    source: borderline(9),
  }),
];
