import {
  classify,
  guideUsh2020,
  type CostLine,
  type Rule,
  type Rulebook,
  type Verdict,
} from "../../../src/domain/eligibility";
import { aRule } from "./rules";

const say = (text: string): { readonly fr: string; readonly en: string } => ({ fr: `${text} fr`, en: `${text} en` });

const rules: readonly Rule[] = [
  aRule({ id: "R-divers", clause: "vague", answer: "À vérifier", triggers: ["divers"], reason: say("vague") }),
  aRule({
    id: "R-salaire",
    clause: "vague",
    answer: "À vérifier",
    triggers: ["salaire"],
    posteCompletes: true,
    reason: say("pay"),
  }),
  aRule({ id: "R-mixte", clause: "mixed", answer: "À vérifier", reason: say("mixed") }),
  aRule({ id: "R-suivi", clause: "E1", answer: "Éligible", triggers: ["suivi"], reason: say("support") }),
  aRule({ id: "R-lits", clause: "N1", triggers: ["lit"], reason: say("beds") }),
  aRule({ id: "R-biens", clause: "N4", triggers: ["véhicule"], reason: say("goods") }),
  aRule({ id: "R-siège", clause: "silent", answer: "À vérifier", triggers: ["siège"], reason: say("overheads") }),
];

const rulebook: Rulebook = { ...guideUsh2020, rules: [...rules] };
const answer = (label: string, more: Partial<CostLine> = {}): Verdict => classify({ label, ...more }, rulebook);

const told = ({ reason, ruleId, status, words }: Verdict): readonly unknown[] => [
  status,
  ruleId,
  words.map(({ text }) => text),
  reason.fr,
  reason.en,
];

describe("a verdict says its rule, its words and why", () => {
  it("where one cost is named", () => {
    expect(told(answer("Achat de lits"))).toEqual([
      "Inéligible",
      "R-lits",
      ["lits"],
      "Clause N1 – « lits » : beds fr.",
      "Clause N1 – “lits”: beds en.",
    ]);
  });

  it("where the same cost is named twice", () => {
    expect(told(answer("Lits, lit"))).toEqual([
      "Inéligible",
      "R-lits",
      ["Lits", "lit"],
      "Clause N1 – « Lits », « lit » : beds fr.",
      "Clause N1 – “Lits”, “lit”: beds en.",
    ]);
  });

  it("where the guide is silent", () => {
    expect(told(answer("Siège"))).toEqual([
      "À vérifier",
      "R-siège",
      ["Siège"],
      "À vérifier, guide muet – « Siège » : overheads fr.",
      "To check, guide silent – “Siège”: overheads en.",
    ]);
  });

  it("where two costs are mixed, each with its clause", () => {
    expect(told(answer("Suivi et lits"))).toEqual([
      "À vérifier",
      "R-mixte",
      ["Suivi", "lits"],
      "À vérifier, coûts mêlés – « Suivi » (E1) et « lits » (N1) : mixed fr.",
      "To check, mixed costs – “Suivi” (E1) and “lits” (N1): mixed en.",
    ]);
    expect(answer("Lits et siège").reason).toEqual({
      fr: "À vérifier, coûts mêlés – « Lits » (N1) et « siège » (guide muet) : mixed fr.",
      en: "To check, mixed costs – “Lits” (N1) and “siège” (guide silent): mixed en.",
    });
    expect(answer("Suivi et divers").reason).toEqual({
      fr: "À vérifier, coûts mêlés – « Suivi » (E1) et « divers » (imprécis) : mixed fr.",
      en: "To check, mixed costs – “Suivi” (E1) and “divers” (vague): mixed en.",
    });
  });

  it("where it says too little, with or without a word for it", () => {
    expect(told(answer("Divers"))).toEqual([
      "À vérifier",
      "R-divers",
      ["Divers"],
      "À vérifier, libellé imprécis – « Divers » : vague fr.",
      "To check, vague label – “Divers”: vague en.",
    ]);
    expect(told(answer("Zzz"))).toEqual([
      "À vérifier",
      "R-divers",
      [],
      "À vérifier, libellé imprécis – vague fr.",
      "To check, vague label – vague en.",
    ]);
    expect(answer("Divers, divers").words).toHaveLength(1);
  });
});

describe("the account of an investment", () => {
  it("decides alone where the label says too little", () => {
    expect(told(answer("Zzz", { account: "2184" }))).toEqual([
      "Inéligible",
      "R-biens",
      [],
      "Clause N4 – compte 2184 : le libellé ne dit rien de net et la classe 2 est celle des immobilisations, non financées.",
      "Clause N4 – account 2184: the label says nothing clear and class 2 holds fixed assets, which are not paid for.",
    ]);
    expect(answer("2184 Divers").ruleId).toBe("R-biens");
    expect(answer("Salaire", { account: "2184" }).ruleId).toBe("R-salaire");
  });

  it("decides nothing where the rulebook has no clause N4", () => {
    const without = { ...rulebook, rules: rules.filter(({ clause }) => clause !== "N4") };
    expect(classify({ label: "Zzz", account: "2184" }, without).ruleId).toBe("R-divers");
  });

  it("contradicts an eligible label", () => {
    expect(told(answer("Suivi", { account: "2184" }))).toEqual([
      "À vérifier",
      "R-mixte",
      ["Suivi"],
      "À vérifier, coûts mêlés – « Suivi » (E1) : le compte 2184 est celui d’un investissement (N4), libellé et compte sont à accorder.",
      "To check, mixed costs – “Suivi” (E1): account 2184 is that of an investment (N4), label and account are to be reconciled.",
    ]);
    expect(answer("Lits", { account: "2184" }).ruleId).toBe("R-lits");
    expect(answer("Suivi", { account: "6411" }).ruleId).toBe("R-suivi");
  });
});

describe("the declared poste", () => {
  it("completes pay that names nobody", () => {
    expect(told(answer("Salaires", { poste: "Diagnostic" }))).toEqual([
      "Éligible",
      "R-suivi",
      ["Salaires"],
      "Clause E1 – « Salaires » au poste « Diagnostic » : le poste déclaré dit de qui est ce coût.",
      "Clause E1 – “Salaires” under “Diagnostic”: the declared heading says whose cost it is.",
    ]);
    expect(answer("Divers", { poste: "Diagnostic" }).ruleId).toBe("R-divers");
    expect(answer("Salaires", { poste: "Hors FNAVDL" }).ruleId).toBe("R-salaire");
    expect(answer("Salaires", { poste: "Ingénierie et pilotage" }).ruleId).toBe("R-salaire");
    expect(answer("Salaires", { poste: "Diagnostic", account: "2184" }).ruleId).toBe("R-salaire");
  });

  it("and the account are said where they disagree", () => {
    expect(answer("Lits", { poste: "Diagnostic" }).reason).toEqual({
      fr: "Clause N1 – « Lits » : beds fr ; le poste déclaré « Diagnostic » dit autre chose.",
      en: "Clause N1 – “Lits”: beds en; the declared heading “Diagnostic” says otherwise.",
    });
    expect(answer("Lits", { account: "6411" }).reason).toEqual({
      fr: "Clause N1 – « Lits » : beds fr ; le compte 6411 dit autre chose.",
      en: "Clause N1 – “Lits”: beds en; account 6411 says otherwise.",
    });
    expect(answer("Lits", { poste: "Diagnostic", account: "6411" }).reason.fr).toBe(
      "Clause N1 – « Lits » : beds fr ; le poste déclaré « Diagnostic » dit autre chose ; le compte 6411 dit autre chose."
    );
    expect(answer("Suivi et lits", { account: "2184" }).reason.fr).not.toContain("dit autre chose");
    expect(answer("Siège", { account: "2184" }).reason.fr).toContain("le compte 2184 dit autre chose");
  });
});

describe("a rulebook that lacks a clause", () => {
  it("answers by its first rule", () => {
    const bare: Rulebook = { ...rulebook, rules: rules.filter(({ id }) => id === "R-lits") };
    expect(classify({ label: "Zzz" }, bare).ruleId).toBe("R-lits");
  });

  it("has at least one rule", () => {
    expect(() => classify({ label: "Zzz" }, { ...rulebook, rules: [] })).toThrow("A rulebook has at least one rule.");
  });
});

describe("what would change an answer", () => {
  it("is said by the rule that decides, else by its clause, else by the evidence", () => {
    const said = say("change");
    const own: Rulebook = { ...rulebook, rules: rules.map((rule) => ({ ...rule, wouldChange: said })) };
    expect(classify({ label: "Lits" }, own).wouldChange).toEqual(said);
    expect(answer("Lits").wouldChange.fr).toContain("aider à choisir");
    expect(answer("Zzz", { account: "2184" }).wouldChange.fr).toContain("si rien n’est immobilisé");
    expect(answer("Suivi", { account: "2184" }).wouldChange.fr).toContain("si c’est bien une activité");
    expect(answer("Salaires", { poste: "Diagnostic" }).wouldChange.fr).toContain("Un autre poste déclaré");
  });
});
