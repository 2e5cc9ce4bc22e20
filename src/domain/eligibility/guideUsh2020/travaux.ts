import { borderline, expressions, inGuide, rule } from "./define";

/** N5: building, rehabilitation, restructuring, and works of any kind. */
export const travaux = [
  rule({
    id: "N5-construction",
    clause: "N5",
    answer: "Inéligible",
    title: { fr: "Construction, réhabilitation, restructuration", en: "Building, rehabilitation, restructuring" },
    triggers: expressions(
      "construction; construire; réhabilit*; rénov*; restructuration; résidentialisation; démolition; " +
        "restauration façade|toiture|bâti|bâtiment|immeuble|patrimoine|charpente|plancher|parquet|mur|logement|appartement|pierre|monument|maison|escalier; " +
        "désamiantage; conversion ... colocation|logement|t1|t2|t3|t4|t5; " +
        "amélioration|transformation|extension|surélévation|division|reconfiguration ... logement|bâtiment|immeuble|résidence|habitat|t1|t2|t3|t4|t5|t6|studio|local|locaux"
    ),
    cancellers: [
      "réhabilitation psychosocial|social",
      "construction|restructuration|rénovation|transformation|démolition|extension|division dette|crédit|budget|comité|gouvernance|partenariat|service|équipe|pôle|convention|offre|procédure|dispositif|instance|réponse|outil|réseau|identité|estime|confiance|autonomie|relation|lien|parcours|projet",
      "construction ... internet|web|relation|lien|réponse|outil|partenarial",
    ],
    reason: {
      fr: "la construction, la réhabilitation et la restructuration ne sont pas financées",
      en: "building, rehabilitation and restructuring are not paid for",
    },
    source: inGuide,
  }),
  rule({
    id: "N5-travaux",
    clause: "N5",
    answer: "Inéligible",
    title: { fr: "Travaux dans les logements ou les bâtiments", en: "Works in dwellings or buildings" },
    triggers: expressions(
      "travaux; repeindre; réparer; remplacer ... porte|fenêtre|sol|chaudière|serrure; chantier; réfection; " +
        "ravalement; rafraîchissement; embellissement; mise|remise norme|conformité|sécurité|accessibilité; " +
        "plomberie; plombier; électricien; " +
        "installation|réfection|reprise|mise|travaux|dépannage électrique|électricité; peinture; peintre; " +
        "papier peint; tapisserie; carrelage; faïence; parquet; revêtement; sol souple|pvc|stratifié|linoléum; " +
        "lino; plâtrerie; cloison; cloisonnement; maçonnerie; menuiserie; menuisier; serrurerie; serrurier; " +
        "serrure; vitrerie; fenêtre; porte palier|entrée|intérieur|blindé; " +
        "volet roulant|battant|bois|alu|électrique; occultation; huisserie; métallerie; ferronnerie; bardage; " +
        "doublage; faux plafond; plaque plâtre; garde corps; main courante; plancher; comble; auvent; pergola; " +
        "store banne; toiture; couvreur; charpente; façade; isolation; étanchéité; chaudière; chauffe eau; " +
        "ballon ... eau; cumulus; radiateur; vmc; cvc; installation|remplacement|réfection chauffage; " +
        "chauffagiste; chaufferie; sous station; thermostat; régulation chauffage; calorifugeage; désenfumage; " +
        "courant faible|fort; lot ... électricité|chauffage|gros|menuiserie; câblage; fibre; extincteur; alarme; " +
        "vigik; vidéosurveillance; vidéo surveillance|protection; contrôle accès; borne recharge|électrique; " +
        "ventilation; ascenseur; ascensoriste; sanitaire; salle bain|eau; douche; baignoire; wc; lavabo; évier; " +
        "robinetterie; robinet; mitigeur; vasque; sanibroyeur; siphon; fuite; dégât eau; sinistre; détartrage; " +
        "ramonage; tableau électrique; " +
        "pose|dépose|réparation|remplacement|changement ... porte|fenêtre|sol|chaudière|meuble|équipement|volet|interphone|compteur|détecteur; " +
        "réparation|dégradation|sinistre|remplacement ... logement|locatif|appartement|bâtiment; " +
        "adaptation|accessibilité|aménagement ... pmr|handicap|salle|logement|vieillissement; " +
        "barre appui|maintien; pmr; espaces verts; jardin; tonte; élagage; abattage; voirie; réseau divers; " +
        "enrobé; trottoir; place|aire|création|abri ... stationnement|parking|garage|jeu|vélo; " +
        "aménagement extérieur|paysager; parties communes; climatisation; interphone; digicode; visiophone; " +
        "détecteur; daaf; compteur; canalisation; curage; vidange; branchement; raccordement; clôture; portail; " +
        "portillon; terrasse; balcon; plafond; enduit; moquette; plinthe; vitrage; pompe chaleur; " +
        "panneau solaire|photovoltaïque; photovoltaïque; zinguerie; gouttière; assainissement; vrd; " +
        "terrassement; échafaudage; dalle; placo; chape; escalier; rampe; monte escalier; siège douche; " +
        "fourniture et pose; fourniture pose; " +
        "agent|ouvrier|technicien|salarié|homme|équipe|régie technique|entretien|maintenance|bâtiment|patrimoine|travaux|ménage; " +
        "ouvrier; régie travaux|entretien|technique; artisan; entreprise général|bâtiment|nettoyage; " +
        "dégradation; gros oeuvre; gros entretien|réparation; grand entretien; pge; second oeuvre; corps état; " +
        "lot technique|peinture|plomberie"
    ),
    cancellers: expressions(
      "travaux comité|groupe|dirigé|commission|copil|partenarial|étudiant; groupe travaux; " +
        "ventilation budgétaire|analytique|coût|dépense|charge|budget; " +
        "plafond|plancher ressource|subvention|prise|financement|loyer|budget|aide|fnavdl; " +
        "clôture projet|exercice|compte|mesure|dossier|action|dispositif; " +
        "portail internet|web|numérique|locataire; crise|protocole|situation|contexte sanitaire; " +
        "jardin partagé|pédagogique|insertion|enfant; chantier insertion|éducatif|école"
    ),
    reason: {
      fr: "les travaux dans les logements ou les bâtiments ne sont pas financés",
      en: "works in dwellings or buildings are not paid for",
    },
    source: borderline(6),
  }),
  rule({
    id: "N5-etudes-techniques",
    clause: "N5",
    answer: "Inéligible",
    title: { fr: "Études et diagnostics techniques", en: "Technical studies and surveys" },
    triggers: expressions(
      "diagnostic|diagnostiquer|repérage|expertise|contrôle|audit|état|bilan|visite|étude ... technique|amiante|plomb|dpe|électrique|gaz|énergétique|thermique|bâti|bâtiment|structure|immobilier|parasitaire|termite|décence|vétusté|humidité|géotechnique|sol|acoustique|accessibilité|structurel|solaire|déchet|pemd|réseau|ascenseur|toiture|façade|électricité|incendie|radon|assainissement|pollution|fissure|mérule|patrimoine|charpente|chauffage|légionelle|sécurité|énergie; " +
        "diagnostic|bilan|contrôle|visite état logement|appartement|immeuble|bâti; dpe; amiante; crep; ernmt; loi carrez; architecte; architecture; maîtrise oeuvre|ouvrage; moe; amo; " +
        "bet; bureau étude|contrôle; opc; sps; économiste construction; géomètre; " +
        "permis construire|démolir|aménager; garantie décennal|parfait; réception travaux|chantier|ouvrage; " +
        "étude béton|exécution|structure|sol|thermique|technique; " +
        "étude|faisabilité ... travaux|réhabilitation|rénovation|capacité|capacitaire|bâti|architectural; " +
        "chargé|conducteur|monteur|responsable opération; conducteur travaux; prestation intellectuel; " +
        "assurance dommage ouvrage; dommage ouvrage"
    ),
    cancellers: expressions(
      "amo social|relogement|projet|accompagnement; amo ... projet social; " +
        "maîtrise oeuvre|ouvrage social|relogement; maîtrise oeuvre urbain et social"
    ),
    reason: {
      fr: "une étude technique du bâti relève des travaux, non d’un diagnostic social, et n’est pas financée",
      en: "a technical study of the building belongs to works, not to a social diagnostic, and is not paid for",
    },
    wouldChange: {
      fr: "La mention d’un diagnostic social ou de la situation du ménage, si c’en est un.",
      en: "The mention of a social diagnostic or of the household’s situation, if it is one.",
    },
    source: borderline(9),
  }),
  rule({
    id: "N5-remise-en-etat",
    clause: "N5",
    answer: "Inéligible",
    title: {
      fr: "Remise en état et entretien courant des logements",
      en: "Refurbishment and routine upkeep of dwellings",
    },
    alsoTheme: true,
    triggers: expressions(
      "remise état|propreté|neuf|peinture; nettoyage; nettoyer; ménage complet|approfondi|professionnel; ménage fin chantier|travaux; ménage logement vacant|vide; " +
        "désinfection; fumigation; dépigeonnage; cafard; blatte; rongeur; moisissure; assèchement; déblaiement; " +
        "gravat; benne; petit réparation; désinsectisation; dératisation; punaise; nuisible; débarras; " +
        "désencombrement; encombrant; évacuation ... encombrant|déchet; " +
        "entretien ... logement|immeuble|bâtiment|résidence|espace|communes|chaudière|chauffage|ascenseur|locatif|appartement|patrimoine|courant|vmc|jardin; " +
        "maintenance ... logement|immeuble|bâtiment|résidence|chaudière|ascenseur|patrimoine|technique; " +
        "petit travaux|bricolage; réparation; dépannage; bricolage"
    ),
    cancellers: expressions(
      "informatique; bureau; locaux; siège; véhicule; " +
        "entretien individuel|social|accueil|évaluation|motivationnel|famille|ménage|tripartite|téléphonique|diagnostic|préalable|suivi|bilan|orientation|admission|entrée|avec|sur|autour|relatif; " +
        "réparation lien|préjudice"
    ),
    reason: {
      fr: "la remise en état et l’entretien courant relèvent du bailleur et ne sont pas financés",
      en: "refurbishment and routine upkeep are the landlord’s own and are not paid for",
    },
    source: borderline(6),
  }),
];
