import { PROJECT_ONLY_PUBLICS } from "../../../src/domain/project";
import { normalise } from "../../../src/domain/shared";
import {
  type ColumnDeclaration,
  columnNamed,
  EXIT_REASONS,
  exitClassOf,
  headerOf,
  isColumnKey,
  LISTS,
  NEEDED_COLUMNS,
  TRACKING_COLUMNS,
} from "../../../src/domain/tracking";

const columns: readonly ColumnDeclaration[] = TRACKING_COLUMNS;

const DEFAULT_HEADERS =
  "Code ménage · Bailleur · Association · Finalité · Public · DALO · Personnes · Enfants · Date d’orientation · Orienté par · " +
  "Adhésion · Date du diagnostic · Date d’entrée · Intensité · Situation à l’entrée · Type de logement · Date d’accès au logement · " +
  "Date de glissement du bail · Date de sortie · Motif de sortie · Relais à la sortie · Dette à l’entrée · Dette à la sortie · " +
  "Loyer et charges · Aide au logement · Ressources · Bien-être à l’entrée · Bien-être à la sortie · Maintien à 6 mois · " +
  "Maintien à 12 mois · Dernier contact · Alerte · Référent social · Référent bailleur · Saisi le";

describe("the columns of the tracking sheet", () => {
  it("have the default headers, in their order", () => {
    expect(columns.map(({ title }) => title.fr)).toEqual(DEFAULT_HEADERS.split(" · "));
  });

  it("have no bracket, #, @ or straight apostrophe in a header", () => {
    expect(columns.filter(({ title }) => /[()[\]#@']/.test(title.fr))).toEqual([]);
  });

  it("have headers short enough for the title of a validation message (32 characters) and help for its text (255)", () => {
    const long = columns.filter(
      ({ title, help }) => title.fr.length > 32 || title.en.length > 32 || help.fr.length > 255 || help.en.length > 255
    );
    expect(long).toEqual([]);
  });

  it("are found by their header, their key and each alias, and by no one else’s", () => {
    const strays = columns.flatMap(({ key, title, aliases }) =>
      [title.fr, key, ...aliases].filter((name) => columnNamed(name) !== key).map((name) => `${name} is not ${key}`)
    );
    expect(strays).toEqual([]);
  });

  it("that a measure cannot be complete without are those of the completeness rule", () => {
    const required = (when: string): readonly string[] =>
      columns.filter(({ requirement }) => requirement === when).map(({ title }) => title.fr);
    expect(required("always")).toEqual(
      "Code ménage, Bailleur, Association, Finalité, Public, Date d’orientation, Orienté par, Adhésion, Date d’entrée, Type de logement".split(
        ", "
      )
    );
    expect(required("once left")).toEqual(["Motif de sortie"]);
    expect(required("once left with debt")).toEqual(["Dette à la sortie"]);
  });

  it("without which nothing can be said are the code and the entry", () => {
    expect(NEEDED_COLUMNS.map(headerOf)).toEqual(["Code ménage", "Date d’entrée"]);
    expect([isColumnKey("date_entree"), isColumnKey("Date d’entrée")]).toEqual([true, false]);
  });
});

describe("the lists of the tracking sheet", () => {
  it("hold these labels", () => {
    expect(Object.fromEntries(LISTS.map(({ key, labels }) => [key, labels.map(({ fr }) => fr).join("; ")]))).toEqual({
      finalite: "Accès; Maintien",
      adhesion: "Oui; Non; En cours",
      dalo: "Oui; Non",
      intensite: "Légère; Moyenne; Renforcée",
      maintien: "Maintenu; Non maintenu; Inconnu",
      public:
        "femmes victimes de violences; sortants d’institution; sortants d’hébergement; personnes sortant de la rue; réfugiés; ménages DALO; menace d’expulsion; impayés; jeunes; autre",
      oriente_par:
        "bailleur; association; SIAO; commission DALO; commission sociale intercommunale; CCAPEX; commission d’examen des situations complexes; CAL; services de l’État; Action Logement; collectivité ou CCAS; structure d’hébergement; autre institution; autre",
      situation_entree:
        "rue; hébergement d’urgence; hébergement d’insertion; hébergé chez un tiers; logement accompagné; sous-location; locataire du parc social; locataire du parc privé; sortie d’institution; logement indigne; autre; non renseignée",
      type_logement:
        "logement social ordinaire; pension de famille; résidence accueil; colocation; hébergement dans le logement; sous-location; bail glissant; logement transitoire; autre",
      relais_sortie:
        "service social de secteur; bailleur; association spécialisée; aucun nécessaire; aucun trouvé; autre",
      alerte: "difficulté technique; impayé; non-réponse du ménage; rupture de l’accompagnement; voisinage; autre",
      motif_sortie:
        "accès à un bail direct; glissement du bail; maintien sécurisé; relogement ou mutation adaptée; logement accompagné pérenne; relais vers le droit commun; réorientation; abandon ou refus; perte de contact; expulsion; départ sans solution connue; fin de financement; interruption indépendante du ménage; décès; autre",
    });
  });

  it("hold no label twice, and every column with a list names one of them", () => {
    LISTS.forEach(({ labels }) => expect(new Set(labels.map(({ fr }) => normalise(fr))).size).toBe(labels.length));
    const named = columns.flatMap((column) => (column.kind === "list" ? [column.list] : []));
    expect(new Set(named)).toEqual(new Set(LISTS.map(({ key }) => key)));
  });

  it("class six exit reasons as positive, two as left out of the rate, the others as counted", () => {
    const labelled = (wanted: string): readonly string[] =>
      EXIT_REASONS.filter(({ exitClass }) => exitClass === wanted).map(({ label }) => label.fr);
    expect(labelled("positive")).toEqual(EXIT_REASONS.slice(0, 6).map(({ label }) => label.fr));
    expect(labelled("exclue")).toEqual(["interruption indépendante du ménage", "décès"]);
    expect(labelled("comptée")).toHaveLength(7);
  });

  it("let the project set the class of a reason, or add one", () => {
    const chosen = new Map([
      ["reorientation", "positive"],
      ["retour au pays", "exclue"],
    ] as const);
    expect(exitClassOf("reorientation", chosen)).toBe("positive");
    expect(exitClassOf("retour au pays", chosen)).toBe("exclue");
    expect(exitClassOf("expulsion", chosen)).toBe("comptée");
    expect(exitClassOf("inconnu au bataillon", chosen)).toBeUndefined();
  });
});

describe("nothing about health or offences is asked of a household", () => {
  const FORBIDDEN =
    /detention|detenu|prison|incarcer|penal|judiciaire|condamn|delit|psychi|psychol|handicap|sante|health|addict|alcool|toxico|drogue|malad|medic|hopital|hospital|invalidite|troubles|enfance/;

  it("in any title, alias, label or help of the columns and lists", () => {
    const said = [
      ...columns.flatMap(({ title, aliases, help }) => [title.fr, title.en, ...aliases, help.fr, help.en]),
      ...LISTS.flatMap(({ title, labels }) => [title.fr, title.en, ...labels.flatMap(({ fr, en }) => [fr, en])]),
    ];
    expect(said.filter((text) => FORBIDDEN.test(normalise(text)))).toEqual([]);
  });

  it("and the test sees the words it looks for", () => {
    const wrong = [
      ...["Sortants de détention", "Troubles psychiques", "Situation de handicap", "Santé", "Addictions"],
      ...PROJECT_ONLY_PUBLICS.map(({ fr }) => fr),
    ];
    expect(wrong.filter((text) => FORBIDDEN.test(normalise(text)))).toEqual(wrong);
  });
});
