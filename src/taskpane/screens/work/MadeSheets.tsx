import type { NamedSheet } from "../../host/paneHost";
import { SheetLinks } from "../../shared/SheetLinks";
import { ShowFailureMessage } from "../../shared/ShowFailureMessage";
import { useShowSheet } from "../../shared/useShowSheet";

interface MadeSheetsProps {
  readonly sheets: readonly NamedSheet[];
  readonly onHome: () => void;
}

/** The sheets that were made, each with the way to it. */
export const MadeSheets = ({ sheets, onHome }: MadeSheetsProps) => {
  const { pending, failure, show } = useShowSheet();
  return (
    <>
      {failure && <ShowFailureMessage failure={failure} onRetry={(target) => void show(target)} onHome={onHome} />}
      <SheetLinks sheets={sheets} pending={pending} onShow={(target) => void show(target)} />
    </>
  );
};
