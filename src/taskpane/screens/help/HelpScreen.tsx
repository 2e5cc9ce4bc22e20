import type { JSX } from "react";
import { Disclosure } from "../../shared/Disclosure";
import { usePane } from "../../shared/PaneContext";
import { ScreenHeader } from "../../shared/ScreenHeader";
import { AboutSection } from "./AboutSection";
import { DiagnosticsSection } from "./DiagnosticsSection";
import { FunctionsSection } from "./FunctionsSection";
import { JournalSection } from "./JournalSection";
import { SourcesSection } from "./SourcesSection";
import { StartSection } from "./StartSection";
import type { HelpSection } from "./sections";

interface HelpScreenProps {
  readonly section: HelpSection;
  readonly onHome: () => void;
  /** Makes the sheet that compares what Excel answers with what is expected. */
  readonly onAcceptance: () => void;
}

interface SectionProps {
  readonly onAcceptance: () => void;
}

const SECTIONS = [
  { id: "start", Content: StartSection },
  { id: "functions", Content: FunctionsSection },
  { id: "journal", Content: JournalSection },
  { id: "about", Content: AboutSection },
  { id: "sources", Content: SourcesSection },
  { id: "diagnostics", Content: DiagnosticsSection },
] as const satisfies readonly { readonly id: HelpSection; readonly Content: (props: SectionProps) => JSX.Element }[];

/** Help, the functions, where the rules come from, and what support needs to know. */
export const HelpScreen = ({ section, onHome, onAcceptance }: HelpScreenProps) => {
  const { say } = usePane();
  return (
    <>
      <ScreenHeader title={say("help.title")} onBack={onHome} />
      {SECTIONS.map(({ id, Content }) => (
        <Disclosure key={id} group="help" title={say(`help.${id}`)} initiallyOpen={id === section}>
          <Content onAcceptance={onAcceptance} />
        </Disclosure>
      ))}
    </>
  );
};
