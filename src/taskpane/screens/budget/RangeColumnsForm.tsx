import { Field, Select } from "@fluentui/react-components";
import { textOfCell } from "../../../domain/budgetCheck";
import { columnLetters } from "../../../workbook";
import type { SelectedRange } from "../../host/budgetHost";
import { usePane } from "../../shared/PaneContext";
import { useBudgetStyles } from "./budget.styles";
import { columnsUnder, type RangeReading } from "./rangeReading";

interface RangeColumnsFormProps {
  readonly range: SelectedRange;
  readonly reading: RangeReading;
  readonly onReading: (reading: RangeReading) => void;
}

interface Choice {
  readonly value: string;
  readonly text: string;
}

const NONE = "";
/** Rows that can be said to hold the headers, and texts of a row that are shown of it. */
const HEADER_ROWS = 15;
const TEXTS_SHOWN = 3;

const COLUMNS = ["label", "amount", "poste", "account"] as const satisfies readonly (keyof RangeReading["columns"])[];

const placeIn = (value: string): number | null => (value === NONE ? null : Number(value));

const valueOf = (place: number | null): string => (place === null ? NONE : String(place));

const ChoiceField = (props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}) => {
  const styles = useBudgetStyles();
  return (
    <Field className={styles.field} label={props.label}>
      <Select
        root={{ className: styles.select }}
        value={props.value}
        onChange={(_, { value }) => props.onChoose(value)}
      >
        {props.choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
};

/** Says which row holds the headers, and what each column is. */
export const RangeColumnsForm = ({ range, reading, onReading }: RangeColumnsFormProps) => {
  const { say } = usePane();
  const styles = useBudgetStyles();
  const { cells, start } = range;
  const { headerRow, columns } = reading;
  const headers = (headerRow === null ? [] : (cells[headerRow] ?? [])).map(textOfCell);
  const rows = cells.slice(0, HEADER_ROWS).map((row, index) => {
    const texts = row.map(textOfCell).filter((text) => text !== "");
    const number = String(start.row + index);
    return {
      value: String(index),
      text: say("budget.range.headerChoice", { number, texts: texts.slice(0, TEXTS_SHOWN).join(", ") }),
    };
  });
  const places = (cells[0] ?? []).map((_, index) => {
    const letters = columnLetters(start.column + index);
    const header = headers[index] ?? "";
    return {
      value: String(index),
      text: header === "" ? say("budget.range.column", { letters }) : say("budget.range.named", { letters, header }),
    };
  });
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={say("budget.range.headerRow")}
        value={valueOf(headerRow)}
        choices={[{ value: NONE, text: say("budget.range.noHeader") }, ...rows]}
        onChoose={(value) => {
          const row = placeIn(value);
          onReading({ headerRow: row, columns: row === null ? columns : columnsUnder(range, row) });
        }}
      />
      {COLUMNS.map((key) => (
        <ChoiceField
          key={key}
          label={say(`budget.range.${key}`)}
          value={valueOf(columns[key])}
          choices={[{ value: NONE, text: say("budget.range.noColumn") }, ...places]}
          onChoose={(value) => onReading({ headerRow, columns: { ...columns, [key]: placeIn(value) } })}
        />
      ))}
    </div>
  );
};
