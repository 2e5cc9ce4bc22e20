import { borderline, expressions, inGuide, rule } from "./define";
import { OTHER_TRADES } from "./otherTrades";

/** E1: social support, diagnostics included. */
export const accompagnement = [
  rule({
    id: "E1-accompagnement",
    clause: "E1",
    answer: "Éligible",
    title: { fr: "Accompagnement social", en: "Social support" },
    triggers: expressions(
      "accompagnement; accompagner; asll; mesure dalo; savs; masp; aeb; avdl mesure; " +
        "mesure|forfait|module|prestation|heure|suivi|mission|mois avdl; avdl ... ménage|famille|mesure; " +
        "suivi|soutien|appui|travail|intervention social; " +
        "suivi|soutien|appui|travail|intervention|action|prise éducatif; " +
        "suivi|soutien|entretien|consultation|séance|écoute|vacation psychologique|psychologue|psy|psychosocial; " +
        "suivi ménage|famille|personne|bénéficiaire|individuel|individualisé|personnalisé|global|rapproché|public|relogé; " +
        "suivi ... domicile; mesure ... accompagnement|intensité|social|asll|ménage; " +
        "intensité légère|léger|moyen|renforcé|forte|soutenu; visite ... domicile|ménage|famille|personne; vad; " +
        "rencontre|rdv|vacation|heure ... domicile; intervention|passage ... domicile ... ménage|famille|personne|locataire|bénéficiaire|public; " +
        "mesure lourd|léger|intensif; mesure ... avdl|fnavdl; mesure ... vers|dans logement; " +
        "vers et dans logement; appropriation ... logement|quartier|lieu|habitat|environnement; " +
        "suivi|soutien ... bail|baux glissant; accompagnement|suivi ... relogement ... démolition|réhabilitation|rénovation|restructuration; réunion|temps|fiche synthèse; protocole cohésion social; réhabilitation|réadaptation psychosocial|social; " +
        "gestion budgétaire|budget ménage|famille|personne|locataire|familial|domestique; " +
        "entretien individuel|social|motivationnel|tripartite|famille|ménage|personne|accueil|suivi; " +
        "permanence ... social|éducatif|accueil|logement|ménage|administratif|droit; aller vers; " +
        "porte ... porte; " +
        "équipe|pôle|service|binôme|chef|cadre social|éducatif|mobile|pluridisciplinaire|médicosocial|accompagnement; " +
        "maraude; ouverture|accès|maintien droit; dossier|demande fsl|dalo|siao|caf|apl|aah|rsa|mdph; " +
        "constitution dossier; action|sortie|temps collectif|éducatif; groupe entraide; " +
        "prise charge social|global|psychologique|psychosocial|éducatif|individualisé; levée frein; " +
        "remobilisation; socialisation; lien|vie social; autonomie ménage|famille|locataire|personne|social; " +
        "recouvrement droit; restauration|reconstruction lien|confiance|estime; " +
        "inclusion|médiation numérique|social; coaching|mentorat|parrainage ... ménage|famille|jeune|locataire; " +
        "groupe parole|pair|expression; " +
        "soutien|appui fonction|parental|parentalité|moral|administratif|budgétaire|individuel; parentalité; " +
        "insertion social|professionnel; projet personnalisé|résidentiel; relais ... droit commun|secteur; " +
        "présence éducatif|social; synthèse; appel|visite|point|rencontre suivi; suivi mois; acc social; " +
        "suivi mesure|parcours|situation|renforcé|soutenu|intensif|régulier|spécifique; " +
        "contact|rencontre|accueil|orientation|écoute|entretien|rendez|rdv|passage ... ménage|famille|personne|public|bénéficiaire|jeune|réfugié; " +
        "contact|rencontre|entretien|échange|rendez|rdv|visite|recherche|signature|démarche|travail|temps|bilan ... avec ménage|famille|personne|locataire|bénéficiaire|jeune; " +
        "recherche logement; maintien lien; veille actif|social; suivi ... sortie|relogement; " +
        "astreinte|garde ... éducatif|social|accompagnement; commission|comité orientation; " +
        "lutte ... recours|exclusion|isolement; recours droit; remise jour administratif; " +
        "accès soin|santé|emploi|logement; écrivain public; contact|veille ... sortie; coût|prix mesure; " +
        "microcrédit; instruction social; hébergé|relogé ... accompagné; " +
        "bilan ... mesure|accompagnement|ménage|social; " +
        "repérage ... ménage|locataire|famille|personne|situation; " +
        "service|prestation|intervention|reversement|refacturation|facturation ... association|ccas; " +
        "interprète|interprétariat|interprète|traduction ... accompagnement|entretien|visite|rdv|ménage|famille"
    ),
    purposes: expressions(
      "accompagnement|accompagner ... à|au|aux|dans|vers|autour|pour|lors|pendant|durant|face; " +
        "aider|préparer|guider|outiller|mobiliser|encourager|inciter ménage|famille|personne|locataire|jeune|public|bénéficiaire|habitant; " +
        "apprendre ... à|au|aux; soutenir; sensibiliser; initier; " +
        "aide|soutien|appui|assistance|conseil ... démarche|emménagement|appropriation|désencombrement|choix|recherche|tri|rangement|compréhension|gestion|organisation|constitution|montage|budget|réaménagement|rééchelonnement|échéancier|surendettement|désendettement|négociation|orientation|insertion|ouverture|accès|maintien|relogement|préparation|mobilisation|lecture|rédaction|déclaration|inscription|saisine|recours|renouvellement|dépôt|dossier|autonomie|tenue|utilisation|usage|maîtrise|souscription|demande|résolution|élaboration|reprise|équilibre|apprentissage; " +
        "aide|soutien|appui installation ... ménage|famille|locataire|personne|logement; " +
        "plan ... apurement ... avec; aide administratif|éducatif|budgétaire|psychologique; " +
        "conseil budgétaire|budget|énergie|ménage|famille|habitat|logement|usage; " +
        "apprentissage|initiation|développement autonomie; apprentissage|initiation; " +
        "sensibilisation|éducation|médiation; " +
        "information ... ménage|locataire|famille|public|collectif|droit|énergie|usage|charge; " +
        "prévention ... rupture|isolement|conflit|santé|conduite|addiction|violence|surendettement|précarité|perte|ménage|locataire|famille|public|social|récidive; " +
        "négociation|médiation ... avec; " +
        "négociation ... bailleur|dette|plan|créancier|apurement|propriétaire|remise|loyer|échéancier; " +
        "recherche financement|aide|meuble|mobilier|devis; " +
        "travail|échange|suivi|soutien|discussion|point|écoute ... autour|sur|face; " +
        "présence ... pour|lors|à|au|aux|en|devant|auprès; " +
        "explication|compréhension|lecture|pédagogie ... quittance|facture|bail|baux|droit|règlement|charge|démarche|usage|réparation|contrat|courrier; " +
        "préparation ... ménage|famille|personne|locataire|sortie|entrée|relogement|emménagement|départ|commission|audience; " +
        "mobilisation ... ménage|famille|droit|aide|dispositif|ressource|visale|locapass|fsl|apl; " +
        "suivi|soutien ménage|famille|personne|bénéficiaire|public|jeune pendant|durant|lors|à|au|aux|avant|après|dès|face; " +
        "suivi|soutien|accompagnement locataire|habitant|occupant pendant|durant|lors; " +
        "accompagnement ... ménage|famille|locataire|habitant|personne ... immeuble|résidence|tour|quartier|bâtiment|cité en|avant|après; " +
        "conseil pour|sur|à|au|aux équiper|ameublement|meubler|mobilier|électroménager; " +
        "conseil pour|sur|à équipement|aménagement logement|intérieur|appartement|chambre|studio; " +
        "aide|soutien|appui installation et appropriation|accès|maintien|intégration|insertion|ouverture; " +
        "plan apurement négociation|élaboration|préparation|accompagnement|discussion"
    ),
    themes: expressions(
      "atelier; séance collectif|individuel|budget|cuisine; temps collectif; animation collectif|atelier"
    ),
    cancellers: expressions(
      "maîtrise oeuvre|ouvrage; architecte; bet; amo; copropriété; chantier; contrat|taxe apprentissage; " +
        "atelier réparation|rénovation|peinture|entretien|nettoyage logement|appartement|immeuble|bâtiment; " +
        "atelier bois|mécanique|menuiserie|fer|municipal|central|technique|relais; recrutement; accompagnement commercial|vente|propriétaire|technique; suivi chantier|commercial"
    ),
    reason: {
      fr: "l’accompagnement social des ménages, dont les diagnostics, est financé",
      en: "social support of households, diagnostics included, is paid for",
    },
    source: inGuide,
  }),
  rule({
    id: "E1-soutien",
    clause: "E1",
    answer: "Éligible",
    title: { fr: "Soutien d’un public", en: "Support of a group of people" },
    triggers: [
      "soutien|écoute|appui|orientation ... femme|victime|jeune|réfugié|ménage|famille|personne|habitant|résident|enfant|parent|locataire|santé|soin|partenaire",
    ],
    cancellers: ["soutien|appui financier|matériel"],
    givesWay: true,
    reason: {
      fr: "l’accompagnement social des ménages, dont les diagnostics, est financé",
      en: "social support of households, diagnostics included, is paid for",
    },
    source: inGuide,
  }),
  rule({
    id: "E1-diagnostic",
    clause: "E1",
    answer: "Éligible",
    title: { fr: "Diagnostic de la situation du ménage", en: "Diagnostic of the household’s situation" },
    triggers: [
      "diagnostic",
      "diagnostic|évaluation|analyse|bilan|enquête|entretien ... social|psychosocial|situation|ménage|famille|partagé|besoin|entrée|préalable|initial|autonomie|budgétaire",
      "évaluation|analyse ... famille|ménage|personne",
    ],
    cancellers: [
      "enquête ... sls|ops|ressource",
      "diagnostic énergie",
      `diagnostic ${OTHER_TRADES}|véhicule|numérique`,
    ],
    givesWay: true,
    reason: {
      fr: "le diagnostic de la situation du ménage fait partie de l’accompagnement financé",
      en: "the diagnostic of the household’s situation is part of the support that is paid for",
    },
    source: inGuide,
  }),
  rule({
    id: "E1-equipe",
    clause: "E1",
    answer: "Éligible",
    title: {
      fr: "Rémunération, honoraires et déplacements de l’équipe d’accompagnement",
      en: "Pay, fees and travel of the support team",
    },
    people: true,
    triggers: expressions(
      "travailleur|intervenant|assistant|conseiller|accompagnant|accompagnateur|référent|animateur|médiateur|professionnel|écoutant|accueillant|enquêteur|correspondant|auxiliaire|agent|personnel|technicien social|éducatif; " +
        "assistant service social; conseiller économie social; " +
        "conseiller esf|habitat|logement|conjugal|emploi|mobilité|budget; " +
        "animateur culturel|prévention|habitat|collectif|insertion|atelier|jeune|famille|habitant|senior|enfant; " +
        "agent|délégué|technicien insertion|accompagnement; ts; ass; as; cesf; tisf; " +
        "technicien intervention social; éducateur; éduc; moniteur; psychologue; psychiatre; médiateur; " +
        "travailleur|médiateur|intervenant|accompagnant|aidant pair; pair aidant; " +
        "référent ... ménage|famille|parcours|asll|avdl|logement; référent; accompagnant; accompagnateur; " +
        "intervenant; chef|responsable|cadre service|équipe social|éducatif|accompagnement; infirmier; ide; " +
        "puériculteur; addictologue; ergothérapeute; thérapeute; médecin; sophrologue; aide domicile; " +
        "juriste ... ménage|famille|droit|accompagnement|social; aes; eje; amp; csapa; aide médico; " +
        "auxiliaire vie; accompagnant éducatif; conseiller insertion; écoutant; cip; " +
        "équipe|service logement abord; équipe accompagnement|avdl|asll|relogement; " +
        "encadrement ... équipe|ts|travailleur|social|intervenant; " +
        "cotisation|mutuelle|prévoyance|retraite|taxe|repas|ticket ... ts|as|ass|cesf|éducateur|travailleur|intervenant|référent|psychologue|moniteur|conseiller|médiateur|accompagnant; " +
        "chargé insertion|accompagnement|suivi; " +
        "carburant|essence|péage|stationnement|transport|train|bus|tram|métro|taxi ... visite|domicile|cesf|ts|éducateur|travailleur|intervenant|référent|accompagnement"
    ),
    cancellers: [
      "recrutement",
      `référent|intervenant|médiateur|accompagnateur|accompagnant|conseiller|agent|moniteur ${OTHER_TRADES}`,
    ],
    reason: {
      fr: "ce que coûtent les personnes qui accompagnent les ménages relève de l’accompagnement social financé",
      en: "what the people who support the households cost belongs to the social support that is paid for",
    },
    source: borderline(1),
  }),
];
