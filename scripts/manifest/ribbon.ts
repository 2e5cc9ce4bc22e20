import type { Bilingual } from "../../src/domain/shared";
import { type CommandName, commandNames } from "../../src/commands/commandNames";

/** A button of the group: it shows the pane, or runs a command. */
export interface RibbonButton {
  readonly id: string;
  readonly label: Bilingual;
  readonly supertip: Bilingual;
  readonly command?: CommandName;
}

export const groupLabel: Bilingual = { fr: "AVDL", en: "AVDL" };

const commandTexts: Readonly<Record<CommandName, Pick<RibbonButton, "label" | "supertip">>> = {
  ControlerBudget: {
    label: { fr: "Contrôler le budget", en: "Check the budget" },
    supertip: {
      fr: "Recalcule le classeur et va à la feuille des coûts, où chaque ligne est Éligible, Inéligible ou À vérifier.",
      en: "Recalculates the workbook and goes to the cost sheet, where each line is eligible, not eligible or to be checked.",
    },
  },
  ActualiserIndicateurs: {
    label: { fr: "Actualiser les indicateurs", en: "Refresh the indicators" },
    supertip: {
      fr: "Recalcule le classeur et va aux indicateurs du suivi des ménages.",
      en: "Recalculates the workbook and goes to the indicators of the household tracking.",
    },
  },
};

/** The buttons of the group, in order. */
export const ribbonButtons: readonly RibbonButton[] = [
  {
    id: "OuvrirVolet",
    label: { fr: "Ouvrir le volet", en: "Open the pane" },
    supertip: {
      fr: "Ouvre le volet AVDL à côté du classeur. Rien n’est écrit dans le classeur sans un clic de votre part.",
      en: "Opens the AVDL pane beside the workbook. Nothing is written in the workbook without a click from you.",
    },
  },
  ...commandNames.map((command) => ({ id: command, command, ...commandTexts[command] })),
];
