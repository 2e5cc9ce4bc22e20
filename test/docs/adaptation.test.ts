import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyOverlay, classify, guideUsh2020, overlayJson, readRulebookFile } from "../../src/domain/eligibility";

const docs = join(__dirname, "../../docs");
const example = readFileSync(join(docs, "examples/adaptation.json"), "utf8");

const overlay = (() => {
  const read = readRulebookFile(example);
  if (!read.ok || read.value.kind !== "overlay") throw new Error("The example is no adaptation.");
  return read.value.overlay;
})();

const adapted = (() => {
  const applied = applyOverlay(guideUsh2020, overlay);
  if (!applied.ok) throw new Error(applied.problem.message.en);
  return applied.value;
})();

describe("the example of an adaptation", () => {
  it("is shown whole in the guide", () => {
    expect(readFileSync(join(docs, "guide.md"), "utf8")).toContain(`\`\`\`json\n${example}\`\`\``);
  });

  it("adds a rule, gives another more words, retires a third, and is written again the same", () => {
    expect(adapted.adaptation).toEqual({ added: 1, changed: 1, retired: 1 });
    expect(readRulebookFile(overlayJson(overlay))).toEqual(readRulebookFile(example));
  });

  it.each([
    ["Interprète", "À vérifier", "Éligible"],
    ["Interprétariat téléphonique", "À vérifier", "Éligible"],
    ["Garantie des impayés et de la vacance", "À vérifier", "Inéligible"],
    ["Formation des travailleurs sociaux", "À vérifier", "À vérifier"],
  ])("%s: %s becomes %s", (label, before, after) => {
    expect([classify({ label }, guideUsh2020).status, classify({ label }, adapted).status]).toEqual([before, after]);
  });
});
