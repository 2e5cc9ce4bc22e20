import { useCallback, useState } from "react";
import type { Project } from "../../domain/project";
import type { Order, PaneHost, WorkbookPart } from "../host/paneHost";
import type { Draft } from "../screens/project/draft";
import { useNavigation, type ConfirmedOrder, type Place } from "./useNavigation";
import { useWork } from "./useWork";
import { useWorkbook } from "./useWorkbook";
import { rememberWelcome } from "./welcomeSeen";

/** Forms as they were left: of a project to make, and of the one that the workbook holds. */
interface Drafts {
  readonly fresh: Draft | null;
  readonly saved: Draft | null;
}

const BOTH = ["budget", "suivi"] as const satisfies readonly WorkbookPart[];
const NO_DRAFTS: Drafts = { fresh: null, saved: null };

/** Where the person is, what is known of the workbook, what is under way, and every way from one screen to another. */
export const usePaneWay = (host: PaneHost) => {
  const navigation = useNavigation();
  const workbook = useWorkbook(host);
  const { work, start, cancel } = useWork(host);
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  /** Name of the sheet in which the project was just saved. */
  const [savedIn, setSavedIn] = useState<string | null>(null);
  const { go: move } = navigation;
  const { refresh, readAgain, reading } = workbook;

  const go = useCallback(
    (next: Place) => {
      rememberWelcome();
      setSavedIn(null);
      move(next);
    },
    [move]
  );

  const goHome = useCallback(() => {
    go({ kind: "home" });
    void refresh();
  }, [go, refresh]);

  const isOurs = reading.kind === "ready" && reading.state.parts.length > 0;

  return {
    ...navigation,
    ...workbook,
    work,
    cancel,
    drafts,
    savedIn,
    isOurs,
    go,
    goHome,
    keepDraft: (draft: Partial<Drafts>) => setDrafts((before) => ({ ...before, ...draft })),
    startProject: () => (isOurs ? goHome() : go({ kind: "new-project", parts: BOTH })),
    openProject: (thenAdd: WorkbookPart | null = null) => {
      if (drafts.saved === null) readAgain();
      go({ kind: "saved-project", thenAdd });
    },
    confirm: (order: ConfirmedOrder) => go({ kind: "confirm", order }),
    carryOut: async (order: Order) => {
      go({ kind: "work" });
      await start(order);
      await refresh();
    },
    projectSaved: (project: Project, sheet: string, thenAdd: WorkbookPart | null) => {
      setDrafts((before) => ({ ...before, saved: null }));
      if (thenAdd === null) goHome();
      else go({ kind: "confirm", order: { kind: "workbook", parts: [thenAdd], project } });
      setSavedIn(sheet);
    },
  };
};

export type PaneWay = ReturnType<typeof usePaneWay>;
