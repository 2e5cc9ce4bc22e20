import { borderline, expressions, rule } from "./define";

/** What the guide does not settle: to be checked with the State's local services. */
export const silences = [
  rule({
    id: "S-moyens",
    clause: "silent",
    answer: "À vérifier",
    title: { fr: "Frais de structure et moyens", en: "Overheads and means" },
    alsoTheme: true,
    triggers: expressions(
      "siège; structure porteuse; " +
        "frais ... siège|structure|généraux|général|gestion|fonctionnement|bancaire|administratif|dossier|support; " +
        "frais ... gestion ... structure|association|siège|administratif; " +
        "coût|charge structure|indirect|fixe|fonctionnement|support|généraux; " +
        "charge ... locaux|local|bureau|siège; fonction support; " +
        "quote part ... siège|structure|direction|fonctionnement|locaux|loyer; " +
        "direction général|générale|financier; dg; daf; comptabilité; comptable; expert comptable; " +
        "commissaire compte; commissariat compte; cac; rh; ressource humain; carte sim|visite; " +
        "équipement protection; epi; locaux; local; " +
        "location|loyer|entretien|nettoyage|aménagement|électricité|assurance|travaux ... bureau|locaux|local|salle|antenne|siège; " +
        "location salle; contrôle technique véhicule|voiture|automobile|utilitaire|minibus|auto|fourgon|camion|kangoo|clio|twingo|zoé|berlingo|renault|peugeot|citroën|dacia|scooter; " +
        "bureau; domiciliation; téléphone; téléphonie; mobile équipe|professionnel; " +
        "forfait|abonnement|ligne|facture mobile|téléphonique|internet|téléphone|data; internet; abonnement; " +
        "abonnement|location|hébergement|maintenance|licence|saas|forfait ... logiciel|application|informatique|serveur|progiciel|plateforme|office|copieur|photocopieur|imprimante|ordinateur|tablette; " +
        "logiciel|poste|ordinateur|tablette|imprimante|copieur|photocopieur|smartphone|matériel|application ... abonnement|location|annuel|mensuel|saas|hébergé|maintenance|hébergement; " +
        "licence ... annuel|mensuel; informatique; infogérance; système information; assurance; " +
        "assurance ... civil|professionnel|véhicule|locaux|multirisque|mobilier|logement; responsabilité civil; " +
        "fourniture bureau|administratif|pédagogique; petit fourniture; papeterie; consommable; cartouche; " +
        "reprographie; photocopie; affranchissement; postal; timbre; courrier; documentation; cotisation; " +
        "adhésion; " +
        "location|leasing|lld|loa|crédit|loyer|entretien|assurance|carburant|réparation|révision|essence|stationnement|parking ... véhicule|voiture|auto|kangoo|clio|twingo|zoé|berlingo|renault|peugeot|citroën|dacia|utilitaire|minibus|vélo|fourgon|scooter|vae|trottinette; " +
        "véhicule|voiture|vélo|kangoo|clio|twingo|zoé|berlingo|renault|peugeot|citroën|dacia|utilitaire|minibus|vae ... location|leasing|lld|loa|loué|service|fonction; " +
        "leasing; lld; loa; crédit bail; carburant; essence; péage; parking; stationnement; médecine travail; " +
        "mutuelle; prévoyance; ticket|titre|chèque|carte restaurant|resto|vacances|cadeau; oeuvre social; " +
        "charge|frais financier|bancaire; intérêt|agios; archivage; rgpd; dpo; certification; qualité; " +
        "labellisation; secrétariat; secrétaire; " +
        "assistant|agent|personnel|salaire|service administratif|direction|accueil|général|siège|support|paie; " +
        "directeur association|général|agence; mise disposition; contribution volontaire; " +
        "gardiennage|sécurité|surveillance|ménage ... bureau|locaux|siège; hébergement ... équipe|site|donnée; " +
        "frais réception|représentation|postal; taxe; tfpb; teom; indemnité licenciement|rupture|départ; " +
        "licenciement; rupture conventionnel; impôt; formation taxe; cvae; petit matériel; " +
        "équipement protection|individuel; convention collectif; gestion|établissement paie|salaire; " +
        "gestion ... structure|association"
    ),
    cancellers: [
      "salle bain|eau|manger|séjour",
      "séance|permanence|rencontre|rdv|consultation|groupe|atelier ... au|aux|dans|à local|locaux|bureau|siège|antenne|salle",
    ],
    reason: {
      fr: "le guide ne cite pas les frais de structure et de moyens, interrogez le service instructeur",
      en: "the guide does not name overheads and means, ask the service that examines the file",
    },
    source: borderline(2),
  }),
  rule({
    id: "S-conseil-juridique",
    clause: "silent",
    answer: "À vérifier",
    title: { fr: "Conseil juridique sans objet", en: "Legal advice without object" },
    triggers: expressions("avocat; conseil|cabinet|consultation|assistance|honoraire juridique; frais juridique"),
    cancellers: expressions(
      "expulsion; recouvrement; impayé; contentieux; procédure; assignation; résiliation; audience; bail; baux; " +
        "loyer; locataire; huissier; tribunal"
    ),
    reason: {
      fr: "le libellé ne dit pas si ce conseil sert la structure, le projet ou une procédure contre le ménage",
      en: "the label does not say whether this advice serves the structure, the project or a procedure against the household",
    },
    source: borderline(2),
  }),
  rule({
    id: "S-formation-evaluation",
    clause: "silent",
    answer: "À vérifier",
    title: {
      fr: "Formation, évaluation, communication, interprétariat",
      en: "Training, evaluation, communication, interpreting",
    },
    alsoTheme: true,
    triggers: expressions(
      "formation; former; stage; stagiaire; gratification; tutorat; supervision; analyse pratique; évaluation; " +
        "évaluation ... projet|externe|dispositif|impact|programme|action; étude impact; mesure impact; audit; " +
        "communication; plaquette; flyer; dépliant; affiche; impression; brochure; vidéo; film; livret; guide; " +
        "kit|pack communication|pédagogique; site web|internet; " +
        "refonte|rénovation|création|conception|construction ... site|internet|web; séminaire; colloque; " +
        "journée ... restitution|départemental|étude|régional|échange|réseau|équipe; restitution; événement; " +
        "interprète; interprétariat; interprète; traduction; traducteur; prise main; " +
        "accompagnement ... logiciel|outil|changement|équipe|salarié|managérial|professionnel|gardien; " +
        "capitalisation; recrutement; annonce recrutement|emploi|poste|légal|presse; cabinet conseil; " +
        "consultant; service civique; bénévole; bénévolat; apprenti; alternant; alternance; bilan compétence; " +
        "validation acquis; e learning; cohésion équipe; enquête satisfaction|qualité; sondage; " +
        "recherche action; observatoire; voyage étude; congrès"
    ),
    cancellers: expressions(
      "interprète|interprétariat|traduction ... accompagnement|entretien|visite|rdv|ménage|famille; " +
        "évaluation ... social|situation|ménage|famille|besoin|initial|entrée; " +
        "formation ... accompagnement ménage; communication ... copil|partenaire projet; changement logement; " +
        "capitalisation|séminaire ... projet|lancement; guide ... locataire|ménage accompagné"
    ),
    reason: {
      fr: "le guide ne cite pas ce coût et le libellé ne le rattache ni à l’accompagnement ni au pilotage",
      en: "the guide does not name this cost and the label ties it to neither support nor steering",
    },
    source: borderline(3),
  }),
  rule({
    id: "S-accompagnement-technique",
    clause: "silent",
    answer: "À vérifier",
    title: { fr: "Accompagnement d’une opération de travaux", en: "Support given to building works" },
    triggers: ["accompagnement réhabilitation|rénovation|construction|restructuration|travaux|chantier|opération"],
    cancellers: [
      "restructuration dette|crédit|budget",
      "réhabilitation social|psychosocial",
      "chantier insertion|éducatif",
      "conseiller|travailleur|éducateur|intervenant|assistant|accompagnant social",
      "cesf",
    ],
    reason: {
      fr: "le libellé ne dit pas si l’accompagnement va aux ménages ou à l’opération de travaux",
      en: "the label does not say whether the support goes to households or to the building works",
    },
    source: borderline(9),
  }),
  rule({
    id: "S-mobilier-de-bureau",
    clause: "silent",
    answer: "À vérifier",
    title: { fr: "Mobilier de bureau", en: "Office furniture" },
    triggers: expressions(
      "mobilier|meuble|table|chaise|fauteuil|armoire|étagère|rangement|équipement|aménagement|matériel|lampe|rideau|store ... bureau|équipe|salle|antenne|siège|permanence|locaux|professionnel|salarié|collaborateur|éducateur|poste; " +
        "bureau ... mobilier|meuble|chaise|fauteuil|table|armoire; chaise|fauteuil|siège bureau|ergonomique; " +
        "caisson"
    ),
    cancellers: [
      "distribué|remis|donné|livré|fourni",
      "poste|bureau ... logement|ménage|famille|appartement",
      "salle bain|eau|manger|séjour|commune",
    ],
    reason: {
      fr: "le guide ne cite pas le mobilier de bureau, qui n’équipe pas un logement",
      en: "the guide does not name office furniture, which equips no dwelling",
    },
    source: borderline(5),
  }),
  rule({
    id: "S-risque-locatif",
    clause: "silent",
    answer: "À vérifier",
    title: {
      fr: "Créances, vacance, garanties, dépôts et aides individuelles d’urgence",
      en: "Bad debts, vacancy, guarantees, deposits and individual emergency aid",
    },
    alsoTheme: true,
    triggers: expressions(
      "abandon|effacement|annulation|admission|perte|passage ... créance|dette|valeur|impayé|perte|irrécouvrable; " +
        "créance; irrécouvrable; non valeur; " +
        "provision|dépréciation|dotation|garantie|assurance|risque ... impayé|créance|locatif|risque|loyer|dégradation|garantie; " +
        "vacance; logement vacant; caution; cautionnement; dépôt garantie; garantie; locapass; visale; " +
        "premier|1er loyer; premier mois loyer; prise|avance|aide|paiement ... premier loyer; " +
        "accompagnement|soutien financier; " +
        "aide|secours|fonds|bon|chèque|ticket|allocation urgence|alimentaire|exceptionnel|individuel|financier|ponctuel|matériel|solidarité|vital|service|déménagement; " +
        "secours; bon alimentaire|achat; colis alimentaire; alimentaire; alimentation; denrée; repas; collation; " +
        "goûter; traiteur; restauration; vêtement; vestiaire; " +
        "frais médical|santé|scolaire|cantine|optique|dentaire|obsèques; timbre fiscal; titre séjour; " +
        "transport ... ménage|famille|usager|bénéficiaire|locataire; " +
        "aide ... permis|cantine|scolarité|santé|mutuelle|transport|mobilité; aide mobilité; pass navigo; " +
        "nuit|nuitée|hébergement|chambre hôtel|hôtelier|urgence; hôtel; nuitée; garde meuble; " +
        "stockage ... meuble|mobilier|affaire; déménagement; déménageur; " +
        "frais ... ouverture|branchement ... compteur|électricité|gaz|eau; ouverture compteur; " +
        "assurance habitation; taxe foncier|habitation; taxe ... logement"
    ),
    cancellers: [
      "pédagogique",
      "restauration lien|confiance|dialogue|estime|façade|toiture|bâti|bâtiment|immeuble|patrimoine|charpente|plancher|parquet|mur|logement|appartement|pierre|monument|maison|escalier",
    ],
    reason: {
      fr: "le guide ne cite ni les créances, ni la vacance, ni les garanties et dépôts, ni l’aide individuelle d’urgence",
      en: "the guide names neither bad debts, vacancy, guarantees and deposits, nor individual emergency aid",
    },
    source: borderline(8),
  }),
];
